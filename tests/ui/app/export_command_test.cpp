#include "tests/support/catch.h"
#include "tests/support/storage_fixture.h"
#include "ui/app/command_line.h"
#include "ui/app/commands.h"

#include <sstream>

using namespace patella;
using namespace patella::test;
using namespace patella::ui;

namespace {

/// A data folder and a place beside it to write to.
struct Desk {
    TempFolder folder{};
    std::filesystem::path data = folder / "data";
    std::string err{};

    int run(const QStringList& words) {
        std::ostringstream out;
        std::ostringstream faults;
        const int code = runCommand({data, QStringList{QStringLiteral("export")} + words}, out, faults);
        err = faults.str();
        return code;
    }
    [[nodiscard]] QString at(const char* name) const {
        return QString::fromStdU16String((folder / name).u16string());
    }
    [[nodiscard]] bool wrote(const char* name) const { return std::filesystem::exists(folder / name); }

    /// Follows the staged plan from today on.
    void follow() {
        std::ostringstream faults;
        const auto store = openStoreOf({data, faults, faults});
        REQUIRE(store);
        Profile said;
        said.plan = ChosenPlan{"plan-staged-rehab", wall().localDate(), 1, wall().localDate()};
        REQUIRE((*store)->coach().say(said, wall()));
    }
};

} // namespace

TEST_CASE("Export command: several formats at once, each where it was asked for") {
    Desk desk;
    desk.follow();
    CHECK(desk.run({QStringLiteral("--json"), desk.at("a.json"), QStringLiteral("--csv"), desk.at("csv"),
                    QStringLiteral("--fhir"), desk.at("f.json"), QStringLiteral("--ics"),
                    desk.at("p.ics")}) == ExitDone);
    CHECK(desk.err.empty());
    CHECK(desk.wrote("a.json"));
    CHECK(desk.wrote("csv/dictionary.csv"));
    CHECK(bytesOf(desk.folder / "f.json").find("\"resourceType\":\"CarePlan\"") != std::string::npos);
    CHECK(bytesOf(desk.folder / "p.ics").find("BEGIN:VEVENT\r\n") != std::string::npos);
}

TEST_CASE("Export command: a calendar without a plan is a sentence and no file") {
    Desk desk;
    CHECK(desk.run({QStringLiteral("--ics"), desk.at("p.ics")}) == ExitFault);
    CHECK(desk.err.find("no plan") != std::string::npos);
    CHECK_FALSE(desk.wrote("p.ics"));
}

TEST_CASE("Export command: what it does not understand is a usage fault, and nothing is written") {
    Desk desk;
    const QString json = QStringLiteral("--json");
    const QString format = QStringLiteral("--format");
    for (const QStringList& words :
         {QStringList{}, QStringList{json}, QStringList{QStringLiteral("--pdf"), desk.at("x")},
          QStringList{format, QStringLiteral("csv")}, QStringList{format, QStringLiteral("pdf")},
          QStringList{QStringLiteral("--out"), desk.at("x")},
          QStringList{json, desk.at("x"), QStringLiteral("more")}}) {
        CHECK(desk.run(words) == ExitUsage);
        CHECK(desk.err.starts_with("patella: "));
        CHECK_FALSE(desk.wrote("x"));
    }
    CHECK_FALSE(std::filesystem::exists(desk.data));
}
