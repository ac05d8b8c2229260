// How the window goes and comes back.
#include "ui/shell/main_window.h"

#include <QCloseEvent>

#include <utility>

namespace patella::ui {

void MainWindow::closeEvent(QCloseEvent* event) {
    const bool quitting = std::exchange(m_quitting, false);
    if (m_mayClose && !m_mayClose()) {
        event->ignore();
        return;
    }
    Q_EMIT closing();
    if (!quitting && m_stays && m_stays()) {
        event->ignore();
        hide();
        return;
    }
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

void MainWindow::quit() {
    m_quitting = true;
    if (!close())
        bringToFront(); // it has asked something
}

void MainWindow::bringToFront() {
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

} // namespace patella::ui
