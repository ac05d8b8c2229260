#include "src/storage/opening.h"
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"
#include "ui/app/command_line.h"

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

Run run(const TempFolder& folder, const QString& words) {
    std::ostringstream out;
    std::ostringstream err;
    const int code = runCommand({folder.path(), words.split(QLatin1Char(' '), Qt::SkipEmptyParts)}, out, err);
    return {code, out.str(), err.str()};
}

const QString year = QStringLiteral("sample --years 1 --seed 4 --until 2026-11-21");

} // namespace

TEST_CASE("Sample command: makes a history that the doctor finds well, the same for a seed") {
    const TempFolder first;
    const TempFolder second;
    const Run made = run(first, year);
    CHECK(made.code == ExitDone);
    CHECK(made.err.empty());
    CHECK(made.out.find("from 2025-11-21 to 2026-11-21") != std::string::npos);
    CHECK(made.out.substr(0, made.out.find(" in ")) == [&] {
        const std::string again = run(second, year).out;
        return again.substr(0, again.find(" in "));
    }());
    CHECK(run(first, QStringLiteral("doctor")).code == ExitDone);
}

TEST_CASE("Sample command: a folder that holds a database is left alone, with a sentence") {
    const TempFolder folder;
    REQUIRE(run(folder, year).code == ExitDone);
    const auto before = std::filesystem::last_write_time(folder / databaseName);
    const Run refused = run(folder, year);
    CHECK(refused.code == ExitFault);
    CHECK(refused.out.empty());
    CHECK(refused.err.find("already; a sample needs a folder of its own\n") != std::string::npos);
    CHECK(std::filesystem::last_write_time(folder / databaseName) == before);
}

TEST_CASE("Sample command: wrong words are told and make nothing") {
    for (const char* words : {"sample", "sample --years", "sample --years 0", "sample --years 101",
                              "sample --years one", "sample --years 1 --until soon",
                              "sample --years 1 --seed x", "sample --years 1 --years", "sample 1"}) {
        const TempFolder folder;
        CAPTURE(words);
        const Run refused = run(folder, QString::fromLatin1(words));
        CHECK(refused.code == ExitUsage);
        CHECK(refused.err == "patella: say sample --years 1 to 100 [--seed NUMBER] [--until YYYY-MM-DD]\n");
        CHECK_FALSE(std::filesystem::exists(folder / databaseName));
    }
}
