#include "src/interop/fhir_resources.h"
#include "src/interop/fhir_values.h"

namespace patella::fhir {

namespace {

JsonNode text(std::string_view value) { return JsonNode::string(value); }

JsonNode observation(const Context& context, const std::string& id, const JsonNode& category,
                     const JsonNode& code, bool amended) {
    JsonNode node = resource("Observation", id);
    node.add("status", text(amended ? "amended" : "final"));
    node.add("category", JsonNode::array()).add(category);
    node.add("code", code);
    node.add("subject", reference(context.patient));
    node.add("performer", JsonNode::array()).add(reference(context.patient));
    return node;
}

void addPart(const Context& context, JsonNode& node, const SessionId& session) {
    if (context.sessions.contains(session.value))
        node.add("partOf", JsonNode::array()).add(reference(idOf("session", session.value)));
}

void addFlag(JsonNode& components, std::string_view name, bool value) {
    components.add(component(name)).add("valueBoolean", JsonNode::flag(value));
}

void addWords(JsonNode& components, std::string_view name, std::string_view value) {
    if (!clean(value).empty())
        components.add(component(name)).add("valueCodeableConcept", words(value));
}

void addHighest(JsonNode& components, const RunEntry& run, Knee knee) {
    const auto& highest = run.highest[static_cast<std::size_t>(knee)];
    if (!highest)
        return;
    JsonNode part = JsonNode::object();
    part.add("code", painCode("highest pain of the " + std::string(keyOf(knee)) + " knee during the run"));
    part.add("valueQuantity", score(*highest));
    components.add(std::move(part));
}

} // namespace

std::string painEntry(const Context& context, const PainEntry& entry, const std::string& exercise) {
    const PainRating& rating = entry.rating;
    const std::string id = idOf("rating", entry.uuid);
    JsonNode node = observation(context, id, category("survey", "Survey"), painCode("knee pain"),
                                !entry.replaces.empty());
    addPart(context, node, entry.session);
    node.add("effectiveDateTime", text(entry.about.iso()));
    node.add("issued", text(entry.entered.iso()));
    if (rating.score)
        node.add("valueQuantity", score(*rating.score));
    else
        node.add("dataAbsentReason", coded("http://terminology.hl7.org/CodeSystem/data-absent-reason",
                                           "asked-declined", "Asked But Declined", "asked, not answered"));
    node.add("bodySite", kneeSite(rating.knee));
    JsonNode components = JsonNode::array();
    addWords(components, "moment", keyOf(rating.kind));
    addFlag(components, "sharp or sudden", rating.sharp);
    addFlag(components, "painkiller taken", rating.painkiller);
    addWords(components, "place at the knee", rating.place);
    addWords(components, "exercise", exercise);
    node.add("component", std::move(components));
    return fhir::entry(id, node);
}

std::string runEntry(const Context& context, const RunRecord& record) {
    const RunEntry& run = record.run;
    const std::string id = idOf("run", record.uuid);
    JsonNode node =
        observation(context, id, category("activity", "Activity"), words("run"), !record.replaces.empty());
    node.add("effectiveDateTime", text(record.started ? record.started->iso() : run.date.iso()));
    node.add("issued", text(record.entered.iso()));
    JsonNode components = JsonNode::array();
    if (run.metres > 0)
        components.add(component("distance")).add("valueQuantity", quantity(run.metres, "m", "m"));
    if (run.seconds > 0)
        components.add(component("duration")).add("valueQuantity", quantity(run.seconds, "s", "s"));
    addHighest(components, run, Knee::Left);
    addHighest(components, run, Knee::Right);
    addFlag(components, "painkiller taken", run.painkiller);
    node.add("component", std::move(components));
    return fhir::entry(id, node);
}

std::string sorenessEntry(const Context& context, const SorenessEntry& entry) {
    const std::string id = idOf("soreness", entry.uuid);
    JsonNode node = observation(context, id, category("survey", "Survey"),
                                words("muscle soreness, 0 to 10, no knee pain"), !entry.replaces.empty());
    addPart(context, node, entry.session);
    node.add("effectiveDateTime", text(entry.about.iso()));
    node.add("issued", text(entry.entered.iso()));
    node.add("valueQuantity", score(entry.score));
    std::string site = entry.muscle;
    if (entry.side)
        site = std::string(keyOf(*entry.side)) + (site.empty() ? " side" : ' ' + site);
    if (!clean(site).empty())
        node.add("bodySite", words(site));
    return fhir::entry(id, node);
}

} // namespace patella::fhir
