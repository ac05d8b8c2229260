#include "src/storage/coach_nodes.h"
#include "src/storage/coach_values_json.h"

#include <algorithm>

namespace patella {

namespace {

using namespace coach_nodes;

constexpr const char* place = "profile";

JsonNode sidesNode(const PerKnee& knees) {
    JsonNode node = JsonNode::array();
    for (const Side side : bothSides)
        if (knees[static_cast<std::size_t>(side)])
            node.add(JsonNode::string(keyOf(side)));
    return node;
}
PerKnee sidesIn(const JsonNode& node) {
    PerKnee knees{};
    for (const JsonNode& child : node.children)
        if (const auto side = fromKey<Side>(child.text))
            knees[static_cast<std::size_t>(*side)] = true;
    return knees;
}

/// Days as 1 Monday to 7 Sunday.
JsonNode daysNode(const Weekdays& days) {
    JsonNode node = JsonNode::array();
    for (std::size_t i = 0; i < days.size(); ++i)
        if (days[i])
            node.add(whole(static_cast<std::int64_t>(i) + 1));
    return node;
}
Weekdays daysIn(const JsonNode* node) {
    Weekdays days{};
    for (const JsonNode& child : node ? node->children : std::vector<JsonNode>{})
        if (const auto day = numberIn(&child, 1, 7))
            days[static_cast<std::size_t>(*day - 1)] = true;
    return days;
}

JsonNode painNode(const std::array<std::optional<PainScore>, 2>& pain) {
    JsonNode node = JsonNode::object();
    for (const Side side : bothSides)
        node.add(keyOf(side), scoreNode(pain[static_cast<std::size_t>(side)]));
    return node;
}

JsonNode equipmentNode(const std::set<Equipment>& equipment) {
    JsonNode node = JsonNode::array();
    for (const Equipment each : equipment)
        node.add(JsonNode::string(keyOf(each)));
    return node;
}
std::set<Equipment> equipmentIn(const JsonNode& node) {
    std::set<Equipment> equipment;
    for (const JsonNode& child : node.children)
        if (const auto known = fromKey<Equipment>(child.text))
            equipment.insert(*known);
    return equipment;
}

JsonNode ownEquipmentNode(const OwnEquipmentSet& equipment) {
    JsonNode node = JsonNode::array();
    for (const OwnEquipment& each : equipment)
        node.add(JsonNode::string(each.name()));
    return node;
}
OwnEquipmentSet ownEquipmentIn(const JsonNode& node) {
    OwnEquipmentSet equipment;
    for (const JsonNode& child : node.children)
        if (child.kind == JsonNode::Kind::String)
            equipment.emplace(child.text);
    return equipment;
}

JsonNode planNode(const ChosenPlan& plan) {
    JsonNode node = JsonNode::object();
    node.add("id", JsonNode::string(plan.id));
    node.add("start", dateNode(plan.start));
    node.add("phase", whole(plan.phase));
    node.add("phase_start", dateNode(plan.phaseStart));
    if (plan.slots.empty())
        return node;
    JsonNode slots = JsonNode::array();
    for (const OwnSlot& slot : plan.slots) {
        JsonNode one = JsonNode::object();
        one.add("routine", JsonNode::string(slot.routine.value));
        if (slot.everyDays > 0)
            one.add("every_days", whole(slot.everyDays));
        else
            one.add("days", daysNode(slot.days));
        slots.add(std::move(one));
    }
    node.add("slots", std::move(slots));
    return node;
}
std::optional<ChosenPlan> planIn(const JsonNode& node) {
    const std::optional<LocalDate> start = dateIn(node.find("start"));
    if (!start)
        return std::nullopt;
    ChosenPlan plan{textIn(node.find("id")), *start};
    plan.phase = numberIn(node.find("phase"), 1, 20).value_or(1);
    plan.phaseStart = dateIn(node.find("phase_start")).value_or(*start);
    const JsonNode* slots = node.find("slots");
    for (const JsonNode& each : slots ? slots->children : std::vector<JsonNode>{})
        plan.slots.push_back({RoutineId(textIn(each.find("routine"))), daysIn(each.find("days")),
                              numberIn(each.find("every_days"), 1, 28).value_or(0)});
    return plan;
}

JsonNode pauseNode(const PlanPause& pause) {
    JsonNode node = JsonNode::object();
    node.add("on", JsonNode::flag(pause.on));
    node.add("since", dateNode(pause.since));
    return node;
}

JsonNode numbersNode(const RuleNumbers& numbers) {
    JsonNode node = JsonNode::object();
    for (const auto& [key, value] : numbers)
        node.add(key, JsonNode::decimal(value));
    return node;
}
/// A number that a newer Patella knows, or one beyond its range, is passed over.
RuleNumbers numbersIn(const JsonNode& node) {
    RuleNumbers numbers;
    for (const JsonNode& child : node.children)
        if (const RuleNumber* number = findNumber(child.key);
            number && child.kind == JsonNode::Kind::Number && number->takes(child.number))
            numbers.emplace(child.key, child.number);
    return numbers;
}

/// One key: how it is written when it is said, and how it is read.
struct Key {
    std::string_view name;
    std::optional<JsonNode> (*write)(const Profile& said);
    void (*read)(const JsonNode& node, Profile& into);
};

template <typename T, typename Make>
std::optional<JsonNode> nodeOf(const std::optional<T>& said, const Make& make) {
    return said ? std::optional<JsonNode>(make(*said)) : std::nullopt;
}

const std::array<Key, 13> keys{{
    {"knees", [](const Profile& p) { return nodeOf(p.knees, sidesNode); },
     [](const JsonNode& n, Profile& p) { p.knees = sidesIn(n); }},
    {"pain", [](const Profile& p) { return nodeOf(p.pain, painNode); },
     [](const JsonNode& n, Profile& p) {
         p.pain = {{scoreIn(n.find("left")), scoreIn(n.find("right"))}};
     }},
    {"birth_year", [](const Profile& p) { return nodeOf(p.birthYear, whole); },
     [](const JsonNode& n, Profile& p) { p.birthYear = numberIn(&n, Profile::earliestBirth, 9999); }},
    {"equipment", [](const Profile& p) { return nodeOf(p.equipment, equipmentNode); },
     [](const JsonNode& n, Profile& p) { p.equipment = equipmentIn(n); }},
    {"own_equipment", [](const Profile& p) { return nodeOf(p.ownEquipment, ownEquipmentNode); },
     [](const JsonNode& n, Profile& p) { p.ownEquipment = ownEquipmentIn(n); }},
    {"days", [](const Profile& p) { return nodeOf(p.days, daysNode); },
     [](const JsonNode& n, Profile& p) { p.days = daysIn(&n); }},
    {"minutes", [](const Profile& p) { return nodeOf(p.minutes, whole); },
     [](const JsonNode& n, Profile& p) {
         p.minutes = numberIn(&n, Profile::fewestMinutes, Profile::mostMinutes);
     }},
    {"plan", [](const Profile& p) { return nodeOf(p.plan, planNode); },
     [](const JsonNode& n, Profile& p) { p.plan = planIn(n); }},
    {"pause", [](const Profile& p) { return nodeOf(p.pause, pauseNode); },
     [](const JsonNode& n, Profile& p) {
         if (const auto since = dateIn(n.find("since")))
             p.pause = PlanPause{flagIn(n.find("on")), *since};
     }},
    {"rule", [](const Profile& p) { return nodeOf(p.numbers, numbersNode); },
     [](const JsonNode& n, Profile& p) { p.numbers = numbersIn(n); }},
    {"not_today", [](const Profile& p) { return nodeOf(p.notToday, dateNode); },
     [](const JsonNode& n, Profile& p) { p.notToday = dateIn(&n); }},
    {"first_run", [](const Profile& p) { return nodeOf(p.firstRunDone, dateNode); },
     [](const JsonNode& n, Profile& p) { p.firstRunDone = dateIn(&n); }},
    {"measures_put_off", [](const Profile& p) { return nodeOf(p.measuresPutOff, dateNode); },
     [](const JsonNode& n, Profile& p) { p.measuresPutOff = dateIn(&n); }},
}};

} // namespace

std::vector<std::pair<std::string_view, std::string>> writeProfile(const Profile& said) {
    std::vector<std::pair<std::string_view, std::string>> values;
    for (const Key& key : keys)
        if (const std::optional<JsonNode> node = key.write(said))
            values.emplace_back(key.name, writeCompact(*node));
    return values;
}

void readProfile(std::string_view key, std::string_view value, Profile& known) {
    const auto found =
        std::find_if(keys.begin(), keys.end(), [key](const Key& each) { return each.name == key; });
    const Result<JsonNode> node = parseJson(value, place, valueLimits);
    if (found == keys.end() || !node)
        return;
    Profile said;
    found->read(*node, said);
    if (checkProfile(said))
        merge(known, said);
}

} // namespace patella
