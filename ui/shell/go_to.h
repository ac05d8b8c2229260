#pragma once
#include "ui/shell/main_window.h"
#include "ui/widgets/overlay_dialog.h"

#include <vector>

class QListWidget;

namespace patella::ui {

class SearchField;

/// Ctrl+K: type a few letters, Enter goes there. Pages, exercises, routines.
class GoTo : public OverlayDialog {
    Q_OBJECT

public:
    GoTo(std::vector<MainWindow::GoToItem> items, QWidget* host);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& typed);
    void go();

    std::vector<MainWindow::GoToItem> m_items;
    SearchField* m_search;
    QListWidget* m_list;
};

} // namespace patella::ui
