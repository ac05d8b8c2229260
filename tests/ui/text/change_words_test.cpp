#include "ui/text/change_words.h"

#include "tests/support/catch.h"
#include "tests/support/lived_history.h"
#include "ui/text/words.h"

using namespace patella;
using namespace patella::test;
using namespace patella::ui;

namespace {

const Exercise lunge = strengthening("lunge", SideRule::PerSide);

QString named(const ExerciseId& id) { return id.value == "lunge" ? QStringLiteral("Lunge") : text(id.value); }

/// Two clean days of lunges: a step up of both sides on the morning of day 3.
LivedHistory risen() {
    LivedHistory lived;
    lived.train(0, {{&lunge}});
    lived.train(2, {{&lunge}});
    return lived;
}

EffectWords effect(const History& before, const History& after) {
    return ChangeWords::effect(whatChanges(before, after, library({lunge}), {}, on(4)), on(4), named);
}

} // namespace

TEST_CASE("ChangeWords: what stays is said in a sentence") {
    const LivedHistory lived = risen();
    const EffectWords words = effect(lived.history, lived.history);
    CHECK(words.strong == QStringLiteral("No dose changes, and no choice of the coach."));
    CHECK(words.rest.isEmpty());
}

TEST_CASE("ChangeWords: both sides have one line where they say the same, with the reason and the dose") {
    LivedHistory lived = risen();
    const History before = lived.history;
    lived.find(SessionId("s1"), PainKind::NextMorning, Knee::Right).rating.score = PainScore::of(6);
    const EffectWords words = effect(before, lived.history);
    CHECK(words.rest.count(QStringLiteral("Lunge on")) == 1);
    CHECK(words.rest.contains(QStringLiteral("“up to 2 × 9 reps” becomes “one step easier, 1 × 8 reps”")));
    CHECK(words.rest.contains(QStringLiteral("6")));
    CHECK_FALSE(words.rest.contains(QStringLiteral("left on")));         // the side
    CHECK_FALSE(words.rest.contains(QStringLiteral("Next time Lunge"))); // the decision says it
    CHECK(words.rest.endsWith(QStringLiteral("Sessions you already did stay as they are.")));
}

TEST_CASE("ChangeWords: without its sessions an exercise counts as never done") {
    LivedHistory lived = risen();
    const EffectWords words = effect(lived.history, History{});
    CHECK(words.rest.contains(QStringLiteral("Lunge counts as never done.")));
    CHECK(words.rest.contains(QStringLiteral("“up to 2 × 9 reps” was not decided then.")));
}
