#include "src/interop/dose_text.h"
#include "src/interop/fhir_resources.h"
#include "src/interop/fhir_values.h"

namespace patella::fhir {

namespace {

constexpr std::array<std::string_view, 7> weekdays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

JsonNode text(std::string_view value) { return JsonNode::string(value); }

JsonNode narrative(const std::string& body) {
    JsonNode node = JsonNode::object();
    node.add("status", text("generated"));
    node.add("div",
             text("<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>Self-reported, not a diagnosis.</p>" +
                  body + "</div>"));
    return node;
}

std::string_view statusOf(SessionState state) {
    if (state == SessionState::Finished)
        return "completed";
    return state == SessionState::Open ? "in-progress" : "stopped";
}

/// "left 12, 10 of 12 repetitions"
std::string doneText(const SessionDetail& detail, std::size_t item) {
    std::string text;
    std::optional<Side> side;
    int planned = 0;
    for (const SetRecord& set : detail.sets) {
        if (set.item != item)
            continue;
        text += text.empty() ? "" : set.side == side ? ", " : "; ";
        if (set.side && (set.side != side || planned == 0))
            text += std::string(keyOf(*set.side)) + ' ';
        text += std::to_string(set.done);
        side = set.side;
        planned = set.planned;
    }
    return text.empty() ? text : text + " of " + amountText(detail.plan.items[item], planned) + " each";
}

std::string doneList(const SessionDetail& detail) {
    std::string list;
    for (std::size_t i = 0; i < detail.plan.items.size(); ++i) {
        const std::string done = doneText(detail, i);
        if (!done.empty())
            list += "<li>" + markup(detail.plan.items[i].name) + ": " + done + "</li>";
    }
    return list.empty() ? "<p>No set was done.</p>" : "<ul>" + list + "</ul>";
}

std::string nameOr(std::string_view name, std::string_view otherwise) {
    return clean(name).empty() ? std::string(otherwise) : std::string(name);
}

JsonNode timing(const Rhythm& rhythm) {
    JsonNode repeat = JsonNode::object();
    repeat.add("frequency", JsonNode::integer(1));
    repeat.add("period", JsonNode::integer(std::max(1, rhythm.everyDays)));
    repeat.add("periodUnit", text("d"));
    if (rhythm.everyDays == 0 && rhythm.days != Weekdays{}) {
        JsonNode& days = repeat.add("dayOfWeek", JsonNode::array());
        for (std::size_t i = 0; i < weekdays.size(); ++i)
            if (rhythm.days[i])
                days.add(text(weekdays[i]));
    }
    JsonNode node = JsonNode::object();
    node.add("repeat", std::move(repeat));
    return node;
}

class Plan {
public:
    Plan(const Context& context, const PlanAhead& plan)
        : m_context(context)
        , m_plan(plan)
        , m_id(idOf("plan", context.patient + '\n' + plan.id + '\n' + plan.start.iso())) {}

    std::vector<std::string> entries() {
        JsonNode node = resource("CarePlan", m_id);
        node.add("status", text(status()));
        node.add("intent", text("plan"));
        addText(node, "title", nameOr(m_plan.name, "own plan"));
        node.add("subject", reference(m_context.patient));
        node.add("period", JsonNode::object()).add("start", text(m_plan.start.iso()));
        node.add("author", reference(m_context.patient));
        JsonNode activities = JsonNode::array();
        for (std::size_t i = 0; i < m_plan.parts.size(); ++i)
            activities.add(JsonNode::object()).add("reference", reference(addRoutine(i)));
        if (!activities.children.empty())
            node.add("activity", std::move(activities));
        m_entries.insert(m_entries.begin(), entry(m_id, node));
        return std::move(m_entries);
    }

private:
    [[nodiscard]] std::string_view status() const {
        return m_plan.state == PlanState::Active ? "active" : "on-hold";
    }

    JsonNode request(const std::string& id, const std::string& basedOn, std::string_view name) const {
        JsonNode node = resource("ServiceRequest", id);
        node.add("basedOn", JsonNode::array()).add(reference(basedOn));
        node.add("status", text(status()));
        node.add("intent", text("plan"));
        node.add("code", words(nameOr(name, "exercise")));
        node.add("subject", reference(m_context.patient));
        return node;
    }

    void addSites(JsonNode& node) const {
        JsonNode sites = JsonNode::array();
        for (const Knee knee : bothSides)
            if (m_plan.knees && (*m_plan.knees)[static_cast<std::size_t>(knee)])
                sites.add(kneeSite(knee));
        if (!sites.children.empty())
            node.add("bodySite", std::move(sites));
    }

    std::string addRoutine(std::size_t part) {
        const PlanPart& each = m_plan.parts[part];
        const std::string id =
            idOf("request", m_id + '\n' + std::to_string(part) + '\n' + each.routine.id.value);
        JsonNode node = request(id, m_id, each.routine.name);
        node.add("occurrenceTiming", timing(each.rhythm));
        addSites(node);
        addText(node, "patientInstruction", each.routine.summary);
        m_entries.push_back(entry(id, node));
        const std::vector<PlannedItem>& items = m_plan.sessions[part].items;
        for (std::size_t i = 0; i < items.size(); ++i)
            addExercise(id, items[i], i);
        return id;
    }

    void addExercise(const std::string& routine, const PlannedItem& item, std::size_t number) {
        const std::string id =
            idOf("request", routine + '\n' + std::to_string(number) + '\n' + item.exercise.value);
        JsonNode node = request(id, routine, item.name);
        node.add("quantityQuantity", quantity(item.sets, item.sets == 1 ? "set" : "sets", {}));
        addSites(node);
        std::string told = doseText(item);
        if (item.restSeconds > 0)
            told += ", rest " + std::to_string(item.restSeconds) + " s";
        told += ", stop above " + std::to_string(item.stopAbove) + " of 10";
        addText(node, "patientInstruction", told);
        m_entries.push_back(entry(id, node));
    }

    const Context& m_context;
    const PlanAhead& m_plan;
    std::string m_id;
    std::vector<std::string> m_entries;
};

} // namespace

std::string patientEntry(const Context& context, const std::string& name) {
    JsonNode node = resource("Patient", context.patient);
    node.add("text", narrative({}));
    if (!clean(name).empty())
        addText(node.add("name", JsonNode::array()).add(JsonNode::object()), "text", name);
    return entry(context.patient, node);
}

std::string sessionEntry(const Context& context, const SessionDetail& detail) {
    const SessionSummary& session = detail.summary;
    const std::string id = idOf("session", session.id.value);
    JsonNode node = resource("Procedure", id);
    node.add("text", narrative(doneList(detail)));
    node.add("status", text(statusOf(session.state)));
    node.add("category", words("exercise"));
    node.add("code", words(nameOr(session.name, "session")));
    node.add("subject", reference(context.patient));
    JsonNode& period = node.add("performedPeriod", JsonNode::object());
    period.add("start", text(session.started.iso()));
    if (session.state != SessionState::Open) {
        WallTime end = session.started;
        end.utcMs += std::max<std::int64_t>(0, session.active.count());
        period.add("end", text(end.iso()));
    }
    node.add("performer", JsonNode::array()).add(JsonNode::object()).add("actor", reference(context.patient));
    if (!clean(detail.note).empty())
        addText(node.add("note", JsonNode::array()).add(JsonNode::object()), "text", detail.note);
    return entry(id, node);
}

std::vector<std::string> planEntries(const Context& context, const PlanAhead& plan) {
    return plan.id.empty() ? std::vector<std::string>{} : Plan(context, plan).entries();
}

} // namespace patella::fhir
