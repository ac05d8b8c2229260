#pragma once
#include "src/session/pinned_note.h"
#include "src/session/session_repository.h"
#include "ui/app/day.h"
#include "ui/app/disk.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>

namespace patella::ui {

class Effect;
class EffectSheet;
class HistoryPage;
class MainWindow;

/// What the user changes in the history: times, sets, sessions told later, halves made one, notes of days.
/// Each says what it changes before it is kept, and can be undone. All references outlive it.
class HistoryDesk : public QObject {
    Q_OBJECT

public:
    /// What it needs of the App.
    struct Around {
        std::function<DayContent()> content;
        std::function<std::vector<Routine>()> routines;             ///< the shipped and the user's own
        std::function<std::vector<CoachEntry>()> coach;             ///< of today
        std::function<Result<SessionPlan>(const Exercise&)> single; ///< at the coach's dose
    };
    HistoryDesk(MainWindow& window, Disk& disk, const Clock& clock, Around around, QObject* parent = nullptr);
    void serve(HistoryPage* page);
    void reload(); ///< what the page shows
    /// How long a deletion, or putting back, waits for what it changes before it asks; 300 ms unless told.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    // of a day, from whichever page asks
    void addNote(LocalDate date);
    void changeNote(const PinnedNote& note);
    void removeNote(const PinnedNote& note);

Q_SIGNALS:
    void changed(); ///< something of it is on the disk

private:
    /// As Effect has it.
    using Reading = std::function<Result<std::function<History(const History&)>>(Store&)>;
    void openTime(const SessionId& id);
    void keepTime(const SessionSummary& before, const std::optional<WallTime>& started,
                  const std::optional<Duration>& active);
    void openSets(const SessionDetail& session, std::size_t item);
    void keepSets(const SessionDetail& before, const std::vector<SetRecord>& changes);
    void openPast();
    void keepPast(const WholeSession& session);
    void merge(const SessionId& id, const SessionId& with);
    void keepMerged(const WholeSession& merged, const std::vector<SessionId>& parts);
    void askRemove(const SessionSummary& session);
    void askPutBack(const SessionSummary& session);
    /// One step when the coach decides as before; else, or when it takes long to tell, the sheet says first
    /// what would change.
    void askFirst(Reading change, std::function<EffectSheet*()> sheet, std::function<void()> keep);
    void keepSessionNote(const SessionId& id, const std::string& before);
    /// Opens it with an effect that is reckoned anew at each change.
    void show(EffectSheet* sheet, std::function<std::function<History(const History&)>()> change);
    void write(Disk::Write job);
    void notify(const QString& text, std::function<void()> undo);

    MainWindow& m_window;
    Disk& m_disk;
    const Clock& m_clock;
    Around m_around;
    HistoryPage* m_page = nullptr;
    QPointer<Effect> m_asking; ///< of the change that may still be one step
    std::chrono::milliseconds m_patience{300};
};

} // namespace patella::ui
