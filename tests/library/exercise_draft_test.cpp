#include "src/library/exercise_draft.h"

#include "tests/support/builders.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace patella;

namespace {

Exercise whole(const char* id, const char* name) {
    Exercise exercise = blankExercise();
    exercise.id = ExerciseId(id);
    exercise.name = name;
    exercise.primary = {Muscle::Quadriceps};
    exercise.steps = {"Stand up."};
    return exercise;
}

ExerciseLibrary libraryOf(std::vector<Exercise> exercises) {
    ExerciseLibrary library;
    for (Exercise& each : exercises)
        library.add(std::move(each));
    return library;
}

bool has(const std::vector<DraftFault>& faults, ExerciseField field, DraftFaultCode code) {
    return std::any_of(faults.begin(), faults.end(),
                       [&](const DraftFault& each) { return each.field == field && each.code == code; });
}

} // namespace

TEST_CASE("ExerciseLibrary: an exercise is found by its name, exactly first, else but for case and accents") {
    const ExerciseLibrary library = libraryOf({whole("a", "\xc3\x9c"
                                                          "bung"),
                                               whole("b", "Ubung"), whole("c", "Squat")});
    CHECK(library.findByName("Ubung")->id.value == "b");
    CHECK(library
              .findByName("\xc3\x9c"
                          "bung")
              ->id.value == "a");
    CHECK(library.findByName("UBUNG")->id.value == "a"); // the first
    CHECK(library.findByName("Squats") == nullptr);
    CHECK(library.nameTaken("squ\xc3\xa1t", ExerciseId("new")));
    CHECK_FALSE(library.nameTaken("Squat", ExerciseId("c")));
    CHECK(library.nameTaken("ubung", ExerciseId("a"))); // of two, the other
}

TEST_CASE("ExerciseDraft: an id is made of the name's letters and is free") {
    const ExerciseLibrary library =
        libraryOf({whole("clamshell", "Clamshell"), whole("clamshell-2", "Second")});
    CHECK(freeExerciseId("Über-Kniebeuge / tief!", library).value == "uber-kniebeuge-tief");
    CHECK(freeExerciseId("Runner's stretch", library).value == "runners-stretch");
    CHECK(freeExerciseId("Clamshell", library).value == "clamshell-3");
    CHECK(freeExerciseId("  --  ", library).value == "exercise");
    CHECK(freeExerciseId("\xe8\x86\x9d", library).value == "exercise"); // no letter of ours
    CHECK(freeExerciseId(std::string(500, 'a'), library).value.size() <= 80);
}

TEST_CASE("ExerciseDraft: a blank one lacks a name, muscles and steps and nothing else") {
    Exercise blank = blankExercise();
    const ExerciseLibrary library;
    CHECK(draftFaults(blank, library) ==
          std::vector<DraftFault>{{ExerciseField::Name, DraftFaultCode::Missing, 0},
                                  {ExerciseField::Muscles, DraftFaultCode::Missing, 0},
                                  {ExerciseField::Steps, DraftFaultCode::Missing, 0}});
    CHECK(blank.kneeLoad == KneeLoad::High);
    CHECK(draftFaults(whole("a", "A"), library).empty());
}

TEST_CASE("ExerciseDraft: a copy keeps what the original says and names it") {
    Exercise original = whole("clamshell", "Clamshell");
    original.aliases = {"clam"};
    original.harder = ExerciseId("leg-lift");
    original.prescription->basis = Basis::Article;
    original.prescription->evidence = {"khayambashi-2012"};
    original.sources = {{"pineider", "Stretches", "Monica Pineider", true, ""}};
    const ExerciseLibrary library = libraryOf({original, whole("leg-lift", "Leg lift")});
    const Exercise copy = copyOfExercise(original, "Clamshell at the wall", library);
    CHECK(copy.id.value == "clamshell-at-the-wall");
    CHECK(copy.copyOf == original.id);
    CHECK(copy.aliases.empty());
    CHECK(copy.harder == original.harder);
    CHECK(copy.prescription->dose == original.prescription->dose);
    CHECK(copy.prescription->basis == Basis::Yours);
    CHECK(copy.prescription->evidence.empty());
    CHECK_FALSE(copy.sources.front().givesDose);
    CHECK(draftFaults(copy, library).empty());
}

TEST_CASE("ExerciseDraft: a name that differs by case or accents alone is taken") {
    const ExerciseLibrary library = libraryOf({whole("squat", "Squat")});
    CHECK(has(draftFaults(whole("mine", "SQUÁT"), library), ExerciseField::Name, DraftFaultCode::NameTaken));
    CHECK(draftFaults(whole("squat", "squat"), library).empty()); // itself
}

TEST_CASE("ExerciseDraft: links that lead nowhere, to itself or in a circle are faults") {
    Exercise harder = whole("b", "B");
    harder.harder = ExerciseId("a");
    const ExerciseLibrary library = libraryOf({whole("a", "A"), harder, whole("c", "C")});
    Exercise draft = whole("a", "A");
    draft.harder = ExerciseId("b");
    CHECK(has(draftFaults(draft, library), ExerciseField::Harder, DraftFaultCode::Circle));
    draft.harder = ExerciseId("a");
    CHECK(has(draftFaults(draft, library), ExerciseField::Harder, DraftFaultCode::Itself));
    draft.harder = ExerciseId("gone");
    CHECK(has(draftFaults(draft, library), ExerciseField::Harder, DraftFaultCode::Unknown));
    draft.harder = draft.easier = ExerciseId("c");
    CHECK(has(draftFaults(draft, library), ExerciseField::Harder, DraftFaultCode::SameLink));
    draft.easier.reset();
    CHECK(draftFaults(draft, library).empty());
    draft.instead = {ExerciseId("gone")};
    CHECK(has(draftFaults(draft, library), ExerciseField::Instead, DraftFaultCode::Unknown));
}

TEST_CASE("ExerciseDraft: a text is counted in characters and its limit told") {
    Exercise draft = whole("a", "A");
    for (int i = 0; i < limits::line; ++i)
        draft.cue += "\xc3\xa4";
    CHECK(draftFaults(draft, {}).empty());
    draft.cue += 'a';
    CHECK(draftFaults(draft, {}) ==
          std::vector<DraftFault>{{ExerciseField::Texts, DraftFaultCode::TooLong, limits::line}});
    draft.cue.clear();
    draft.steps.assign(13, "Go on.");
    CHECK(draftFaults(draft, {}) ==
          std::vector<DraftFault>{{ExerciseField::Steps, DraftFaultCode::TooMany, limits::steps}});
}

TEST_CASE("ExerciseDraft: tidying drops what is empty and what stands twice") {
    Exercise draft = whole("a", "  A\n");
    draft.tags = {"hip", " hip ", ""};
    draft.steps = {" One. ", "", "One."};
    const Exercise tidy = tidied(draft);
    CHECK(tidy.name == "A");
    CHECK(tidy.tags == std::vector<std::string>{"hip"});
    CHECK(tidy.steps == std::vector<std::string>{"One.", "One."}); // a step may come twice
}
