#pragma once
#include "ui/widgets/overlay_dialog.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace patella::ui {

/// Page Up and Page Down scroll an area where nothing else took them; false for any other key.
inline bool scrolledByKey(QScrollArea* area, const QKeyEvent& event) {
    const bool down = event.key() == Qt::Key_PageDown;
    if (!area || (!down && event.key() != Qt::Key_PageUp))
        return false;
    area->verticalScrollBar()->triggerAction(down ? QAbstractSlider::SliderPageStepAdd
                                                  : QAbstractSlider::SliderPageStepSub);
    return true;
}

/// A sheet that is longer than its window can be read by keyboard.
class ReadingSheet : public OverlayDialog {
public:
    using OverlayDialog::OverlayDialog;

protected:
    void keyPressEvent(QKeyEvent* event) override {
        if (!scrolledByKey(sheet()->findChild<QScrollArea*>(), *event))
            OverlayDialog::keyPressEvent(event);
    }
};

} // namespace patella::ui
