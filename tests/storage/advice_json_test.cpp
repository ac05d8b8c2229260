#include "src/storage/advice_json.h"

#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <algorithm>

using namespace patella;

TEST_CASE("AdviceJson: all shipped topics load without their hidden statements") {
    std::size_t shown = 0;
    std::size_t written = 0;
    for (const DataFile& file : test::jsonFiles(test::sourceTree() / "data" / "advice")) {
        INFO(file.name);
        for (const Error& fault : checkAdvice(file))
            FAIL_CHECK(fault.text());
        const Result<AdviceTopic> topic = parseAdvice(file);
        REQUIRE(topic);
        shown += topic->items.size();
        for (std::size_t at = 0; (at = file.text.find("\"show\": ", at)) != std::string::npos; ++at)
            ++written;
    }
    CHECK(shown > 20);
    CHECK(shown < written);
}

TEST_CASE("AdviceJson: every field is read") {
    const Result<AdviceTopic> topic = parseAdvice(
        {"x.json", test::get(test::sourceTree() / "tests/schema/mutations/valid/advice-full.json")});
    REQUIRE(topic);
    CHECK(topic->topic == "sample");
    CHECK(topic->title == "Sample");
    CHECK(topic->order == 1);
    REQUIRE(topic->items.size() == 2); // the third is hidden
    const AdviceItem& rest = topic->items[0];
    CHECK(rest.id == "one");
    CHECK(rest.kind == "advice");
    CHECK(rest.show == AdviceShow::Card);
    CHECK(rest.statement == "Rest.");
    CHECK(rest.tip == "Sleep.");
    CHECK(rest.verdict == Verdict::Supported);
    CHECK(rest.evidenceNote == "It does.");
    CHECK(rest.evidence == std::vector<std::string>{"practice"});
    CHECK(rest.conflicts == std::vector<std::string>{"two"});
    CHECK(rest.sources.at(0).title == "A book");
    const AdviceItem& avoid = topic->items[1];
    CHECK(avoid.exercise == ExerciseId("sample"));
    CHECK(avoid.why == "It hurts.");
    CHECK(avoid.backWhen == "Later.");
    CHECK(avoid.verdict == Verdict::None);
}

TEST_CASE("AdviceJson: the list of evidence loads whole") {
    const DataFile file{"evidence/sources.json",
                        test::get(test::sourceTree() / "data/evidence/sources.json")};
    const Result<std::vector<EvidenceSource>> sources = parseEvidence(file);
    REQUIRE(sources);
    CHECK(sources->size() > 20);
    for (const EvidenceSource& source : *sources)
        CHECK_FALSE((source.id.empty() || source.citation.empty() || source.finding.empty()));
    const auto gradeOf = [&](std::string_view id) {
        return std::find_if(sources->begin(), sources->end(), [&](const auto& s) { return s.id == id; })
            ->grade;
    };
    CHECK(gradeOf("farrar-2001") == EvidenceGrade::Verified);
    CHECK(gradeOf("rir") == EvidenceGrade::VerifiedSecondary);
    CHECK(gradeOf("pain-model-rules") == EvidenceGrade::Partly);
    CHECK(gradeOf("thomee-1997") == EvidenceGrade::Recalled);
}
