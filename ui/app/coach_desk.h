#pragma once
#include "src/coach/overrule.h"
#include "src/routine/session_plan.h"
#include "src/storage/content.h"
#include "ui/app/day.h"
#include "ui/app/disk.h"
#include "ui/text/coach_words.h"

#include <QObject>

#include <map>
#include <memory>

namespace patella::ui {

class MainWindow;
struct OwnDose;

/// What the user says against the coach: asked for, kept, taken back; and what the coach says beside the
/// doses of pages that do not know it. All references outlive it.
class CoachDesk : public QObject {
    Q_OBJECT

public:
    CoachDesk(MainWindow& window, Disk& disk, const Clock& clock, const std::unique_ptr<Content>& content,
              const DayState& day, QObject* parent = nullptr);
    /// A session is under way: what is said now holds from the next one on.
    void setUnderWay(bool on) { m_underWay = on; }

    void overrule(const CoachKey& key, CoachAction action);
    void openWhy(const ExerciseId& exercise); ///< the decisions on it and on what it took the place of
    void openAll();

    [[nodiscard]] std::map<ExerciseId, CoachNote> notesOn(const SessionPlan& plan) const;
    /// What the coach changed in a plan since last time, a line each.
    [[nodiscard]] QStringList changesIn(const SessionPlan& plan) const;
    /// The plan, ended where the numbers in force say so.
    [[nodiscard]] SessionPlan withStops(SessionPlan plan) const;
    /// The exercise alone, at the coach's dose of it.
    [[nodiscard]] Result<SessionPlan> single(const Exercise& exercise, const ExpandOptions& timing) const;

Q_SIGNALS:
    void changed(); ///< something of it is on the disk

private:
    [[nodiscard]] const CoachEntry* find(const CoachKey& key) const;
    void open(std::vector<CoachEntry> decisions, bool all);
    void askOwnDose(const CoachEntry& entry);
    void keepOwnDose(const CoachEntry& entry, const OwnDose& dose);
    void keep(std::vector<Override> overrides, const QString& said);
    void giveBack(const CoachEntry& entry);
    void remove(const std::vector<std::string>& uuids);
    void restore(const std::vector<std::string>& uuids);
    void write(Disk::Write job);

    MainWindow& m_window;
    Disk& m_disk;
    const Clock& m_clock;
    const std::unique_ptr<Content>& m_content; ///< replaced as a whole
    const DayState& m_day;
    bool m_underWay = false;
};

} // namespace patella::ui
