#pragma once
#include <QPageSize>

namespace patella::ui {

/// Letter where the paper of the locale's country is, else A4.
QPageSize::PageSizeId localPaper();

} // namespace patella::ui
