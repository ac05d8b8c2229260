#include "ui/shell/pages_ahead.h"

#include "ui/shell/main_window.h"

#include <QCoreApplication>
#include <QEvent>

namespace patella::ui {

PagesAhead::PagesAhead(MainWindow& window, int quietMs, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_quiet(this) {
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMs);
    connect(&m_quiet, &QTimer::timeout, this, &PagesAhead::makeNext);
    connect(&window, &MainWindow::pageShown, &m_quiet, qOverload<>(&QTimer::start)); // also when uncovered
    qApp->installEventFilter(this);
    m_quiet.start();
}

bool PagesAhead::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        if (m_quiet.isActive())
            m_quiet.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void PagesAhead::makeNext() {
    if (m_window.covered() || !m_window.isVisible())
        return; // the next page shown begins the wait anew
    const QString key = m_window.pageToMake();
    if (key.isEmpty()) {
        qApp->removeEventFilter(this);
        m_quiet.disconnect();
        disconnect(&m_window, nullptr, &m_quiet, nullptr);
        Q_EMIT finished();
        return;
    }
    m_window.makePage(key);
    m_quiet.start();
}

} // namespace patella::ui
