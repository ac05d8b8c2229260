#pragma once
#include "src/coach/coach.h"
#include "src/coach/item_day.h"

#include <map>

namespace patella {

/// One exercise and side on its way through the history.
struct Track {
    CoachKey key;
    const Exercise* exercise;
    const Exercise* easier; ///< null: none
    const Exercise* harder; ///< null: none, or its equipment is not at hand
    const Thresholds* thresholds;
    Ladder ladder;
    int rung;
    std::optional<Target>
        own{}; ///< the user's own dose where it is none of the ladder's; `rung` asks no more

    std::optional<ExerciseId> movedTo{}; ///< the easier or harder exercise that takes its place
    bool movedUp = false;

    std::vector<Exposure> exposures{}; ///< since the last change of level
    Exposure newest{};                 ///< kept when a change empties `exposures`
    std::optional<LocalDate> lastDone{};
    /// A day as it was judged; the exposure still learns what a rise is put down to.
    struct Judged {
        LocalDate date;
        Exposure exposure;
        const Thresholds* thresholds; ///< of the day
        int sets;
        int least;
    };
    std::vector<Judged> judged{}; ///< of all days, whatever the level
    std::vector<bool> stops{};    ///< of the newest exposures, whether it was a stop
    std::optional<LocalDate> suspendedUntil{};

    std::optional<LocalDate> lastRaised{};
    std::optional<LocalDate> lastMedianDrop{}; ///< R8: at most once a week
    Decision decision{};
    bool pending = false;
    bool onlyCareful =
        false;            ///< overruled while its last day was undecided: that day may ease or stop, no more
    bool settled = false; ///< a change was made since it was last done: nothing more until it is done again
    bool away = false;    ///< R9 was applied since it was last done
    std::optional<LevelChange> change{};
    struct Before {
        int rung = 0;
        std::optional<Target> own{};
        std::optional<ExerciseId> movedTo{};
        bool movedUp = false;
        std::optional<LocalDate> lastRaised{};
    } before{};                          ///< `change`
    std::optional<LocalDate> ownSince{}; ///< the level is the user's own since then
    std::optional<LocalDate> ownFrom{};  ///< first override of those that follow on the coach's last change

    std::vector<CoachKey> likelier{};
    bool likelierRun = false;

    /// Of the decision that was noted last: the day it was about, what came of it and what it changed.
    struct Noted {
        LocalDate trained;
        Outcome outcome;
        std::optional<LevelChange> change;
        friend bool operator==(const Noted&, const Noted&) = default;
    };
    std::optional<Noted> noted{};

    /// What is to be done of this exercise itself.
    [[nodiscard]] const Target& level() const { return own ? *own : ladder.at(rung); }
    /// The next rung up; nothing at the top.
    [[nodiscard]] std::optional<int> next() const;
    [[nodiscard]] bool atTop() const { return !next(); }
    /// One step easier within its own ladder; false when another exercise has to take its place.
    bool stepDown();
    void setOwn(int sets, int amount, int load); ///< its level is this, from now on
    /// In rungs of its own ladder, one beyond the end when another exercise takes its place.
    [[nodiscard]] int height() const;
};

/// Adds a day, judged against the level as it stands; a long gap and an exercise taken up again begin anew.
void addExposure(Track& track, const ItemDay& item);

/// True while the answer of the next morning may still come: nothing is decided before.
bool isPending(const Track& track, LocalDate today);

/// What stands there while it is pending.
Decision pendingDecision(const Track& track);

/// All tracks of a history, and the moves between them.
class Tracks {
public:
    Tracks(const ExerciseLibrary& library, const CoachOptions& options)
        : m_library(library)
        , m_options(options)
        , m_rule(&options.rule.on(LocalDate::fromDays(0))) {}

    void turnTo(LocalDate date); ///< the numbers in force on that day hold from now on

    [[nodiscard]] std::map<CoachKey, Track>& all() { return m_tracks; }
    /// The track, begun at the lower end of its dose if there is none yet; null for a key that cannot be.
    Track* ensure(const CoachKey& key);
    [[nodiscard]] Track* find(const CoachKey& key);
    void note(const Setback& setback) { m_setbacks.push_back(setback); }
    [[nodiscard]] const std::vector<Setback>& setbacks() const { return m_setbacks; }
    /// Keeps what is decided and is not what it was when this was called last. Changes nothing else.
    void noteDecisions(LocalDate today);
    [[nodiscard]] std::vector<PastDecision> takeDecisions() { return std::move(m_decisions); }

    /// The next level's phase is open: true where it stays with the same exercise.
    [[nodiscard]] bool gateOpen(const Track& track) const;
    /// The other side's height on this track's ladder; nothing when it is not trained.
    [[nodiscard]] std::optional<int> otherHeight(const Track& track);

    void raise(Track& track, LocalDate today);
    void lower(Track& track, LocalDate today);
    /// Another exercise has taken its place and was done since.
    [[nodiscard]] bool replaced(const Track& track);
    /// What is to be done next in place of this track.
    [[nodiscard]] Target target(const Track& track);

private:
    std::vector<Track*> tracksOf(const Exercise& exercise, std::optional<Side> side);
    void move(Track& track, const Exercise& to, bool up, LocalDate today);
    [[nodiscard]] const Exercise* linked(const std::optional<ExerciseId>& id, bool needsEquipment) const;

    const ExerciseLibrary& m_library;
    [[nodiscard]] const Thresholds* thresholdsOf(const Exercise& exercise) const;

    const CoachOptions& m_options;
    const ProgressionRule* m_rule;
    std::map<CoachKey, Track> m_tracks;
    std::vector<Setback> m_setbacks;
    std::vector<PastDecision> m_decisions;
};

} // namespace patella
