#include "tests/support/catch.h"
#include "tests/support/edited_routine.h"

using namespace patella;
using namespace patella::test;

TEST_CASE("RoutineEditor: all four phases are there, and the empty ones are left out of the result") {
    RoutineEditor editor = sample();
    CHECK(editor.routine().phases.size() == 4);
    CHECK_FALSE(editor.isModified());
    REQUIRE(editor.result().phases.size() == 1);
    CHECK(editor.result().phases[0].phase == strength);
    REQUIRE(editor.addItem(PhaseKind::CoolDown, 0, ExerciseId("x")));
    CHECK(editor.result().phases.size() == 2);
}

TEST_CASE("RoutineEditor: the order of phases of the routine stays") {
    Routine routine;
    routine.phases = {PhaseBlock{strength, 1, {}, "", {item("a")}},
                      PhaseBlock{stretch, 1, {}, "", {item("b")}}};
    const RoutineEditor editor(routine);
    CHECK(editor.result().phases == routine.phases);
}

TEST_CASE("RoutineEditor: items go where they are put, in their order") {
    RoutineEditor editor = sample();
    REQUIRE(editor.addItems(strength, 1, {ExerciseId("x"), ExerciseId("y")}));
    CHECK(order(editor, strength) == "a x y b c|d e|f");
    REQUIRE(editor.addItem(strength, 6, ExerciseId("z")));
    CHECK(order(editor, strength) == "a x y b c|d e|f z");
    CHECK_FALSE(editor.addItem(strength, 8, ExerciseId("q")));
    CHECK_FALSE(editor.addItem(strength, 0, ExerciseId()));
    CHECK_FALSE(editor.addItems(strength, 0, {}));
}

TEST_CASE("RoutineEditor: a moved entry has the index that was asked for") {
    RoutineEditor editor = sample();
    REQUIRE(editor.moveEntry({strength, 0}, strength, 3));
    CHECK(order(editor, strength) == "b c|d e|f a");
    REQUIRE(editor.moveEntry({strength, 3}, strength, 1));
    CHECK(order(editor, strength) == "b a c|d e|f");
    REQUIRE(editor.moveEntry({strength, 2}, stretch, 0));
    CHECK(order(editor, strength) == "b a e|f");
    CHECK(order(editor, stretch) == "c|d");
    const auto before = editor.routine();
    CHECK(editor.moveEntry({strength, 1}, strength, 1)); // where it is
    CHECK(editor.routine() == before);
    REQUIRE(editor.undo());
    CHECK(order(editor, strength) == "b a c|d e|f"); // the move to its own place was no step
}

TEST_CASE("RoutineEditor: places that are not there are refused and change nothing") {
    RoutineEditor editor = sample();
    CHECK_FALSE(editor.moveEntry({strength, 4}, strength, 0));
    CHECK_FALSE(editor.moveEntry({strength, 0}, strength, 4));
    CHECK_FALSE(editor.moveEntry({strength, 0}, stretch, 1));
    CHECK_FALSE(editor.moveEntry({stretch, 0}, strength, 0));
    CHECK_FALSE(editor.removeEntry({stretch, 0}));
    CHECK_FALSE(editor.duplicateEntry({strength, 9}));
    CHECK_FALSE(editor.setDose({strength, 0, 1}, reps(3)));
    CHECK_FALSE(editor.setSides({strength, 2, 2}, SideChoice::LeftOnly));
    CHECK_FALSE(editor.swapExercise({strength, 0}, ExerciseId()));
    CHECK_FALSE(editor.chooseOption({strength, 0}));
    CHECK_FALSE(editor.chooseOption({strength, 2, 2}));
    CHECK_FALSE(editor.chooseOptions({strength, 2}, {}));
    CHECK_FALSE(editor.setRounds(strength, 0));
    CHECK_FALSE(editor.setRounds(strength, 21));
    CHECK_FALSE(editor.undoKind());
    CHECK_FALSE(editor.isModified());
}

TEST_CASE("RoutineEditor: a dose that the user sets is theirs") {
    RoutineEditor editor = sample();
    const EntryRef d{strength, 2, 1};
    DosePatch ours = reps(10);
    ours.basis = Basis::Article;
    REQUIRE(editor.setDose(d, ours));
    CHECK(editor.item(d)->dose.basis == Basis::Yours);
    CHECK(editor.item({strength, 2, 0})->dose == DosePatch{});
    REQUIRE(editor.setDose(d, DosePatch{}));
    CHECK(editor.item(d)->dose == DosePatch{});
    CHECK_FALSE(editor.setDose(d, reps(1001)));
    CHECK_FALSE(editor.setDose(d, reps(0)));
}

TEST_CASE("RoutineEditor: setting the same numbers again does not make them the user's") {
    Routine routine;
    RoutineItem article = item("a");
    article.dose = reps(10);
    article.dose.basis = Basis::Article;
    routine.block(strength).entries.emplace_back(article);
    RoutineEditor editor(routine);
    REQUIRE(editor.setDose({strength, 0}, reps(10)));
    CHECK(editor.item({strength, 0})->dose.basis == Basis::Article);
    CHECK_FALSE(editor.isModified());
}

TEST_CASE("RoutineEditor: texts are limited in characters") {
    RoutineEditor editor = sample();
    std::string name;
    for (int i = 0; i < 200; ++i)
        name += "ü";
    CHECK(editor.rename(name));
    CHECK_FALSE(editor.rename(name + "x"));
    CHECK_FALSE(editor.rename(""));
    CHECK_FALSE(editor.rename(" \t"));
    CHECK_FALSE(editor.rename("\xFF"));
    CHECK(editor.routine().name == name);
    CHECK(editor.setNote({strength, 0}, std::string(1000, 'n')));
    CHECK_FALSE(editor.setNote({strength, 0}, std::string(1001, 'n')));
    CHECK_FALSE(editor.setCue({strength, 0}, std::string(201, 'n')));
    CHECK(editor.setSummary(""));
}

TEST_CASE("RoutineEditor: a choice becomes the options that were picked") {
    RoutineEditor editor = sample();
    REQUIRE(editor.chooseOptions({strength, 2}, {1, 0}));
    CHECK(order(editor, strength) == "a b c d e|f");
    REQUIRE(editor.undo());
    REQUIRE(editor.chooseOption({strength, 2, 1}));
    CHECK(order(editor, strength) == "a b d e|f");
    Routine one;
    one.block(strength).entries.emplace_back(Choice{ChooseRule::One, {item("c"), item("d")}, ""});
    RoutineEditor strict(one);
    CHECK_FALSE(strict.chooseOptions({strength, 0}, {0, 1}));
    CHECK(strict.chooseOption({strength, 0, 1}));
}

TEST_CASE("RoutineEditor: a swapped exercise keeps sides and note, and nothing that was the other one's") {
    RoutineEditor editor = sample();
    const EntryRef a{strength, 0};
    REQUIRE(editor.setDose(a, reps(10)));
    REQUIRE(editor.setSides(a, SideChoice::RightOnly));
    REQUIRE(editor.setNote(a, "After work"));
    REQUIRE(editor.setCue(a, "Knee out"));
    REQUIRE(editor.setSelfPaced(a, true));
    REQUIRE(editor.swapExercise(a, ExerciseId("x")));
    RoutineItem expected = item("x");
    expected.sides = SideChoice::RightOnly;
    expected.note = "After work";
    CHECK(*editor.item(a) == expected);
}
