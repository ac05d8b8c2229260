#pragma once
#include "ui/measures/measures_view.h"
#include "ui/widgets/overlay_dialog.h"

namespace patella::ui {

/// What the answers just told say beside the first ones.
class CompareDialog : public OverlayDialog {
    Q_OBJECT

public:
    CompareDialog(const MeasuresView& view, QWidget* host);
};

} // namespace patella::ui
