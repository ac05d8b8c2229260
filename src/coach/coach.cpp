#include "src/coach/coach.h"

#include "src/coach/replay.h"

namespace patella {

namespace {

std::optional<Withheld> withheldOn(LocalDate today, const Track& track, const Target& target,
                                   const PainLog& log, const ExerciseLibrary& exercises) {
    if (track.decision.outcome == Outcome::PlanStop)
        return Withheld::PlanStopped;
    if (track.suspendedUntil && today < *track.suspendedUntil)
        return Withheld::Suspended;
    const Exercise* exercise = exercises.find(target.exercise);
    if (log.lowLoadOnly(today) && exercise && exercise->kneeLoad != KneeLoad::Low)
        return Withheld::LowLoadOnly;
    return std::nullopt;
}

} // namespace

CoachRecord coachRecord(const History& history, const ExerciseLibrary& exercises,
                        const std::vector<Override>& overrides, LocalDate today,
                        const CoachOptions& options) {
    const PainLog log(history, exercises, options.rule);
    Tracks tracks(exercises, options);
    replay(tracks, log, history.runs, overrides, today, options.rule);
    CoachRecord record;
    record.setbacks = tracks.setbacks();
    record.decisions = tracks.takeDecisions();
    for (const auto& [key, track] : tracks.all()) {
        for (const Track::Judged& day : track.judged)
            record.days.push_back(
                {key, day.date, classify(day.exposure, *day.thresholds).kind, day.sets, day.least});
        if (!track.lastDone)
            continue;
        CoachEntry entry{key,          track.decision, track.pending, tracks.target(track),
                         track.change, *track.lastDone};
        if (track.suspendedUntil && today < *track.suspendedUntil)
            entry.suspendedUntil = track.suspendedUntil;
        entry.withheld = withheldOn(today, track, entry.target, log, exercises);
        if (entry.decision.reason.code == ReasonCode::H15) {
            entry.likelier = track.likelier;
            entry.likelierRun = track.likelierRun;
        }
        entry.ownSince = track.ownSince;
        entry.ownFrom = track.ownFrom;
        entry.warned = log.warned(today);
        record.entries.push_back(std::move(entry));
    }
    return record;
}

std::vector<CoachEntry> coachToday(const History& history, const ExerciseLibrary& exercises,
                                   const std::vector<Override>& overrides, LocalDate today,
                                   const CoachOptions& options) {
    return coachRecord(history, exercises, overrides, today, options).entries;
}

} // namespace patella
