#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/ui/library/shipped_library.h"
#include "ui/text/handout_words.h"

#include <QLocale>

using namespace patella;
using namespace patella::test;
using namespace patella::ui;

namespace {

struct English {
    QLocale before;
    English() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    ~English() { QLocale::setDefault(before); }
};

ExerciseLibrary three() {
    Exercise clam = exercise("clam", dose(2, reps(12), Per::Side, 45), SideRule::PerSide);
    clam.name = "Clamshell";
    clam.cue = "Hips stacked";
    clam.steps = {"Lie on your side. Bend the knees.", "Open the top knee, e.g. as far as a fist.",
                  "Close slowly."};
    clam.equipment = {Equipment::Mat};
    Exercise stretch = exercise("stretch", dose(1, hold(30), Per::Side), SideRule::PerSide);
    stretch.name = "Calf stretch";
    stretch.stopAbove = 2;
    Exercise march = exercise("march", dose(1, timed(90)));
    march.name = "March";
    return library({clam, stretch, march});
}

Routine mixed() {
    Routine r;
    r.name = "Short & sweet";
    r.perWeek = WholeRange::exactly(3);
    r.warnings = {"Leave it when the knee is swollen."};
    r.notes = {"From a friend."};
    r.block(PhaseKind::WarmUp)
        .entries.emplace_back(
            Choice{ChooseRule::One, {{ExerciseId("march")}, {ExerciseId("stretch")}}, "As you like."});
    PhaseBlock& strength = r.block(PhaseKind::Strength);
    strength.rounds = 2;
    RoutineItem own{ExerciseId("clam")};
    own.note = "Slowly\nplease.";
    own.selfPaced = true;
    own.sides = SideChoice::LeftOnly;
    strength.entries.emplace_back(own);
    strength.entries.emplace_back(Superset{{{ExerciseId("clam")}, {ExerciseId("stretch")}}, ""});
    return r;
}

} // namespace

TEST_CASE("HandoutWords: a routine for the clipboard, line by line") {
    const English english;
    const Handout handout = HandoutWords::of(mixed(), three());
    CHECK(utf8(HandoutWords::plain(handout)) == R"(Short & sweet
about 20 min, 3 times a week
Mat

Warm-up

Choose one
As you like.
  March: 1:30 min
    Stand.
  Calf stretch: hold 30 s each side
    Stand.
    Stop above 2 out of 10 (mild).

Strength, Rounds: 2

Clamshell: 2 sets of 12 left alone, at your own pace, rest 45 s
  Hips stacked
  Lie on your side.
  Open the top knee, e.g. as far as a fist.
  Close slowly.
  Slowly please.

In turn, set by set
  Clamshell: 2 sets of 12 each side, 2-1-2, rest 45 s
    Hips stacked
    Lie on your side.
    Open the top knee, e.g. as far as a fist.
    Close slowly.
  Calf stretch: hold 30 s each side
    Stand.
    Stop above 2 out of 10 (mild).

Leave it when the knee is swollen.
From a friend.

Pain 0 to 2: fine. 3 to 5: careful, and gone by the next morning. Above 5: stop.
Made with Patella, informs and does not diagnose.
)");
}

TEST_CASE("HandoutWords: doses as they are said") {
    const English english;
    const auto said = [](const Dose& dose) {
        return HandoutWords::dose(dose, SideChoice::Both).toStdString();
    };
    CHECK(said(dose(1, reps(12))) == "1 set of 12");
    CHECK(said(dose(3, hold(20))) == "3 sets, hold 20 s");
    CHECK(said(dose(1, hold(20), Per::Direction)) == "hold 20 s each direction");
    CHECK(said(dose(2, Repetitions{*WholeRange::of(8, 10), WholeRange::exactly(5)}, Per::Side)) ==
          "2 sets of 8 to 10 each side, each held 5 s");
    CHECK(HandoutWords::pace(dose(2, Repetitions{WholeRange::exactly(8), WholeRange::exactly(5)}), false)
              .isEmpty());
}

TEST_CASE("HandoutWords: of every shipped exercise two to four whole steps remain") {
    for (const Exercise& e : ShippedLibrary::get().content.library.all()) {
        const QStringList steps = HandoutWords::shortSteps(e.steps);
        INFO(e.id.value);
        CHECK(steps.size() >= std::min<qsizetype>(2, qsizetype(e.steps.size())));
        CHECK(steps.size() <= 4);
        for (qsizetype i = 0; i < steps.size(); ++i) {
            CHECK(text(e.steps[std::size_t(i)]).startsWith(steps[i]));
            CHECK(steps[i].endsWith(QLatin1Char('.')));
        }
    }
}
