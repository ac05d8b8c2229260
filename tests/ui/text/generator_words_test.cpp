#include "tests/support/catch.h"
#include "ui/text/generator_words.h"

#include <QLocale>

#include <set>

using namespace patella;
using namespace patella::ui;

namespace {

std::string said(const ItemReason& reason) { return GeneratorWords::reason(reason).toStdString(); }

std::string left(LeftOutWhy why, int count) { return GeneratorWords::leftOut({why, count}).toStdString(); }

QString nameOf(const EntryRef& at) {
    return at.entry == 0 ? QStringLiteral("Clamshell") : QStringLiteral("Wall sit");
}

/// "a and b", in the way of the locale.
QString both(const char* a, const char* b) {
    return QLocale().createSeparatedList({QString::fromUtf8(a), QString::fromUtf8(b)});
}

bool isSentence(const QString& words) {
    return words.size() > 8 && words.front().isUpper() && words.endsWith(QLatin1Char('.')) &&
           !words.contains(QLatin1Char('%')) && !words.contains(QStringLiteral("(s)"));
}

} // namespace

TEST_CASE("GeneratorWords: every reason is a sentence of its own") {
    std::set<QString> seen;
    for (const auto& [why, key] : EnumKeys<ItemWhy>::table) {
        ItemReason reason{why, Muscle::GluteusMedius, MuscleGroup::Calves, 5, 2, 8, Knee::Left};
        reason.score = PainScore::of(4);
        const QString words = GeneratorWords::reason(reason);
        INFO(std::string(key) + ": " + words.toStdString());
        CHECK(isSentence(words));
        CHECK(seen.insert(words).second);
    }
}

TEST_CASE("GeneratorWords: a reason names its part of the body and its numbers") {
    ItemReason reason{ItemWhy::Focus, Muscle::GluteusMedius};
    CHECK(said(reason) == "It works the side of the hip, which you asked for.");
    reason = {ItemWhy::NotDoneFor};
    reason.days = 1;
    CHECK(said(reason) == "You have not done it for 1 day.");
    reason.days = 9;
    CHECK(said(reason) == "You have not done it for 9 days.");
    reason = {ItemWhy::Balance};
    reason.group = MuscleGroup::Calves;
    reason.against = 8;
    CHECK(said(reason) == "In two weeks there was no set for the calves, and 8 for what had most.");
    reason.sets = 1;
    CHECK(said(reason) == "In two weeks there was 1 set for the calves, and 8 for what had most.");
    reason.sets = 3;
    CHECK(said(reason) == "In two weeks there were 3 sets for the calves, and 8 for what had most.");
}

TEST_CASE("GeneratorWords: low load names the knee that asks for it") {
    ItemReason reason{ItemWhy::LowLoad};
    reason.score = PainScore::of(6);
    reason.knee = Knee::Left;
    CHECK(said(reason) == "Low load, as your left knee is at 6.");
    reason.knee = Knee::Right;
    CHECK(said(reason) == "Low load, as your right knee is at 6.");
    reason.knee.reset();
    CHECK(said(reason) == "Low load on the knee.");
}

TEST_CASE("GeneratorWords: muscles and groups have a name inside a sentence") {
    for (const auto& [muscle, key] : EnumKeys<Muscle>::table)
        CHECK(GeneratorWords::part(muscle).startsWith(QStringLiteral("the ")));
    for (const MuscleGroup group : allMuscleGroups)
        CHECK(GeneratorWords::part(group).startsWith(QStringLiteral("the ")));
    for (const auto& [area, key] : EnumKeys<FocusArea>::table)
        CHECK_FALSE(GeneratorWords::name(area).isEmpty());
}

TEST_CASE("GeneratorWords: what was left out is counted, one and many") {
    for (const auto& [why, key] : EnumKeys<LeftOutWhy>::table)
        for (const int count : {1, 2, 40}) {
            const QString words = GeneratorWords::leftOut({why, count});
            INFO(words.toStdString());
            CHECK(words.startsWith(QString::number(count)));
            CHECK(words.endsWith(QLatin1Char('.')));
            CHECK_FALSE(words.contains(QStringLiteral("(s)")));
            CHECK(words.contains(count == 1 ? QStringLiteral("1 ") : QStringLiteral("s ")));
        }
    CHECK(left(LeftOutWhy::StopsEarly, 1) == "1 exercise that ends at a lower score than your knee has now.");
    CHECK(left(LeftOutWhy::StopsEarly, 2) == "2 exercises that end at a lower score than your knee has now.");
    CHECK(left(LeftOutWhy::AvoidList, 1) == "1 move to leave out for now.");
    CHECK(GeneratorWords::leftOutLine(63, 73) == QStringLiteral("63 of 73 exercises"));
}

TEST_CASE("GeneratorWords: what is locked against the wish says so") {
    for (const auto& [why, key] : EnumKeys<LeftOutWhy>::table) {
        CHECK(isSentence(GeneratorWords::against(why)));
        CHECK(GeneratorWords::against(why).contains(QStringLiteral("because you locked it")));
    }
    for (const PhaseKind phase : allPhases)
        CHECK(isSentence(GeneratorWords::emptyPhase(phase)));
    for (const auto& [why, key] : EnumKeys<NoFit>::table)
        CHECK(isSentence(GeneratorWords::nothingFits(why)));
}

TEST_CASE("GeneratorWords: a way says what would have to be dropped, and its button what it does") {
    Relaxation time{WishPart::Time};
    time.halfMinutes = 25;
    CHECK(GeneratorWords::way({time}, nameOf) == QStringLiteral("It fits with 12.5 min."));
    CHECK(GeneratorWords::wayAction({time}) == QStringLiteral("Take 12.5 min"));
    Relaxation gear{WishPart::Equipment};
    gear.equipment = {Equipment::Step};
    CHECK(GeneratorWords::way({gear}, nameOf) == QStringLiteral("It fits with this at hand: step."));
    CHECK(GeneratorWords::wayAction({gear}) == QStringLiteral("I have 1 piece more"));
    gear.equipment = {Equipment::Step, Equipment::MiniBand};
    CHECK(GeneratorWords::wayAction({gear}) == QStringLiteral("I have 2 pieces more"));
    gear.equipment.clear();
    gear.ownEquipment.emplace("TRX");
    CHECK(GeneratorWords::way({gear}, nameOf) == QStringLiteral("It fits with this at hand: TRX."));
    CHECK(GeneratorWords::wayAction({gear}) == QStringLiteral("I have 1 piece more"));
    Relaxation locks{WishPart::Lock};
    locks.locks = {{PhaseKind::Strength, 0}, {PhaseKind::Strength, 1}};
    CHECK(GeneratorWords::way({locks}, nameOf) ==
          QStringLiteral("It fits with no lock on %1.").arg(both("“Clamshell”", "“Wall sit”")));
    CHECK(GeneratorWords::wayAction({locks}) == QStringLiteral("Open 2 locks"));
    const Relaxation focus{WishPart::Focus};
    CHECK(GeneratorWords::wayAction({focus}) == QStringLiteral("Drop what comes first"));
    CHECK(GeneratorWords::way({time, focus}, nameOf) ==
          QStringLiteral("It fits with %1.").arg(both("12.5 min", "no part that comes first")));
    CHECK(GeneratorWords::wayAction({time, focus}) == QStringLiteral("Do all of this"));
    Relaxation pain{WishPart::Pain};
    pain.painAtMost = 5;
    CHECK(GeneratorWords::way({pain}, nameOf) == QStringLiteral("It fits with both knees at 5 or less."));
}

TEST_CASE("GeneratorWords: a made routine is named by its time and what comes first") {
    RoutineWish wish;
    wish.halfMinutes = 41;
    CHECK(GeneratorWords::routineName(wish, {}) == QStringLiteral("20.5 min, made for the day"));
    CHECK(GeneratorWords::routineName(wish, {FocusArea::Hips, FocusArea::Core}) ==
          QStringLiteral("20.5 min, %1").arg(both("hips", "core")));
    wish.halfMinutes = 20;
    wish.phases = {PhaseKind::Stretch};
    CHECK(GeneratorWords::routineName(wish, {}) == QStringLiteral("10 min, stretch"));
}
