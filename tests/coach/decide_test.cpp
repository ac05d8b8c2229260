#include "src/coach/decide.h"

#include "tests/support/catch.h"
#include "tests/support/exposures.h"

using namespace patella;
using namespace patella::test;
using Code = ReasonCode;

namespace {

const Exposure clean{cleanKnee()};
const Exposure slow{cleanKnee(3)};

template <typename Change>
Exposure with(const Change& change) {
    return {kneeWith(change)};
}

/// Two clean exposures, decided with other options.
template <typename Change>
Decision cleanTwice(const Change& change) {
    DecideOptions options;
    change(options);
    return decideOn({clean, clean}, options);
}

bool is(const Decision& decision, Outcome outcome, Code code) {
    return decision.outcome == outcome && decision.reason.code == code;
}

} // namespace

TEST_CASE("Decide line 1: the newest exposure's own plan stop, stop or regress comes first") {
    const DecideOptions worst{0, 5, {}, 99, false, KneeLoad::High};
    CHECK(is(decideOn({clean, with([](auto& k) { k.redFlag = true; })}, worst), Outcome::PlanStop, Code::RF));
    CHECK(is(decideOn({clean, with([](auto& k) { k.dur = score(7); })}, worst), Outcome::Stop, Code::S1));
    CHECK(is(decideOn({clean, with([](auto& k) { k.post = score(7); })}, worst), Outcome::Regress, Code::R3));
    CHECK(is(decideOn({with([](auto& k) { k.dur = score(7); }), clean, clean}), Outcome::Progress, Code::P1));
}

TEST_CASE(
    "Decide line 2: a rise of 1 twice running regresses, not at low load and not when put down elsewhere") {
    const Exposure rise = with([](auto& k) { k.morn = score(2); });
    const Exposure elsewhere = with([](auto& k) { k.morn = score(2), k.attributed = false; });
    CHECK(is(decideOn({rise, rise}), Outcome::Regress, Code::R5));
    CHECK(is(decideOn({clean, rise}), Outcome::Hold, Code::H3));
    CHECK(is(decideOn({elsewhere, rise}), Outcome::Hold, Code::H3));
    DecideOptions low;
    low.kneeLoad = KneeLoad::Low;
    CHECK(is(decideOn({rise, rise}, low), Outcome::Hold, Code::H3));
}

TEST_CASE("Decide line 3: 4 or 5 in each of the last four regresses; an unknown score breaks the row") {
    const Exposure four = with([](auto& k) { k.dur = score(4); });
    const Exposure five = with([](auto& k) { k.dur = score(5); });
    const Exposure unknown = with([](auto& k) { k.dur.reset(); });
    CHECK(is(decideOn({four, five, four, five}), Outcome::Regress, Code::R6));
    CHECK(is(decideOn({four, five, five}), Outcome::Hold, Code::H5));
    CHECK(is(decideOn({four, unknown, four, five}), Outcome::Hold, Code::H5));
    CHECK(is(decideOn({slow, four, four, five}), Outcome::Hold, Code::H5));
}

TEST_CASE("Decide line 4: cut short by fatigue twice running regresses") {
    const Exposure tired =
        with([](auto& k) { k.cutShort = CutShort::Fatigue, k.ratio = 0.5, k.top = false; });
    const Exposure nearly =
        with([](auto& k) { k.cutShort = CutShort::Fatigue, k.ratio = 0.7, k.top = false; });
    CHECK(is(decideOn({tired, tired}), Outcome::Regress, Code::R7));
    CHECK(is(decideOn({nearly, tired}), Outcome::Hold, Code::H7));
}

TEST_CASE("Decide line 5: a weekly median up by 2 regresses unless the load is low") {
    const auto up = [](auto& o) { o.weekDelta = 2, o.weekKnee = Knee::Right; };
    CHECK(is(cleanTwice(up), Outcome::Regress, Code::R8));
    CHECK(cleanTwice(up).reason.knee == Knee::Right);
    CHECK(cleanTwice(up).reason.weekDelta == 2);
    CHECK(is(cleanTwice([](auto& o) { o.weekDelta = 1.5; }), Outcome::Hold, Code::H10));
    CHECK(is(cleanTwice([](auto& o) { o.weekDelta = 2, o.kneeLoad = KneeLoad::Low; }), Outcome::Hold,
             Code::H10));
}

TEST_CASE("Decide line 6: more than 28 days away regresses, before a hold of the newest") {
    CHECK(is(cleanTwice([](auto& o) { o.gapDays = 29; }), Outcome::Regress, Code::R9));
    CHECK(cleanTwice([](auto& o) { o.gapDays = 29; }).reason.days == 29);
    CHECK(is(cleanTwice([](auto& o) { o.gapDays = 28; }), Outcome::Hold, Code::H11));
    DecideOptions away;
    away.gapDays = 29;
    CHECK(is(decideOn({with([](auto& k) { k.top = false; })}, away), Outcome::Regress, Code::R9));
}

TEST_CASE("Decide line 7: a hold of the newest comes before the calendar's holds") {
    DecideOptions options{0, 1, {}, 20, false, KneeLoad::Moderate};
    CHECK(is(decideOn({clean, with([](auto& k) { k.formOk = false; })}, options), Outcome::Hold, Code::H8));
}

TEST_CASE("Decide lines 8 to 11: median, gap, week since the last raise, closed gate hold in that order") {
    DecideOptions o{6, 1, {}, 15, false, KneeLoad::Moderate};
    const auto code = [&] { return decideOn({clean, clean}, o).reason.code; };
    CHECK(code() == Code::H10);
    o.weekDelta = 0.5;
    CHECK(code() == Code::H11);
    o.gapDays = 14;
    CHECK(code() == Code::H12);
    CHECK(decideOn({clean, clean}, o).reason.days == 6);
    o.daysSinceLastProgress = 7;
    CHECK(code() == Code::H13);
    o.gateOk = true;
    CHECK(code() == Code::P1);
}

TEST_CASE("Decide lines 12 to 14: twice clean, three times good, or not yet") {
    CHECK(is(decideOn({clean, clean}), Outcome::Progress, Code::P1));
    CHECK(is(decideOn({slow, clean, slow}), Outcome::Progress, Code::P2));
    const Decision one = decideOn({clean});
    CHECK(is(one, Outcome::Hold, Code::H14));
    CHECK(one.reason.have == 1);
    CHECK(one.reason.need == 2);
    const Decision mixed = decideOn({slow, clean});
    CHECK(mixed.reason.have == 2);
    CHECK(mixed.reason.need == 3);
    CHECK(is(decideOn({}), Outcome::Hold, Code::H14));
    CHECK(decideOn({}).reason.have == 0);
}

TEST_CASE("Decide: the reason carries the numbers of its sentence") {
    const Decision flare =
        decideOn({{cleanKnee(), kneeWith([](auto& k) { k.knee = Knee::Right, k.morn = score(4); })}});
    CHECK(flare.reason.code == Code::R1);
    CHECK(flare.reason.knee == Knee::Right);
    CHECK(flare.reason.morn == score(4));
    CHECK(flare.reason.ref == score(1));
    CHECK(flare.reason.delta == 3);
    const Decision cut = decideOn({with([](auto& k) { k.cutShort = CutShort::Pain, k.ratio = 0.5; })});
    CHECK(cut.reason.percent == 50);
    const Decision open = decideOn({with([](auto& k) { k.morn.reset(); })});
    CHECK(open.reason.missing == std::vector{ScoreKind::Morn});
}

TEST_CASE("Decide: a stage of running is done twice clean, and slow ones never add up") {
    const Thresholds running = ProgressionRule{}.running;
    CHECK(is(decideOn({clean, clean}, {}, running), Outcome::Progress, Code::P1));
    CHECK(is(decideOn({slow, slow, slow}, {}, running), Outcome::Hold, Code::H5));
}
