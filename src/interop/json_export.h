#pragma once
#include "src/interop/export_watch.h"
#include "src/storage/history_store.h"
#include "src/storage/store.h"

#include <filesystem>
#include <functional>
#include <string>

namespace patella {

/// What an export reads.
struct Exported {
    SessionRepository& sessions;
    RoutineRepository& routines;
    RunRepository& runs;
    CoachRepository& coach;
    SorenessRepository& soreness;
    NoteRepository* notes = nullptr;                    ///< pinned to days; null: left out
    std::function<Done(const TextSink& out)> records{}; ///< of the database, see HistoryStore::recordsJson()
};
inline Exported exportedFrom(Store& store) {
    return {store.sessions(),
            store.routines(),
            store.runs(),
            store.coach(),
            store.soreness(),
            &store.notes(),
            [&store](const TextSink& out) { return store.history().recordsJson(out); }};
}

/// Everything as one JSON object. Times are ISO 8601 with offset beside the exact `..._utc_ms`; `..._ms` are
/// milliseconds without pauses; item numbers count from 0 into `plan.items`. Keys:
/// - `format` "patella-export", `version` 1, `exported`, `program` (its version)
/// - `sessions`, newest first: `id`, `name`, `routine`, `started`, `started_utc_ms`, `zone`, `local_date`,
/// `state` (open,
///   finished, partial), `active_ms`, `note`, `plan` (as it was: `items`, `steps`), `sets`, `ratings`
/// - `sets`: `item`, `exercise`, `set`, `side` (left, right), `direction` (1, 2), `unit` (repetitions,
/// seconds), `planned`,
///   `done`, `at_ms`, `took_ms`, `corrected`; `side`, `direction`, `reserve`, `form_slipped`, `load` (steps
///   above or below what was planned) only where they play a part
/// - `ratings` (of a session, and those without one at the top): `id`, `kind`, `knee`, `score` (0 to 10,
/// null: not answered),
///   `sharp`, `place` (kneecap, above, tendon, below, inner, outer, behind, calf; several with a space
///   between), `painkiller`, `item`, `about`, `about_utc_ms`, `about_zone`, `entered`,
///   `entered_utc_ms`, `entered_zone`
/// - `runs`: `id`, `local_date`, `metres`, `seconds` (0: not known), `highest_left`, `highest_right` (null:
/// not said), `painkiller`, `entered` as
///   above, `started` as above where the hour is known, `details` where there are any
/// - `soreness` of muscles, which is no knee pain: `id`, `score` (0 to 10; asked as none 0, some 3, much 7),
/// `session`, `muscle`
///   and `side` where they were said, `about` and `entered` as above
/// - `notes` pinned to days: `id`, `local_date`, `text`, `entered` as above
/// - `profile`: the latest of each key; `overrides` and `checks` (answers to the safety check, to checks
/// of plans and to measures): `id`,
///   `local_date`, `kind`, `value`, of an override also `exercise` and `side`
/// - `value` of a check of kind `measure:<id of measures.json>`: `left` and `right` with `usual` and `worst`
/// pain of the week (0 to 10); `activities` with `name` and `score` (0 cannot to 10 as before, null: not
///   answered); `change` (-3 much worse to 3 much better); or `total` (AKPS 0 to 100, LEFS 0 to 80)
/// - `rule_changes`, where there are any: numbers of the rule that are not ours, `from` the day on which each
/// set took the place of the one before (`numbers`, by the keys of progression-rule.json); `profile.rule` is
/// the last
/// - `routines`: the user's own, by id, as routine.schema.json has them
/// - `records`: the rows of the database, removed and corrected ones too, each with its uuid and device; what
/// is read when the file is taken in again. What stands before it tells the same for people and programs.
/// data/schema/export.schema.json has all of it.
/// Handed on piece by piece: a session at a time is in memory, but of `records` all.
Done writeJson(const Exported& from, const WallTime& now, const TextSink& out, const ExportWatch& watch = {});
Result<std::string> exportJson(const Exported& from, const WallTime& now);

/// The same into a file, 0600, old or new and never a mixture.
Done exportJson(const Exported& from, const WallTime& now, const std::filesystem::path& file,
                const ExportWatch& watch = {});

} // namespace patella
