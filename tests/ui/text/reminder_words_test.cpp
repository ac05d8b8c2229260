#include "ui/text/reminder_words.h"

#include "tests/support/catch.h"
#include "tests/support/lived_history.h"

#include <set>

using namespace patella;
using namespace patella::test;
using namespace patella::ui;

namespace {

/// Today after a day of training with these scores.
TodayView viewWith(int left, int right) {
    TodayView view;
    view.date = on(3);
    view.offer = Offer{};
    view.offer->routine.name = "Strength A";
    view.offer->duration = std::chrono::minutes(18);
    view.question = ScoreQuestion{};
    view.question->morningOpen = true;
    for (std::size_t knee = 0; knee < 2; ++knee) {
        const PainScore score = *PainScore::of(knee == 0 ? left : right);
        view.pain.knees[knee].push_back({on(2), score, score});
    }
    view.pain.trend = left > 5 ? PainTrend::Rising : PainTrend::Settling;
    CoachEntry decision;
    decision.decision.reason.knee = Knee::Right;
    view.decisions.push_back(decision);
    return view;
}

} // namespace

TEST_CASE("Reminder words: whatever the scores and decisions are, a notification says the same") {
    std::set<QString> said;
    for (int left = 0; left <= 10; ++left)
        for (int right = 0; right <= 10; ++right) {
            const ReminderDay day = reminderDay(viewWith(left, right));
            for (const ReminderKind kind : reminderKinds)
                said.insert(ReminderWords::title(kind) + QLatin1Char('|') + ReminderWords::body(kind, day));
        }
    CHECK(said == std::set<QString>{
                      QStringLiteral("How are your knees this morning?|A moment before noon is enough."),
                      QStringLiteral("Today's session|Strength A, 18 min")});
}
