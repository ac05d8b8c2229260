#pragma once
#include "src/session/session_repository.h"
#include "src/storage/store.h"
#include "tests/support/source_tree.h"
#include "tests/support/temp_folder.h"

#include <fstream>
#include <iterator>

namespace patella::test {

inline std::string bytesOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline void writeBytes(const std::filesystem::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

inline std::vector<Migration> migrations() {
    return {{1, "001_initial", bytesOf(sourceTree() / "data/sql/001_initial.sql")}};
}

/// 2026-11-21T17:40:00Z, an evening in Berlin.
inline constexpr std::int64_t eveningUtcMs = 1'795'282'800'000;

inline WallTime wall(std::int64_t msLater = 0) { return {eveningUtcMs + msLater, "Europe/Berlin", 60}; }

inline StoreOptions options(const std::filesystem::path& folder, std::int64_t msLater = 0) {
    return {folder, migrations(), [msLater] { return wall(msLater); }};
}

/// A plan of a squat of two sets and a lunge of one set a side.
inline SessionPlan plan() {
    SessionPlan plan;
    plan.routine = RoutineId("s3-home-strength");
    plan.name = "Home strength";
    PlannedItem squat;
    squat.exercise = ExerciseId("mini-squat");
    squat.name = "Mini squat";
    squat.phase = PhaseKind::Strength;
    squat.sets = 2;
    squat.target = Repetitions{WholeRange::exactly(12), std::nullopt, Tempo::standard()};
    PlannedItem lunge = squat;
    lunge.exercise = ExerciseId("split-squat-shallow");
    lunge.name = "Shallow split squat";
    lunge.sets = 1;
    lunge.per = Per::Side;
    lunge.sideRule = SideRule::PerSide;
    lunge.source = 1;
    plan.items = {squat, lunge};
    const Duration minute = std::chrono::minutes(1);
    plan.steps = {{StepKind::GetReady, 0, 1, {}, 0, std::chrono::seconds(10)},
                  {StepKind::Work, 0, 1, {}, 0, minute},
                  {StepKind::Work, 0, 2, {}, 0, minute},
                  {StepKind::Work, 1, 1, Side::Left, 0, minute},
                  {StepKind::Work, 1, 1, Side::Right, 0, minute}};
    return plan;
}

inline SetRecord set(std::size_t item, int number, int done, std::optional<Side> side = std::nullopt) {
    SetRecord record;
    record.item = item;
    record.set = number;
    record.side = side;
    record.planned = 12;
    record.done = done;
    record.at = std::chrono::minutes(number);
    record.took = std::chrono::seconds(40);
    return record;
}

inline PainEntry rating(const SessionId& session, PainKind kind, Knee knee, std::optional<int> score) {
    PainEntry entry;
    entry.uuid = newUuid();
    entry.session = session;
    entry.rating.kind = kind;
    entry.rating.knee = knee;
    if (score)
        entry.rating.score = PainScore::of(*score);
    entry.about = wall();
    entry.entered = wall(1000);
    return entry;
}

} // namespace patella::test
