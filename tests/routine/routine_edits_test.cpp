// Edits of several entries at once.
#include "tests/support/catch.h"
#include "tests/support/edited_routine.h"

#include <rapidcheck.h>

using namespace patella;
using namespace patella::test;

namespace {

/// Ids of all exercises, sorted: what an edit that only arranges keeps.
std::vector<std::string> exercisesOf(const Routine& routine) {
    std::vector<std::string> ids;
    for (const PhaseBlock& block : routine.phases)
        for (const Entry& entry : block.entries)
            for (const RoutineItem* each : itemsOf(entry))
                ids.push_back(each->exercise.value);
    std::sort(ids.begin(), ids.end());
    return ids;
}

std::vector<EntryRef> someEntries(const Routine& routine) {
    std::vector<EntryRef> refs;
    for (const PhaseBlock& block : routine.phases)
        for (std::size_t i = 0; i < block.entries.size(); ++i)
            if (*rc::gen::inRange(0, 2) == 0)
                refs.push_back({block.phase, i});
    return refs;
}

} // namespace

TEST_CASE("RoutineEditor: several entries go in one step and come back in one") {
    RoutineEditor editor = sample();
    REQUIRE(editor.removeEntries({{strength, 3}, {strength, 0}, {strength, 0}}));
    CHECK(order(editor, strength) == "b c|d");
    REQUIRE(editor.undo());
    CHECK(order(editor, strength) == "a b c|d e|f");
    CHECK_FALSE(editor.undoKind());
    CHECK_FALSE(editor.removeEntries({}));
    CHECK_FALSE(editor.removeEntries({{strength, 9}}));
}

TEST_CASE("RoutineEditor: several entries move together, in the order in which they are read") {
    RoutineEditor editor = sample();
    REQUIRE(editor.moveEntries({{strength, 2}, {strength, 0}}, strength, 2));
    CHECK(order(editor, strength) == "b e|f a c|d");
    REQUIRE(editor.moveEntries({{strength, 0}, {strength, 2}}, stretch, 0));
    CHECK(order(editor, strength) == "e|f c|d");
    CHECK(order(editor, stretch) == "b a");
    CHECK_FALSE(editor.moveEntries({{strength, 0}}, strength, 2)); // one stays, so 1 is the last place
    REQUIRE(editor.undo());
    REQUIRE(editor.undo());
    CHECK(order(editor, strength) == "a b c|d e|f");
}

TEST_CASE("RoutineEditor: copies of several entries stand together after the last one") {
    RoutineEditor editor = sample();
    REQUIRE_FALSE(editor.duplicateEntries({{strength, 0}, {strength, 2}}).empty());
    CHECK(order(editor, strength) == "a b c|d a c|d e|f");
    REQUIRE(editor.undo());
    CHECK(order(editor, strength) == "a b c|d e|f");
}

TEST_CASE("RoutineEditor: copies of entries of several phases stay in their phases") {
    RoutineEditor editor = sample();
    REQUIRE(editor.addItem(stretch, 0, ExerciseId("x")));
    const std::vector<EntryRef> copies = editor.duplicateEntries({{strength, 0}, {stretch, 0}});
    CHECK(copies == std::vector<EntryRef>{{stretch, 1}, {strength, 1}});
    CHECK(order(editor, stretch) == "x x");
    CHECK(order(editor, strength) == "a a b c|d e|f");
    REQUIRE(editor.undo());
    CHECK(order(editor, stretch) == "x");
    CHECK(order(editor, strength) == "a b c|d e|f");
}

TEST_CASE("RoutineEditor: entries of several phases step on in one step of undo, each in its own phase") {
    RoutineEditor editor = sample();
    REQUIRE(editor.addItems(stretch, 0, {ExerciseId("x"), ExerciseId("y")}));
    const std::vector<EntryRef> moved = editor.stepEntries({{stretch, 1}, {strength, 0}, {strength, 1}}, 1);
    CHECK(moved == std::vector<EntryRef>{{stretch, 1}, {strength, 1}, {strength, 2}}); // y is last already
    CHECK(order(editor, stretch) == "x y");
    CHECK(order(editor, strength) == "c|d a b e|f");
    REQUIRE(editor.undo());
    CHECK(order(editor, strength) == "a b c|d e|f");
    CHECK(editor.stepEntries({{stretch, 0}, {strength, 0}}, -1).empty());
    CHECK(editor.undoKind() == EditKind::Add);
}

TEST_CASE("RoutineEditor: a dose of several items is one step, and all of them or none have it") {
    RoutineEditor editor = sample();
    DosePatch three;
    three.sets = WholeRange::exactly(3);
    REQUIRE(editor.setDoses({{{strength, 0}, three}, {{strength, 2, 1}, three}}));
    CHECK(editor.item({strength, 0})->dose.sets == WholeRange::exactly(3));
    CHECK(editor.item({strength, 2, 1})->dose.basis == Basis::Yours);
    REQUIRE(editor.undo());
    CHECK_FALSE(editor.isModified());
    CHECK_FALSE(editor.setDoses({{{strength, 0}, three}, {{strength, 9}, three}}));
    CHECK_FALSE(editor.setSides({{strength, 0}, {strength, 9}}, SideChoice::LeftOnly));
    CHECK_FALSE(editor.isModified());
    REQUIRE(
        editor.setSides(itemRefs(editor.routine(), {{strength, 1}, {strength, 2}}), SideChoice::LeftOnly));
    CHECK(editor.item({strength, 2, 1})->sides == SideChoice::LeftOnly);
    REQUIRE(editor.undo());
    CHECK_FALSE(editor.isModified());
}

TEST_CASE("RoutineEditor: what is pasted comes behind its place, or to its own phases") {
    RoutineEditor editor = sample();
    Routine clip;
    clip.block(stretch).entries = {item("x")};
    clip.block(strength).entries = {item("y"), item("z")};
    REQUIRE_FALSE(editor.paste(clip, EntryRef{strength, 1}).empty());
    CHECK(order(editor, strength) == "a b x y z c|d e|f");
    CHECK(editor.undoKind() == EditKind::Paste);
    REQUIRE(editor.undo());
    REQUIRE_FALSE(editor.paste(clip, std::nullopt).empty());
    CHECK(order(editor, stretch) == "x");
    CHECK(order(editor, strength) == "a b c|d e|f y z");
    CHECK(editor.paste(Routine{}, std::nullopt).empty());
    CHECK(editor.paste(clip, EntryRef{strength, 99}).empty());
}

TEST_CASE("RoutineEditor: a phase that would grow beyond its limit takes nothing of a paste") {
    RoutineEditor editor = sample();
    Routine clip;
    clip.block(stretch).entries = {item("x")};
    clip.block(strength).entries.assign(RoutineEditor::mostEntries - 3, item("y"));
    CHECK(editor.paste(clip, std::nullopt).empty());
    CHECK(order(editor, stretch).empty());
    CHECK_FALSE(editor.isModified());
}

TEST_CASE("RoutineEditor: items alternate and stand alone again") {
    RoutineEditor editor = sample();
    REQUIRE(editor.alternate({{strength, 1}, {strength, 0}}));
    CHECK(order(editor, strength) == "a|b c|d e|f");
    CHECK(std::holds_alternative<Superset>(editor.routine().findBlock(strength)->entries[0]));
    REQUIRE(editor.alternate({{strength, 0}, {strength, 2}})); // a superset takes in another
    CHECK(order(editor, strength) == "a|b|e|f c|d");
    REQUIRE(editor.separate({strength, 0}));
    CHECK(order(editor, strength) == "a b e f c|d");
    CHECK(editor.undoKind() == EditKind::Separate);
    REQUIRE(editor.undo());
    REQUIRE(editor.undo());
    REQUIRE(editor.undo());
    CHECK(order(editor, strength) == "a b c|d e|f");
}

TEST_CASE("RoutineEditor: neither a choice, nor one item, nor two phases alternate") {
    RoutineEditor editor = sample();
    REQUIRE(editor.addItem(stretch, 0, ExerciseId("x")));
    CHECK_FALSE(editor.alternate({{strength, 0}, {strength, 2}}));
    CHECK_FALSE(editor.alternate({{strength, 0}}));
    CHECK_FALSE(editor.alternate({{strength, 0}, {stretch, 0}}));
    CHECK_FALSE(editor.alternate({}));
    CHECK_FALSE(editor.separate({strength, 0}));
    CHECK_FALSE(editor.separate({strength, 2}));
    CHECK(order(editor, strength) == "a b c|d e|f");
}

TEST_CASE("RoutineEditor: a superset never has more items than a file may hold") {
    RoutineEditor editor = sample();
    Routine clip;
    clip.block(strength).entries.assign(RoutineEditor::mostAlternating, item("y"));
    REQUIRE_FALSE(editor.paste(clip, EntryRef{strength, 3}).empty());
    std::vector<EntryRef> refs;
    for (std::size_t i = 4; i < 4 + RoutineEditor::mostAlternating; ++i)
        refs.push_back({strength, i});
    refs.push_back({strength, 0});
    CHECK_FALSE(editor.alternate(refs));
    refs.pop_back();
    CHECK(editor.alternate(refs));
}

TEST_CASE("RoutineEditor: arranging several entries loses none, and undo brings all back") {
    const bool held = rc::check([] {
        RoutineEditor editor = sample();
        editor.addItems(stretch, 0, {ExerciseId("x"), ExerciseId("y"), ExerciseId("z")});
        editor.markSaved();
        const Routine first = editor.routine();
        int steps = 0;
        for (int i = *rc::gen::inRange(1, 8); i > 0; --i) {
            const Routine before = editor.routine();
            const std::vector<EntryRef> refs = someEntries(before);
            const auto ids = exercisesOf(before);
            const PhaseKind to = *rc::gen::element(strength, stretch, PhaseKind::CoolDown);
            bool done = false;
            switch (*rc::gen::inRange(0, 3)) {
            case 0:
                done = editor.moveEntries(refs, to, *rc::gen::inRange<std::size_t>(0, 6));
                break;
            case 1:
                done = editor.alternate(refs);
                break;
            default:
                done = !refs.empty() && editor.separate(refs.front());
                break;
            }
            RC_ASSERT(exercisesOf(editor.routine()) == ids);
            if (!done)
                RC_ASSERT(editor.routine() == before);
            steps += editor.routine() == before ? 0 : 1;
        }
        for (; steps > 0; --steps)
            RC_ASSERT(editor.undo());
        RC_ASSERT(editor.routine() == first);
    });
    CHECK(held);
}
