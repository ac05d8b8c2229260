#include "src/interop/fhir_export.h"

#include "src/storage/json_document.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/hostile_strings.h"
#include "tests/support/small_history.h"

#include <rapidcheck.h>

#include <regex>
#include <set>

using namespace patella;
using namespace patella::test;

namespace {

std::string bundleOf(Kept& kept, const PlanAhead* plan, const FhirOptions& options = {}) {
    std::string text;
    const Done done = writeFhir(kept.exported(), plan, wall(), options, [&text](std::string_view piece) {
        text += piece;
        return Done{};
    });
    return done ? text : done.error().text();
}

JsonNode parsed(const std::string& text) {
    const auto root = parseJson(text, "bundle", {200'000'000, 32, 10'000'000});
    if (!root)
        throw std::runtime_error(root.error().text());
    return *root;
}

/// The rules of R4 that no file of ours may break, wherever in it.
struct R4Rules {
    std::set<std::string> there{};
    std::set<std::string> pointed{};
    std::vector<std::string> faults{};

    explicit R4Rules(const JsonNode& bundle) {
        for (const JsonNode& entry : bundle.find("entry")->children) {
            const std::string url = entry.find("fullUrl")->text;
            if (!there.insert(url).second)
                faults.push_back("twice: " + url);
            if (url != "urn:uuid:" + entry.find("resource")->find("id")->text)
                faults.push_back("another id: " + url);
        }
        look(bundle, "");
        for (const std::string& url : pointed)
            if (!there.contains(url))
                faults.push_back("leads nowhere: " + url);
    }

private:
    static bool fits(const std::string& text, const char* pattern) {
        return std::regex_match(text, std::regex(pattern));
    }

    void look(const JsonNode& node, const std::string& name) {
        if (node.kind == JsonNode::Kind::String)
            judge(node, name);
        if ((node.kind == JsonNode::Kind::Object || node.kind == JsonNode::Kind::Array) &&
            node.children.empty())
            faults.push_back("empty: " + name);
        for (const JsonNode& child : node.children)
            look(child, child.key.empty() ? name : child.key);
    }

    void judge(const JsonNode& node, const std::string& name) {
        static constexpr const char* moment =
            R"(\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2}))?)?)?)";
        if (node.text.find_first_not_of(" \t\r\n") == std::string::npos)
            faults.push_back("blank: " + name);
        if (name == "id" && !fits(node.text, R"([A-Za-z0-9\-\.]{1,64})"))
            faults.push_back("no id: " + node.text);
        if (name == "reference")
            pointed.insert(node.text);
        const bool time = name == "effectiveDateTime" || name == "issued" || name == "start" ||
                          name == "end" || name == "timestamp" || name == "lastUpdated";
        if (time && !fits(node.text, moment))
            faults.push_back("no time: " + node.text);
        for (const char c : node.text)
            if (static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r')
                faults.push_back("control character: " + name);
    }
};

std::vector<std::string> faultsOf(const std::string& text) { return R4Rules(parsed(text)).faults; }

/// The resource of an id.
const JsonNode& resourceOf(const JsonNode& bundle, const std::string& id) {
    for (const JsonNode& entry : bundle.find("entry")->children)
        if (entry.find("resource")->find("id")->text == id)
            return *entry.find("resource");
    throw std::runtime_error("no " + id);
}

const std::string fixture = "tests/interop/fixtures/small-history.fhir.json";

} // namespace

TEST_CASE("FHIR: a small history is written as the Bundle that was looked at and validated") {
    Kept kept;
    REQUIRE(fillSmall(kept));
    const PlanAhead plan = smallPlan(wall().localDate());
    const std::string text = bundleOf(kept, &plan);
    CHECK(text == get(sourceTree() / fixture));
    CHECK(text == bundleOf(kept, &plan));
    CHECK(faultsOf(text).empty());
}

TEST_CASE("FHIR: a rating says score, knee and moment, or why there is no score") {
    Kept kept;
    REQUIRE(fillSmall(kept));
    const JsonNode bundle = parsed(bundleOf(kept, nullptr));
    const JsonNode& told = resourceOf(bundle, uuidOf(11));
    CHECK(told.find("status")->text == "final");
    CHECK(told.find("code")->find("coding")->children[0].find("code")->text == "72514-3");
    CHECK(told.find("valueQuantity")->find("value")->whole == 3);
    CHECK(told.find("bodySite")->find("coding")->children[0].find("code")->text == "82169009");
    CHECK(told.find("effectiveDateTime")->text == "2026-11-21T18:40:00+01:00");
    CHECK(told.find("partOf")->children[0].find("reference")->text == "urn:uuid:" + uuidOf(1));
    CHECK(told.find("dataAbsentReason") == nullptr);
    const JsonNode& silent = resourceOf(bundle, uuidOf(12));
    CHECK(silent.find("valueQuantity") == nullptr);
    CHECK(silent.find("dataAbsentReason")->find("coding")->children[0].find("code")->text ==
          "asked-declined");
    CHECK(silent.find("bodySite")->find("coding")->children[0].find("code")->text == "6757004");
    const JsonNode& corrected = resourceOf(bundle, uuidOf(14));
    CHECK(corrected.find("status")->text == "amended");
    CHECK(corrected.find("valueQuantity")->find("value")->whole == 4);
    CHECK_THROWS(resourceOf(bundle, uuidOf(13)));
}

TEST_CASE("FHIR: a session that was ended early is stopped, and the name of nobody is told") {
    Kept kept;
    REQUIRE(fillSmall(kept));
    const JsonNode bundle = parsed(bundleOf(kept, nullptr));
    CHECK(resourceOf(bundle, uuidOf(1)).find("status")->text == "completed");
    CHECK(resourceOf(bundle, uuidOf(2)).find("status")->text == "stopped");
    const JsonNode& period = *resourceOf(bundle, uuidOf(1)).find("performedPeriod");
    CHECK(period.find("end")->text == "2026-11-21T19:05:00+01:00");
    const JsonNode& patient = *bundle.find("entry")->children[0].find("resource");
    CHECK(patient.find("resourceType")->text == "Patient");
    CHECK(patient.find("name") == nullptr);
    const JsonNode named = parsed(bundleOf(kept, nullptr, {uuidOf(99), "Ada <Runner>"}));
    CHECK(resourceOf(named, uuidOf(99)).find("name")->children[0].find("text")->text == "Ada <Runner>");
}

TEST_CASE("FHIR: a paused plan is on hold, and without records the Bundle is whole all the same") {
    Kept kept;
    PlanAhead plan = smallPlan(wall().localDate());
    plan.state = PlanState::Paused;
    plan.days.clear();
    const std::string text = bundleOf(kept, &plan);
    CHECK(faultsOf(text).empty());
    CHECK(text.find("\"status\":\"on-hold\"") != std::string::npos);
    CHECK(text.find("\"status\":\"active\"") == std::string::npos);
    CHECK(faultsOf(bundleOf(kept, nullptr)).empty());
}

TEST_CASE("S8: every hostile text makes a Bundle that keeps the rules of R4") {
    Kept kept;
    int number = 1;
    for (const HostileText& hostile : hostileTexts()) {
        const SessionId id(number % 2 == 0 ? uuidOf(number) : "s-" + std::to_string(number));
        SessionPlan hurt = plan();
        hurt.name = hurt.items[0].name = hostile.text;
        REQUIRE(kept.sessions.begin(id, wall(number), hurt));
        REQUIRE(kept.sessions.addSet(id, wall(number), set(0, 1, 12)));
        REQUIRE(kept.sessions.setNote(id, wall(number), hostile.text));
        PainEntry entry = ratingOf(10'000 + number, id, PainKind::During, Knee::Left, 2);
        entry.rating.place = hostile.text;
        entry.rating.item = 0;
        REQUIRE(kept.sessions.addPain(entry));
        ++number;
    }
    const std::string text = bundleOf(kept, nullptr);
    const std::vector<std::string> faults = faultsOf(text);
    INFO((faults.empty() ? std::string() : faults.front()));
    CHECK(faults.empty());
}

TEST_CASE("FHIR: whatever was recorded, the Bundle keeps the rules and has an entry for each record") {
    rc::check([] {
        Kept kept;
        std::size_t records = 1; // the patient
        const int sessions = *rc::gen::inRange(0, 6);
        for (int i = 0; i < sessions; ++i) {
            const SessionId id(uuidOf(i + 1));
            const std::int64_t at = *rc::gen::inRange<std::int64_t>(-2'000'000'000, 2'000'000'000) * 1000;
            RC_ASSERT(kept.sessions.begin(id, {at, "X/Y", *rc::gen::inRange(-720, 841)}, plan()).ok());
            if (*rc::gen::arbitrary<bool>())
                RC_ASSERT(kept.sessions.addSet(id, wall(), set(1, 1, 3, Side::Right)).ok());
            const auto state = *rc::gen::element(SessionState::Finished, SessionState::Partial,
                                                 SessionState::Open, SessionState::Discarded);
            if (state != SessionState::Open)
                RC_ASSERT(kept.sessions.end(id, wall(), state, std::chrono::seconds(30)).ok());
            records += state != SessionState::Discarded;
        }
        const int ratings = *rc::gen::inRange(0, 8);
        for (int i = 0; i < ratings; ++i) {
            const bool within = sessions > 0 && *rc::gen::arbitrary<bool>();
            PainEntry entry =
                ratingOf(100 + i, within ? SessionId(uuidOf(1)) : SessionId(),
                         *rc::gen::element(PainKind::Before, PainKind::During, PainKind::AnyTime),
                         *rc::gen::element(Knee::Left, Knee::Right),
                         *rc::gen::element(std::optional<int>(), std::optional(0), std::optional(10)));
            if (*rc::gen::arbitrary<bool>())
                entry.rating.item = *rc::gen::inRange<std::size_t>(0, 4);
            RC_ASSERT(kept.sessions.addPain(entry).ok());
        }
        records += kept.sessions.pain()->size();
        const JsonNode bundle = parsed(bundleOf(kept, nullptr));
        RC_ASSERT(R4Rules(bundle).faults.empty());
        RC_ASSERT(bundle.find("entry")->children.size() == records);
    });
}

TEST_CASE("FHIR: a cancelled export leaves the file as it was") {
    const TempFolder folder;
    Kept kept;
    REQUIRE(fillSmall(kept));
    REQUIRE(exportFhir(kept.exported(), nullptr, wall(), folder / "b.json"));
    const std::string before = bytesOf(folder / "b.json");
    ExportWatch watch;
    int asked = 0;
    watch.cancelled = [&asked] { return ++asked > 1; };
    const Done done = exportFhir(kept.exported(), nullptr, wall(9), folder / "b.json", {}, watch);
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::Cancelled);
    CHECK(bytesOf(folder / "b.json") == before);
    CHECK(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()) == 1);
}
