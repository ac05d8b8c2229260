#pragma once
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QEventLoop>
#include <QObject>
#include <QTimer>

#include <algorithm>

namespace patella::bench {

/// Watches the event loop from its making on: when a frame was painted first and last, and the processor time
/// that the window's thread worked at most without coming to anything else. Milliseconds.
class Stalls : public QObject {
public:
    Stalls() {
        m_beat.setTimerType(Qt::PreciseTimer);
        m_beat.setInterval(1);
        connect(&m_beat, &QTimer::timeout, this, &Stalls::beat);
        qApp->installEventFilter(this);
        m_clock.start();
        m_beat.start();
    }
    ~Stalls() override { qApp->removeEventFilter(this); }

    /// Returns when nothing was painted for `quietMs`, or after `mostMs` where something never comes to rest.
    void wait(int quietMs, int mostMs) {
        QEventLoop loop;
        QTimer check;
        connect(&check, &QTimer::timeout, &loop, [&] {
            if (now() - m_last > quietMs || now() > mostMs)
                loop.quit();
        });
        check.start(20);
        loop.exec();
        beat();
    }
    [[nodiscard]] double first() const { return m_first; }
    [[nodiscard]] double last() const { return m_last; }
    [[nodiscard]] double longest() const { return m_longest; }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint) {
            m_last = now();
            if (m_first == 0)
                m_first = m_last;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    [[nodiscard]] double now() const { return static_cast<double>(m_clock.nsecsElapsed()) / 1e6; }
    void beat() {
        const double worked = threadMs();
        m_longest = std::max(m_longest, worked - m_worked);
        m_worked = worked;
    }
    QTimer m_beat;
    QElapsedTimer m_clock;
    double m_first = 0;
    double m_last = 0;
    double m_worked = threadMs();
    double m_longest = 0;
};

} // namespace patella::bench
