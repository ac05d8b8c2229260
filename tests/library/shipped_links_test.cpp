// Every id that one of our files names is there.
#include "src/coach/measure_answer.h"
#include "src/routine/session_plan.h"
#include "src/storage/content.h"
#include "src/storage/json_document.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <algorithm>
#include <set>

using namespace patella;

namespace {

using Ids = std::set<std::string>;

const Content& shipped() {
    static const Content content = loadContent(test::shippedData(), "nowhere");
    return content;
}

/// The "id" of each element of "items" in a file of data/.
Ids itemIds(const std::string& file) {
    const Result<JsonNode> root = parseJson(test::get(test::sourceTree() / "data" / file), file);
    REQUIRE(root);
    Ids ids;
    for (const JsonNode& item : root->find("items")->children)
        CHECK(ids.insert(item.find("id")->text).second);
    return ids;
}

void allIn(const std::vector<std::string>& ids, const Ids& known, const std::string& where) {
    for (const std::string& id : ids)
        if (!known.contains(id))
            FAIL_CHECK(where << " names \"" << id << "\", which does not exist");
}

} // namespace

TEST_CASE("Shipped data: every easier, harder and instead link resolves, and no chain runs in a circle") {
    CHECK(shipped().library.size() == 73);
    CHECK(shipped().library.brokenLinks().empty());
}

TEST_CASE("Shipped data: an easier or harder exercise can be played") {
    for (const Exercise& exercise : shipped().library.all()) {
        INFO(exercise.id.value);
        if (exercise.easier)
            CHECK(shipped().library.find(*exercise.easier)->playable());
        for (const ExerciseId& id : exercise.instead)
            CHECK(shipped().library.find(id)->playable());
    }
}

TEST_CASE("Shipped data: every source of evidence and every article exists") {
    const Ids evidence = itemIds("evidence/sources.json");
    const Ids articles = itemIds("evidence/articles.json");
    const auto checkSources = [&](const std::vector<Source>& sources, const std::string& where) {
        for (const Source& source : sources)
            allIn({source.id}, articles, where);
    };
    for (const Exercise& exercise : shipped().library.all()) {
        if (exercise.prescription)
            allIn(exercise.prescription->evidence, evidence, exercise.id.value);
        checkSources(exercise.sources, exercise.id.value);
    }
    for (const Routine& routine : shipped().routines)
        checkSources(routine.sources, routine.id.value);
    for (const AdviceTopic& topic : shipped().advice)
        for (const AdviceItem& item : topic.items) {
            allIn(item.evidence, evidence, item.id);
            checkSources(item.sources, item.id);
        }
    for (const OutcomeMeasure& measure : shipped().measures)
        allIn(measure.evidence, evidence, measure.id);
}

TEST_CASE("Shipped data: each measure that Patella asks for is there, and none that wants a licence") {
    for (const auto& [id, key] : EnumKeys<MeasureId>::table) {
        INFO(key);
        const auto found = std::find_if(shipped().measures.begin(), shipped().measures.end(),
                                        [key = key](const OutcomeMeasure& each) { return each.id == key; });
        REQUIRE(found != shipped().measures.end());
        CHECK(found->use != MeasureUse::Licensed);
        CHECK((found->use == MeasureUse::ScoreEntry) == (highestTotal(id) > 0));
    }
}

TEST_CASE("Shipped data: advice names moves and statements that exist") {
    Ids statements;
    for (const DataFile& file : test::jsonFiles(test::sourceTree() / "data" / "advice"))
        for (const std::string& id : itemIds(file.name))
            CHECK(statements.insert(id).second);
    for (const AdviceTopic& topic : shipped().advice)
        for (const AdviceItem& item : topic.items) {
            INFO(item.id);
            allIn(item.conflicts, statements, item.id);
            CHECK((item.exercise.empty() || shipped().library.find(item.exercise)));
        }
}

TEST_CASE("Shipped data: every routine can be played, with each option of its choices") {
    for (const Routine& routine : shipped().routines) {
        INFO(routine.id.value);
        CHECK(expand(routine, shipped().library));
        for (std::size_t option = 0; option < 20; ++option)
            CHECK(expand(routine, shipped().library, {.picks = {{0, option}}}));
    }
}

TEST_CASE("Shipped data: no number of ours claims to be the user's") {
    for (const Exercise& exercise : shipped().library.all())
        CHECK((!exercise.prescription || (exercise.prescription->basis != Basis::Yours &&
                                          exercise.prescription->tempoBasis != Basis::Yours)));
}
