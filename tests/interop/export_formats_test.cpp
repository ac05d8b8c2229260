#include "src/interop/export_formats.h"

#include "tests/support/catch.h"
#include "tests/support/small_history.h"
#include "tests/support/temp_folder.h"

using namespace patella;
using namespace patella::test;

TEST_CASE("Export formats: each writes files for this user alone and tells how far it is") {
    const TempFolder folder;
    Kept kept;
    REQUIRE(fillSmall(kept));
    const PlanAhead plan = smallPlan(wall().localDate());
    const ExportSources sources{kept.exported(), &plan};
    for (const ExportFormat& format : exportFormats()) {
        INFO(format.key);
        double last = -1;
        bool fell = false;
        ExportWatch watch;
        watch.progress = [&](double share) {
            fell = fell || share < last;
            last = share;
        };
        const auto path = folder / defaultFileName(format, wall().localDate());
        REQUIRE(format.write(sources, wall(), path, watch));
        CHECK(last == 1);
        CHECK_FALSE(fell);
        CHECK(std::filesystem::is_directory(path) == format.folder());
        if (!format.folder()) {
            const auto permissions = std::filesystem::status(path).permissions();
            CHECK((permissions & std::filesystem::perms::all) ==
                  (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
        }
    }
}

TEST_CASE("Export formats: no two have the same key or the same name, and a cancelled one writes nothing") {
    const TempFolder folder;
    Kept kept;
    const PlanAhead plan = smallPlan(wall().localDate());
    const ExportSources sources{kept.exported(), &plan};
    std::set<std::string> names;
    ExportWatch watch;
    watch.cancelled = [] { return true; };
    for (const ExportFormat& format : exportFormats()) {
        const std::string name = defaultFileName(format, *LocalDate::of(2026, 11, 21));
        CHECK(names.insert(name).second);
        CHECK(findExportFormat(format.key) == &format);
        const Done done = format.write(sources, wall(), folder / name, watch);
        REQUIRE_FALSE(done);
        CHECK(done.error().code == ErrorCode::Cancelled);
        CHECK_FALSE(std::filesystem::is_regular_file(folder / name));
    }
    CHECK(names.contains("patella-2026-11-21-fhir.json"));
    CHECK(findExportFormat("pdf") == nullptr);
}

TEST_CASE("Export formats: what needs a plan says so where there is none") {
    const TempFolder folder;
    Kept kept;
    for (const ExportFormat& format : exportFormats()) {
        const Done done = format.write({kept.exported()}, wall(), folder / std::string(format.key), {});
        CHECK(done.ok() == !format.needsPlan);
        if (!done)
            CHECK(done.error().code == ErrorCode::NotFound);
    }
}
