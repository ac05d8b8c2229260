#pragma once
#include "ui/help/help_section.h"

namespace patella::ui {

/// The pain-monitoring model in words: three zones, the morning after, sharp pain.
class PainSection : public HelpSection {
    Q_OBJECT

public:
    explicit PainSection(QWidget* parent = nullptr);
    void setSources(const QStringList& citations);

private:
    void fill(const QStringList& citations);
};

} // namespace patella::ui
