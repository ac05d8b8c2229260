#include "ui/routine/generate_runner.h"

#include <QCoreApplication>

#include <utility>

namespace patella::ui {

GenerateRunner::GenerateRunner(Take take, QObject* parent)
    : QObject(parent)
    , m_take(std::move(take)) {
    m_pool.setMaxThreadCount(1);
}

GenerateRunner::~GenerateRunner() { m_pool.waitForDone(); }

void GenerateRunner::want(Job job) {
    if (m_running)
        m_next = std::move(job);
    else
        start(std::move(job));
}

void GenerateRunner::drop() {
    m_next.reset();
    m_dropped = m_running;
}

void GenerateRunner::start(Job job) {
    m_running = true;
    m_dropped = false;
    m_pool.start([this, job = std::move(job)] {
        const Result<Generated> result = generateRoutine(job.wish, *job.library, job.timing);
        QMetaObject::invokeMethod(
            this,
            [this, job, result] {
                m_running = false;
                if (auto next = std::exchange(m_next, std::nullopt))
                    start(std::move(*next));
                else if (!m_dropped)
                    m_take(job, result);
            },
            Qt::QueuedConnection);
    });
}

void GenerateRunner::settle() {
    while (m_running) {
        m_pool.waitForDone();
        QCoreApplication::sendPostedEvents(this);
    }
}

} // namespace patella::ui
