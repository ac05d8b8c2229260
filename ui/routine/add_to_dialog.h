#pragma once
#include "src/routine/routine.h"
#include "ui/widgets/overlay_dialog.h"

#include <vector>

class QListView;

namespace patella::ui {

/// Asks to which of the user's routines an exercise goes.
class AddToDialog : public OverlayDialog {
    Q_OBJECT

public:
    AddToDialog(const QString& exercise, const std::vector<Routine>& own, QWidget* host);

Q_SIGNALS:
    void chosen(const patella::RoutineId& routine); ///< empty: a new one

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take();

    std::vector<RoutineId> m_ids;
    QListView* m_list;
};

} // namespace patella::ui
