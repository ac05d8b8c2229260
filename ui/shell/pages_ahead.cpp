#include "ui/shell/pages_ahead.h"

#include "ui/shell/main_window.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLayout>
#include <QResizeEvent>

#include <utility>

namespace patella::ui {

namespace {

/// A hidden widget learns its size when it is shown; these learn it now, from the top down.
void tellSizes(QWidget* widget) {
    if (widget->testAttribute(Qt::WA_PendingResizeEvent)) {
        QResizeEvent resized(widget->size(), {});
        QCoreApplication::sendEvent(widget, &resized);
        widget->setAttribute(Qt::WA_PendingResizeEvent, false);
    }
    if (QLayout* layout = widget->layout())
        layout->activate();
    for (QObject* child : widget->children())
        if (auto* inside = qobject_cast<QWidget*>(child);
            inside && !inside->isWindow() && !inside->isHidden())
            tellSizes(inside);
}

void layOut(QWidget* page) {
    page->ensurePolished();
    page->setGeometry(page->parentWidget()->contentsRect());
    tellSizes(page);
}

} // namespace

PagesAhead::PagesAhead(MainWindow& window, int quietMs, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_quietMs(quietMs)
    , m_quiet(this) {
    m_quiet.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, &PagesAhead::makeNext);
    connect(&window, &MainWindow::pageShown, this, &PagesAhead::wait); // also when uncovered
    qApp->installEventFilter(this);
    wait();
}

bool PagesAhead::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        if (m_quiet.isActive())
            wait();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void PagesAhead::makeNext() {
    if (m_window.covered() || !m_window.isVisible())
        return; // the next page shown begins the wait anew
    if (QWidget* made = std::exchange(m_made, {}); made && !made->isVisible()) {
        layOut(made);
        return wait();
    }
    const QString key = m_window.pageToMake();
    if (key.isEmpty()) {
        qApp->removeEventFilter(this);
        m_quiet.disconnect();
        disconnect(&m_window, nullptr, this, nullptr);
        Q_EMIT finished();
        return;
    }
    m_window.makePage(key);
    m_made = m_window.findChild<QWidget*>(key);
    m_quiet.start(m_quietMs / 4); // then it is laid out
}

} // namespace patella::ui
