#include "src/coach/reason_sources.h"
#include "src/storage/advice_json.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <algorithm>

using namespace patella;

TEST_CASE("ReasonSources: every code rests on sources that are there") {
    const Result<std::vector<EvidenceSource>> sources = parseEvidence(
        {"evidence/sources.json", test::get(test::sourceTree() / "data/evidence/sources.json")});
    REQUIRE(sources);
    int at = 0;
    for (const auto& [code, key] : EnumKeys<ReasonCode>::table) {
        INFO(key);
        CHECK(static_cast<int>(code) == at++); // the table is reached by number
        CHECK_FALSE(sourcesOf(code).empty());
        for (const std::string_view id : sourcesOf(code))
            CHECK(std::any_of(sources->begin(), sources->end(), [&](const auto& s) { return s.id == id; }));
    }
}
