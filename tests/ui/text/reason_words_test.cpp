#include "tests/support/catch.h"
#include "ui/text/reason_words.h"

#include <QLocale>

#include <set>

using namespace patella;
using namespace patella::ui;

namespace {

/// A reason with every number that any sentence may want.
Reason full(ReasonCode code, Knee knee = Knee::Right) {
    Reason r;
    r.code = code;
    r.knee = knee;
    r.pre = PainScore::of(1);
    r.dur = PainScore::of(7);
    r.post = PainScore::of(3);
    r.morn = PainScore::of(4);
    r.ref = PainScore::of(2);
    r.delta = 2;
    r.percent = 60;
    r.weekDelta = 1.5;
    r.days = 30;
    r.have = 1;
    r.need = 2;
    r.missing = {ScoreKind::Post, ScoreKind::Morn};
    return r;
}

ReasonAbout clamshell() {
    return {QStringLiteral("Clamshell"), patella::Side::Right, LocalDate::of(2026, 11, 19)};
}

int sentences(const std::string& words) {
    int count = 1;
    for (std::size_t at = 0; (at = words.find(". ", at)) != std::string::npos; ++at)
        ++count;
    return count;
}

/// Lists read as in English, whatever the system speaks.
struct English {
    English() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    ~English() { QLocale::setDefault(before); }
    QLocale before;
};

std::string said(const Reason& reason, const ReasonAbout& about = clamshell()) {
    return ReasonWords::sentence(reason, about).toStdString();
}

} // namespace

TEST_CASE("ReasonWords: every code has its own calm sentence, for either knee") {
    std::set<std::string> all;
    for (const auto& [code, key] : EnumKeys<ReasonCode>::table) {
        INFO(key);
        for (const Knee knee : bothSides) {
            const std::string words = said(full(code, knee));
            INFO(words);
            CHECK(words.size() > 20);
            CHECK(words.ends_with('.'));
            CHECK(words.find('%') == words.find("% of its target")); // nothing was left open
            CHECK(sentences(words) <= 2);
            for (const char* never : {"failed", "missed", " only", "should have", "(s)", "{"})
                CHECK(words.find(never) == std::string::npos);
            if (knee == Knee::Right)
                CHECK(all.insert(words).second);
            else
                CHECK(words.find("right knee") == std::string::npos);
        }
    }
}

TEST_CASE("ReasonWords: the knee, the day and the numbers are named") {
    CHECK(said(full(ReasonCode::R1)) ==
          "Your right knee was 4 on Thursday morning, 2 above the day before. Two "
          "settled sessions and it can go back.");
    CHECK(said(full(ReasonCode::R1, Knee::Left), {QStringLiteral("Clamshell")}) ==
          "Your left knee was 4 the next morning, 2 above the day before. Two settled sessions and it can go "
          "back.");
    CHECK(
        said(full(ReasonCode::S1)) ==
        "Your right knee reached 7 during Clamshell. It ends there for the day and starts one step easier.");
    CHECK(said(full(ReasonCode::R4)) ==
          "Pain ended Clamshell at 60% of its target. Next time is one step easier.");
    CHECK(said(full(ReasonCode::R8)) ==
          "Your right knee is 1.5 higher in the mornings than a week ago. Bent-knee "
          "exercises are one step easier this week.");
    CHECK(said(full(ReasonCode::H4)) == "Your right knee was at 3 an hour after, from 1 before. The level "
                                        "stays until it settles within the hour.");
}

TEST_CASE("ReasonWords: one day reads as well as many") {
    Reason r = full(ReasonCode::R9);
    CHECK(said(r) == "It has been 30 days since the last time. One step easier makes a gentle start.");
    r.code = ReasonCode::H12;
    r.days = 1;
    CHECK(said(r) == "It moved up 1 day ago. One step a week is enough.");
    r.days = 3;
    CHECK(said(r) == "It moved up 3 days ago. One step a week is enough.");
    r.days = 0;
    CHECK(said(r) == "It moved up today. One step a week is enough.");
    r.code = ReasonCode::H14;
    CHECK(said(r) == "1 of 2 settled sessions in a row. Then it moves up.");
    r.have = 0;
    CHECK(said(r) == "2 settled sessions in a row and it moves up.");
    r.need = 1;
    CHECK(said(r) == "1 settled session in a row and it moves up.");
    r.code = ReasonCode::R1;
    CHECK(said(r).ends_with("1 settled session in a row and it can go back."));
    r.need = 3;
    CHECK(said(r).ends_with("3 settled sessions in a row and it can go back."));
    r.need = 2;
    CHECK(said(r).ends_with("Two settled sessions and it can go back."));
}

TEST_CASE("ReasonWords: scores that are still open are listed") {
    const English english;
    Reason r = full(ReasonCode::H1);
    CHECK(
        said(r) ==
        "Not all scores are in; still open: an hour after and next morning. The level stays until they are.");
    r.missing = {ScoreKind::Morn};
    CHECK(said(r) == "Not all scores are in; still open: next morning. The level stays until they are.");
    r.missing.clear();
    CHECK(said(r) == "Not all scores are in. The level stays until they are.");
}

TEST_CASE("ReasonWords: a flare is put down to what it is likelier from, without blame") {
    const English english;
    ReasonAbout about = clamshell();
    const Reason r = full(ReasonCode::H15);
    CHECK(said(r, about) == "Your right knee was 4 on Thursday morning, and Clamshell is hardly its doing. "
                            "It stays at this level.");
    about.likelier = {QStringLiteral("Wall sit")};
    CHECK(said(r, about) == "Your right knee was 4 on Thursday morning, more likely from Wall sit. Clamshell "
                            "stays at this level.");
    about.likelierRun = true;
    CHECK(said(r, about) ==
          "Your right knee was 4 on Thursday morning, more likely from your run and Wall sit. "
          "Clamshell stays at this level.");
}

TEST_CASE("ReasonWords: either side can be the one ahead") {
    ReasonAbout about = clamshell();
    CHECK(said(full(ReasonCode::H16), about) ==
          "Your right side is a step ahead. It waits for the left one.");
    about.side = patella::Side::Left;
    CHECK(said(full(ReasonCode::H16), about) ==
          "Your left side is a step ahead. It waits for the right one.");
}

TEST_CASE("ReasonWords: the scores stand in the order of the day") {
    Reason r = full(ReasonCode::R1);
    CHECK(ReasonWords::scoreLine(r).toStdString() ==
          "Right knee: the day's own morning 2, before 1, highest 7, an hour after 3, next morning 4");
    r.post.reset();
    CHECK(ReasonWords::scores(r).size() == 5);
    CHECK_FALSE(ReasonWords::scores(r)[3].score);
    CHECK(ReasonWords::scoreLine(Reason{}).isEmpty());
}

TEST_CASE("ReasonWords: the rule behind every code has its line, with the numbers of its file") {
    for (const auto& [code, key] : EnumKeys<ReasonCode>::table) {
        INFO(key);
        const QString line = ReasonWords::rule(code);
        INFO(line.toStdString());
        CHECK(line.size() > 20);
        CHECK(line.endsWith(QLatin1Char('.')));
        CHECK_FALSE(line.contains(QStringLiteral("(s)")));
        CHECK_FALSE(line.contains(QStringLiteral("%1 ")));
    }
    Thresholds t;
    CHECK(ReasonWords::rule(ReasonCode::R9, t) ==
          QStringLiteral("After more than 28 days an exercise starts one step easier."));
    t.gapRegressDays = 1;
    CHECK(ReasonWords::rule(ReasonCode::R9, t) ==
          QStringLiteral("After more than 1 day an exercise starts one step easier."));
}

TEST_CASE("ReasonWords: an outcome is a word") {
    CHECK(ReasonWords::outcome(Outcome::Progress) == QStringLiteral("Progress"));
    CHECK(ReasonWords::outcome(Outcome::Hold) == QStringLiteral("Hold"));
    CHECK(ReasonWords::outcome(Outcome::Regress) == QStringLiteral("Ease"));
    CHECK(ReasonWords::outcome(Outcome::Stop) == QStringLiteral("Stop"));
    CHECK(ReasonWords::outcome(Outcome::PlanStop) == QStringLiteral("Stop"));
}
