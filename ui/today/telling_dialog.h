#pragma once
#include "src/coach/today.h"
#include "ui/widgets/overlay_dialog.h"

namespace patella::ui {

/// What to tell a doctor or physiotherapist: the ticked signs in the user's words, and the last two weeks'
/// pain.
class TellingDialog : public OverlayDialog {
    Q_OBJECT

public:
    TellingDialog(const TodayView& view, const std::vector<SafetySign>& signs, QWidget* host);
};

} // namespace patella::ui
