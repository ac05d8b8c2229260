#include "tests/support/catch.h"
#include "tests/support/edited_routine.h"

#include <functional>

using namespace patella;
using namespace patella::test;

TEST_CASE("RoutineEditor: every kind of edit is undone and redone") {
    RoutineEditor editor = sample();
    const EntryRef a{strength, 0};
    Routine other;
    other.name = "Not taken over";
    other.block(strength).entries.emplace_back(RoutineItem{ExerciseId("made")});
    struct Edit {
        EditKind kind;
        std::function<bool()> run;
    };
    const std::vector<Edit> edits{
        {EditKind::Add,
         [&] {
             return editor.addItems(stretch, 0, {ExerciseId("x"), ExerciseId("y")});
         }},
        {EditKind::Remove,
         [&] {
             return editor.removeEntry({strength, 1});
         }},
        {EditKind::Move,
         [&] {
             return editor.moveEntry({strength, 0}, stretch, 1);
         }},
        {EditKind::Duplicate,
         [&] {
             return editor.duplicateEntry({strength, 1});
         }},
        {EditKind::Dose,
         [&] {
             return editor.setDose({stretch, 1}, reps(12));
         }},
        {EditKind::Sides,
         [&] {
             return editor.setSides({stretch, 0}, SideChoice::LeftOnly);
         }},
        {EditKind::Pace,
         [&] {
             return editor.setSelfPaced({stretch, 0}, true);
         }},
        {EditKind::Note,
         [&] {
             return editor.setNote({stretch, 0}, "Slowly");
         }},
        {EditKind::Cue,
         [&] {
             return editor.setCue({stretch, 0}, "Breathe");
         }},
        {EditKind::Swap,
         [&] {
             return editor.swapExercise({strength, 0, 1}, ExerciseId("z"));
         }},
        {EditKind::Choose,
         [&] {
             return editor.chooseOption({strength, 0, 1});
         }},
        {EditKind::Rename, [&] { return editor.rename("Other"); }},
        {EditKind::Summary, [&] { return editor.setSummary("Short."); }},
        {EditKind::Rounds, [&] { return editor.setRounds(strength, 3); }},
        {EditKind::Fill, [&] { return editor.fill(other); }},
    };
    std::vector<Routine> states{editor.routine()};
    for (const Edit& edit : edits) {
        REQUIRE(edit.run());
        CHECK(editor.undoKind() == edit.kind);
        CHECK(editor.routine() != states.back());
        states.push_back(editor.routine());
    }
    for (std::size_t i = edits.size(); i-- > 0;) {
        CHECK(editor.undoKind() == edits[i].kind);
        REQUIRE(editor.undo());
        CHECK(editor.redoKind() == edits[i].kind);
        CHECK(editor.routine() == states[i]);
    }
    CHECK_FALSE(editor.undo());
    CHECK_FALSE(editor.undoKind());
    CHECK_FALSE(editor.isModified());
    for (std::size_t i = 1; i < states.size(); ++i) {
        REQUIRE(editor.redo());
        CHECK(editor.routine() == states[i]);
    }
    CHECK_FALSE(editor.redo());
    CHECK(editor.item(a) != nullptr);
}

TEST_CASE("RoutineEditor: a new edit takes the redo away") {
    RoutineEditor editor = sample();
    REQUIRE(editor.rename("One"));
    REQUIRE(editor.undo());
    REQUIRE(editor.setRounds(strength, 2));
    CHECK_FALSE(editor.redoKind());
    CHECK_FALSE(editor.redo());
}

TEST_CASE("RoutineEditor: typing merges into one step when it is asked for") {
    RoutineEditor editor = sample();
    for (const char* name : {"M", "My", "My set"})
        REQUIRE(editor.rename(name, Merge::Yes));
    REQUIRE(editor.undo());
    CHECK(editor.routine().name == "Sample");
    CHECK_FALSE(editor.undoKind());
}

TEST_CASE("RoutineEditor: steps merge only with the same kind at the same place") {
    RoutineEditor editor = sample();
    REQUIRE(editor.setDose({strength, 0}, reps(10), Merge::Yes));
    REQUIRE(editor.setDose({strength, 1}, reps(10), Merge::Yes));
    REQUIRE(editor.setNote({strength, 1}, "x", Merge::Yes));
    REQUIRE(editor.setNote({strength, 1}, "xy", Merge::No));
    int steps = 0;
    while (editor.undo())
        ++steps;
    CHECK(steps == 4);
}

TEST_CASE("RoutineEditor: nothing merges across undo or saving") {
    RoutineEditor editor = sample();
    REQUIRE(editor.setRounds(strength, 2, Merge::Yes));
    editor.markSaved();
    REQUIRE(editor.setRounds(strength, 3, Merge::Yes));
    REQUIRE(editor.undo());
    CHECK(editor.routine().findBlock(strength)->rounds == 2);
    CHECK_FALSE(editor.isModified());
    REQUIRE(editor.setRounds(strength, 4, Merge::Yes));
    REQUIRE(editor.undo());
    CHECK(editor.routine().findBlock(strength)->rounds == 2);
}

TEST_CASE("RoutineEditor: it is modified as long as it differs from what was saved") {
    RoutineEditor editor = sample();
    REQUIRE(editor.rename("Other"));
    CHECK(editor.isModified());
    editor.markSaved();
    CHECK_FALSE(editor.isModified());
    REQUIRE(editor.undo());
    CHECK(editor.isModified());
    REQUIRE(editor.rename("Other"));
    CHECK_FALSE(editor.isModified());
}
