#include "src/storage/own_exercise.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"
#include "ui/app/command_line.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sstream>

using namespace patella;
using namespace patella::test;
using namespace patella::ui;

namespace {

struct Run {
    int code;
    std::string out;
    std::string err;
};

Run run(const TempFolder& folder, const QStringList& words) {
    std::ostringstream out;
    std::ostringstream err;
    const int code = runCommand({folder.path(), QStringList(QStringLiteral("generate")) + words}, out, err);
    return {code, out.str(), err.str()};
}

Run generate(const QString& words) {
    const TempFolder folder;
    return run(folder, words.split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

QJsonObject jsonOf(const Run& run) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(run.out)).object();
}

} // namespace

TEST_CASE("Generate command: a routine that fits, twice the same") {
    const QString words =
        QStringLiteral("--minutes 20 --equipment mat,mini-band --pain-right 3 --focus hips --seed 1 --json");
    const Run run = generate(words);
    REQUIRE(run.code == ExitDone);
    CHECK(run.err.empty());
    CHECK(generate(words).out == run.out);
    const QJsonObject made = jsonOf(run);
    CHECK(made.value(QStringLiteral("seconds")).toInt() <= 1200);
    CHECK(made.value(QStringLiteral("seconds")).toInt() >= 1170);
    CHECK(made.value(QStringLiteral("routine")).toObject().value(QStringLiteral("phases")).toArray().size() ==
          4);
    for (const QJsonValue& entry : made.value(QStringLiteral("entries")).toArray())
        CHECK_FALSE(entry.toObject().value(QStringLiteral("reasons")).toArray().isEmpty());
}

TEST_CASE("Generate command: half minutes, and words for people") {
    const Run run = generate(QStringLiteral("--minutes 12.5 --equipment none"));
    CHECK(run.code == ExitDone);
    CHECK(run.out.find("Strength\n") != std::string::npos);
    CHECK(run.out.find("warms-up") != std::string::npos);
}

TEST_CASE("Generate command: where nothing fits it says what to drop, and is a fault") {
    const Run run = generate(QStringLiteral("--minutes 5 --phases strength --focus feet --json"));
    CHECK(run.code == ExitFault);
    CHECK(jsonOf(run).value(QStringLiteral("nothing_fits")).toString() == QStringLiteral("focus"));
    CHECK_FALSE(jsonOf(run).value(QStringLiteral("ways")).toArray().isEmpty());
}

TEST_CASE(
    "Generate command: equipment is named as an exercise of one's own names it, else that never comes") {
    const TempFolder folder;
    Exercise slide = exercise("slide", dose(3, timed(60), Per::Total, 30));
    slide.name = "Slide";
    slide.primary = {Muscle::Adductors};
    slide.ownEquipment = {"Slide board"};
    REQUIRE(saveOwnExercise(slide, folder.path()));
    const auto asked = [&](const char* equipment) {
        return run(folder, {QStringLiteral("--phases"), QStringLiteral("strength"), QStringLiteral("--focus"),
                            QStringLiteral("adductors"), QStringLiteral("--pain-left"), QStringLiteral("0"),
                            QStringLiteral("--equipment"), QString::fromLatin1(equipment)});
    };
    CHECK(asked("mat,SLIDE board").out.find("Slide,") != std::string::npos);
    CHECK(asked("mat").out.find("Slide,") == std::string::npos);
    CHECK(asked("none").out.find("Slide,") == std::string::npos);
    CHECK(asked("mat,slide bored").code == ExitUsage);
}

TEST_CASE("Generate command: words that are none are refused") {
    for (const char* words :
         {"--minutes 7.2", "--minutes 3", "--minutes 1e9", "--minutes", "--pain-left 11", "--pain-left x",
          "--equipment spoon", "--focus nose", "--phases lunch", "--seed -", "--plan-phase 5", "again"}) {
        CAPTURE(words);
        const Run run = generate(QString::fromLatin1(words));
        CHECK(run.code == ExitUsage);
        CHECK(run.out.empty());
        CHECK_FALSE(run.err.empty());
    }
}
