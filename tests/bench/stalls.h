#pragma once
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QEventLoop>
#include <QObject>
#include <QTimer>

#include <algorithm>

namespace patella::bench {

/// Watches the event loop from its making on: when a frame was painted first and last, and how long the loop
/// came to nothing else at most. Milliseconds.
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

    /// Returns when nothing was painted for `quietMs`.
    void wait(int quietMs) {
        QEventLoop loop;
        QTimer check;
        connect(&check, &QTimer::timeout, &loop, [&] {
            if (now() - std::max(m_last, 0.0) > quietMs)
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
        const double at = now();
        m_longest = std::max(m_longest, at - m_beaten - 1);
        m_beaten = at;
    }
    QTimer m_beat;
    QElapsedTimer m_clock;
    double m_first = 0;
    double m_last = 0;
    double m_beaten = 0;
    double m_longest = 0;
};

} // namespace patella::bench
