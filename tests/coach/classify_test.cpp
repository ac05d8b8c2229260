#include "src/coach/classify.h"

#include "tests/support/catch.h"
#include "tests/support/exposures.h"

using namespace patella;
using namespace patella::test;
using Class = ExposureClass;
using Code = ReasonCode;

namespace {

Classified of(const KneeExposure& knee) { return classify(knee, Thresholds{}); }

template <typename Change>
Code codeWith(const Change& change) {
    return of(kneeWith(change)).code;
}

} // namespace

TEST_CASE("Classify: a calm, complete, easy exposure is clean") {
    CHECK(of(cleanKnee()) == Classified{Class::Clean, Code::C1});
    CHECK(of(cleanKnee(0)).kind == Class::Clean);
    CHECK(of(cleanKnee(2)).kind == Class::Clean);
}

TEST_CASE("Classify line 1: a warning sign stops the plan, before anything else") {
    const auto knee = kneeWith([](KneeExposure& k) { k.redFlag = k.sharp = true, k.dur = score(9); });
    CHECK(of(knee) == Classified{Class::PlanStop, Code::RF});
}

TEST_CASE("Classify line 2: 6 during stops, 5 does not") {
    CHECK(of(kneeWith([](KneeExposure& k) { k.dur = score(6), k.sharp = true; })) ==
          Classified{Class::Stop, Code::S1});
    CHECK(codeWith([](KneeExposure& k) { k.dur = score(5); }) == Code::H5);
}

TEST_CASE("Classify line 3: sharp pain stops at any score, before a flare") {
    CHECK(of(kneeWith([](KneeExposure& k) { k.sharp = true, k.morn = score(8); })) ==
          Classified{Class::Stop, Code::S2});
    CHECK(codeWith([](KneeExposure& k) { k.sharp = true, k.dur.reset(); }) == Code::S2);
}

TEST_CASE("Classify line 4: a flare regresses, by its rise or by its height") {
    CHECK(of(kneeWith([](KneeExposure& k) { k.morn = score(3); })) == Classified{Class::Regress, Code::R1});
    CHECK(codeWith([](KneeExposure& k) { k.ref = score(5), k.morn = score(6); }) == Code::R2);
    CHECK(codeWith([](KneeExposure& k) { k.ref = score(6), k.morn = score(6); }) == Code::C1);
    CHECK(codeWith([](KneeExposure& k) { k.ref.reset(), k.pre.reset(), k.morn = score(6); }) == Code::R2);
    CHECK(codeWith([](KneeExposure& k) { k.ref.reset(), k.pre.reset(), k.morn = score(5); }) == Code::H1);
}

TEST_CASE("Classify: where the morning of the day is unknown, the score before stands for it") {
    CHECK(codeWith([](KneeExposure& k) { k.ref.reset(), k.morn = score(3); }) == Code::R1);
    CHECK(codeWith([](KneeExposure& k) { k.ref.reset(); }) == Code::C1);
    CHECK(codeWith([](KneeExposure& k) { k.ref.reset(), k.morn = score(2); }) == Code::H3);
}

TEST_CASE("Classify line 5: 6 an hour after regresses, even when the flare is not its doing") {
    CHECK(of(kneeWith([](KneeExposure& k) { k.post = score(6); })) == Classified{Class::Regress, Code::R3});
    CHECK(codeWith([](KneeExposure& k) { k.post = score(6), k.morn = score(5), k.attributed = false; }) ==
          Code::R3);
    CHECK(codeWith([](KneeExposure& k) { k.post = score(5); }) == Code::H4);
}

TEST_CASE("Classify line 6: cut short by pain below 70 percent regresses; an unknown share counts as none") {
    const auto cut = [](std::optional<double> ratio, CutShort by) {
        return kneeWith([&](KneeExposure& k) { k.ratio = ratio, k.cutShort = by, k.top = false; });
    };
    CHECK(of(cut(0.69, CutShort::Pain)) == Classified{Class::Regress, Code::R4});
    CHECK(of(cut(std::nullopt, CutShort::Pain)).code == Code::R4);
    CHECK(of(cut(0.7, CutShort::Pain)).code == Code::H7);
    CHECK(of(cut(0.5, CutShort::Fatigue)).code == Code::H7);
}

TEST_CASE("Classify line 7: a flare put down to something else holds") {
    CHECK(of(kneeWith([](KneeExposure& k) { k.morn = score(4), k.attributed = false; })) ==
          Classified{Class::Hold, Code::H15});
}

TEST_CASE("Classify line 8: any unknown score holds") {
    std::optional<PainScore> KneeExposure::*const scores[] = {&KneeExposure::pre, &KneeExposure::dur,
                                                              &KneeExposure::post, &KneeExposure::morn};
    for (const auto score : scores)
        CHECK(of(kneeWith([&](KneeExposure& k) { (k.*score).reset(); })) ==
              Classified{Class::Hold, Code::H1});
    const auto both = kneeWith([](KneeExposure& k) { k.pre.reset(), k.ref.reset(); });
    CHECK(missingScores(both) == std::vector{ScoreKind::Pre, ScoreKind::Ref});
}

TEST_CASE("Classify lines 9 to 12: a start above 3, a rise, an unsettled hour, pain of 3 and more hold") {
    CHECK(of(cleanKnee(4)).code == Code::H2);
    CHECK(codeWith([](KneeExposure& k) { k.morn = score(2); }) == Code::H3);
    CHECK(codeWith([](KneeExposure& k) { k.post = score(3); }) == Code::H4);
    CHECK(codeWith([](KneeExposure& k) { k.post = score(2); }) == Code::C1);
    CHECK(codeWith([](KneeExposure& k) { k.dur = score(3); }) == Code::H5);
    CHECK(codeWith([](KneeExposure& k) { k.dur = score(4), k.pre = score(3); }) == Code::H5);
}

TEST_CASE("Classify lines 13 to 16: late, missed target, slipped form, no reserve hold in that order") {
    auto knee =
        kneeWith([](KneeExposure& k) { k.lateMorning = true, k.top = false, k.formOk = false, k.rir = 1; });
    CHECK(of(knee).code == Code::H6);
    knee.lateMorning = false;
    CHECK(of(knee).code == Code::H7);
    knee.top = true;
    CHECK(of(knee).code == Code::H8);
    knee.formOk = true;
    CHECK(of(knee).code == Code::H9);
    knee.surplus2 = true;
    CHECK(of(knee).code == Code::C1);
    knee.painkiller = true;
    CHECK(of(knee).code == Code::H6);
    CHECK(codeWith([](KneeExposure& k) { k.rir.reset(); }) == Code::H9);
    CHECK(codeWith([](KneeExposure& k) { k.rir = 2; }) == Code::C1);
}

TEST_CASE("Classify line 17: 3 during is slow when it was 3 before") {
    CHECK(of(cleanKnee(3)) == Classified{Class::Slow, Code::C2});
}

TEST_CASE("Classify: of two knees the worse counts, of equal ones the first names the code") {
    const KneeExposure form = kneeWith([](KneeExposure& k) { k.formOk = false; });
    const KneeExposure late = kneeWith([](KneeExposure& k) { k.lateMorning = true; });
    CHECK(classify(Exposure{cleanKnee(), form}, {}) == Classified{Class::Hold, Code::H8, 1});
    CHECK(classify(Exposure{late, form}, {}).code == Code::H6);
    CHECK(classify(Exposure{form, late}, {}).code == Code::H8);
    CHECK(classify(Exposure{cleanKnee(3), cleanKnee()}, {}).kind == Class::Slow);
}

TEST_CASE("Classify: running knows no slow class and wants an hour after no worse than before") {
    const Thresholds running = ProgressionRule{}.running;
    CHECK(classify(cleanKnee(3), running).code == Code::H5);
    CHECK(classify(kneeWith([](KneeExposure& k) { k.post = score(2); }), running).code == Code::H4);
    CHECK(classify(cleanKnee(2), running).code == Code::C1);
}
