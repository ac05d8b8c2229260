#pragma once
#include "src/coach/routine_generator.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>

namespace patella::ui {

/// Makes routines on a thread of its own: with thousands of exercises it takes longer than a frame. Only the
/// newest wish is answered; what comes of an older one is dropped.
class GenerateRunner : public QObject {
    Q_OBJECT

public:
    struct Job {
        RoutineWish wish;
        std::shared_ptr<const ExerciseLibrary> library;
        ExpandOptions timing{};
    };
    using Take = std::function<void(const Job&, const Result<Generated>&)>; ///< on the window's thread

    explicit GenerateRunner(Take take, QObject* parent = nullptr);
    ~GenerateRunner() override;

    void want(Job job);
    void drop(); ///< nothing is wanted any more
    [[nodiscard]] bool busy() const { return m_running; }
    void settle(); ///< waits until the newest wish is answered; for tests

private:
    void start(Job job);

    Take m_take;
    QThreadPool m_pool;
    std::optional<Job> m_next; ///< came while another was made
    bool m_running = false;
    bool m_dropped = false; ///< what is being made
};

} // namespace patella::ui
