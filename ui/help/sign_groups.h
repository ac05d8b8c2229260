#pragma once
#include "ui/help/help_content.h"

#include <vector>

namespace patella::ui {

struct SignGroup {
    QString title;
    std::vector<WarningSign> signs;
};

/// By urgency, the most urgent first; a group that is not known comes last under its own name.
std::vector<SignGroup> groupSigns(const std::vector<WarningSign>& signs);

} // namespace patella::ui
