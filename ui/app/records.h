#pragma once
#include "src/runs/run.h"
#include "src/session/score_moment.h"
#include "src/session/soreness.h"
#include "src/storage/store.h"
#include "ui/app/day.h"

#include <QObject>
#include <QString>

#include <functional>

namespace patella::ui {

class Clock;
class Disk;
class MainWindow;
class ScoreSheet;
struct ScoreChanges;

/// A session as History looks back on it.
struct SessionLook {
    SessionDetail detail;
    std::optional<Soreness> soreness{}; ///< told the next morning
};
Result<SessionLook> readLook(Store& store, const SessionId& id);

/// What the user told, looked at and changed later: scores, sore muscles, runs. Each change can be undone.
class Records : public QObject {
    Q_OBJECT

public:
    Records(Disk& disk, MainWindow& window, const Clock& clock, QObject* parent = nullptr);
    /// With it, corrections say what they change before they are kept.
    void setContent(std::function<DayContent()> content) { m_content = std::move(content); }
    void openScores();                                     ///< those of the last days
    void correct(const SessionId& session, PainKind kind); ///< of one session
    void keepSoreness(const SessionId& after, Soreness soreness);
    void readRuns(std::function<void(std::vector<RunRecord>)> take);
    void keepRun(const RunEntry& run);
    void changeRun(const RunRecord& before, const RunEntry& run);
    void removeRun(const RunRecord& run);
    void restoreRun(const RunRecord& run);

Q_SIGNALS:
    void scoresChanged();
    void runsChanged();

private:
    void openSheet(const ScoreMoment& moment, const std::vector<SorenessEntry>& soreness);
    void keep(const ScoreMoment& moment, const ScoreChanges& changes,
              const std::optional<SorenessEntry>& before);
    void undo(const std::vector<std::string>& ratings, const std::string& soreness);
    void showEffect(ScoreSheet* sheet);
    void notify(const QString& text, std::function<void()> undo);

    Disk& m_disk;
    MainWindow& m_window;
    const Clock& m_clock;
    std::function<DayContent()> m_content{};
};

} // namespace patella::ui
