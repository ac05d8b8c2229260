#include "src/routine/playable.h"

#include "src/routine/routine_facts.h"
#include "src/routine/session_plan.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/packs.h"

#include <random>

using namespace patella;
using namespace patella::test;

namespace {

const ExerciseLibrary& library() {
    static const ExerciseLibrary all = loadContent(shipped(), {}).library;
    return all;
}

RoutineItem item(const char* id) { return RoutineItem{ExerciseId(id)}; }

/// Of a move to leave out, one that is not there, and others, alone and in groups.
Routine mixed(std::mt19937& random) {
    const std::array ids{"clamshell", "deep-squat", "gone", "glute-bridge", "wall-sit"};
    const auto any = [&] { return item(ids[random() % ids.size()]); };
    Routine routine;
    routine.id = RoutineId("mixed");
    routine.name = "Mixed";
    for (const PhaseKind phase : {PhaseKind::WarmUp, PhaseKind::Strength})
        for (std::size_t count = random() % 4; count > 0; --count) {
            const std::vector<RoutineItem> several{any(), any(), any()};
            std::vector<Entry>& entries = routine.block(phase).entries;
            switch (random() % 3) {
            case 0:
                entries.emplace_back(any());
                break;
            case 1:
                entries.emplace_back(Choice{ChooseRule::One, several, {}});
                break;
            default:
                entries.emplace_back(Superset{several, {}});
            }
        }
    return routine;
}

} // namespace

TEST_CASE("PlayablePart: what is left can be started, whatever could not, and nothing else is gone") {
    std::mt19937 random(7);
    int started = 0;
    for (int i = 0; i < 500; ++i) {
        const Routine routine = mixed(random);
        const PlayablePart part = playablePart(routine, library());
        if (exerciseCount(part.routine) > 0) {
            const Result<SessionPlan> plan = expand(part.routine, library());
            INFO((plan ? "" : plan.error().text()));
            REQUIRE(plan);
            ++started;
        }
        std::size_t kept = 0, all = 0;
        for (const PhaseBlock& block : routine.phases)
            for (const Entry& entry : block.entries)
                for (const RoutineItem* each : itemsOf(entry))
                    all += isPlayable(*each, library()) ? 1 : 0;
        for (const PhaseBlock& block : part.routine.phases)
            for (const Entry& entry : block.entries)
                kept += itemsOf(entry).size();
        REQUIRE(kept == all);
        REQUIRE(part.left.empty() ==
                (part.routine == routineWith(routine, [](RoutineItem&) { return true; })));
    }
    CHECK(started > 300);
}

TEST_CASE("PlayablePart: each that cannot be played is named once, in reading order") {
    Routine routine;
    for (const char* id : {"gone", "clamshell", "deep-squat", "gone"})
        routine.block(PhaseKind::Strength).entries.emplace_back(item(id));
    const PlayablePart part = playablePart(routine, library());
    CHECK(part.left == std::vector{ExerciseId("gone"), ExerciseId("deep-squat")});
    CHECK(part.routine.findBlock(PhaseKind::Strength)->entries.size() == 1);
}

TEST_CASE("PlayablePart: of a choice with one left that one remains; a group that is whole stays a group") {
    Routine routine;
    std::vector<Entry>& entries = routine.block(PhaseKind::Strength).entries;
    entries.emplace_back(Choice{ChooseRule::One, {item("deep-squat"), item("clamshell")}, {}});
    entries.emplace_back(Superset{{item("clamshell"), item("wall-sit")}, "slowly"});
    const Routine left = playablePart(routine, library()).routine;
    CHECK(left.phases[0].entries[0] == Entry(item("clamshell")));
    CHECK(left.phases[0].entries[1] == entries[1]);
}
