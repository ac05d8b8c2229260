#include "src/interop/json_export.h"

#include "src/storage/coach_values_json.h"
#include "src/storage/files.h"
#include "src/storage/json_document.h"
#include "src/storage/plan_json.h"
#include "src/storage/routine_json.h"

#include <algorithm>
#include <map>

namespace patella {

namespace {

JsonNode text(std::string_view value) { return JsonNode::string(value); }
JsonNode whole(std::int64_t value) { return JsonNode::integer(value); }

void addTime(JsonNode& node, const std::string& name, const WallTime& time) {
    node.add(name, text(time.iso()));
    node.add(name + "_utc_ms", whole(time.utcMs));
    node.add(name == "started" ? "zone" : name + "_zone", text(time.zone));
}

JsonNode setNode(const SessionPlan& plan, const SetRecord& set) {
    JsonNode node = JsonNode::object();
    node.add("item", whole(static_cast<std::int64_t>(set.item)));
    if (set.item < plan.items.size()) {
        const PlannedItem& item = plan.items[set.item];
        node.add("exercise", text(item.exercise.value));
        node.add("unit", text(std::holds_alternative<Repetitions>(item.target) ? "repetitions" : "seconds"));
    }
    node.add("set", whole(set.set));
    if (set.side)
        node.add("side", text(keyOf(*set.side)));
    if (set.direction > 0)
        node.add("direction", whole(set.direction));
    node.add("planned", whole(set.planned));
    node.add("done", whole(set.done));
    node.add("at_ms", whole(set.at.count()));
    node.add("took_ms", whole(set.took.count()));
    node.add("corrected", JsonNode::flag(set.corrected));
    if (set.reserve)
        node.add("reserve", JsonNode::integer(*set.reserve));
    if (set.formSlipped)
        node.add("form_slipped", JsonNode::flag(true));
    if (set.load != 0)
        node.add("load", JsonNode::integer(set.load));
    return node;
}

JsonNode ratingNode(const PainEntry& entry) {
    const PainRating& rating = entry.rating;
    JsonNode node = JsonNode::object();
    node.add("id", text(entry.uuid));
    node.add("kind", text(keyOf(rating.kind)));
    node.add("knee", text(keyOf(rating.knee)));
    node.add("score", rating.score ? whole(rating.score->value()) : JsonNode{});
    node.add("sharp", JsonNode::flag(rating.sharp));
    node.add("place", text(rating.place));
    node.add("painkiller", JsonNode::flag(rating.painkiller));
    if (rating.item)
        node.add("item", whole(static_cast<std::int64_t>(*rating.item)));
    addTime(node, "about", entry.about);
    addTime(node, "entered", entry.entered);
    return node;
}

JsonNode ratingsNode(const std::vector<PainEntry>& entries) {
    JsonNode node = JsonNode::array();
    for (const PainEntry& entry : entries)
        node.add(ratingNode(entry));
    return node;
}

/// A member that is JSON already.
std::string withMember(std::string object, std::string_view name, std::string_view json) {
    while (!json.empty() && json.back() == '\n')
        json.remove_suffix(1);
    object.pop_back();
    return object + ",\"" + std::string(name) + "\":" + std::string(json) + '}';
}

std::string sessionJson(const SessionDetail& detail, const std::vector<PainEntry>& pain) {
    const SessionSummary& session = detail.summary;
    JsonNode node = JsonNode::object();
    node.add("id", text(session.id.value));
    node.add("name", text(session.name));
    node.add("routine", text(session.routine.value));
    addTime(node, "started", session.started);
    node.add("local_date", text(session.date.iso()));
    node.add("state", text(keyOf(session.state)));
    node.add("active_ms", whole(session.active.count()));
    node.add("note", text(detail.note));
    JsonNode sets = JsonNode::array();
    for (const SetRecord& set : detail.sets)
        sets.add(setNode(detail.plan, set));
    node.add("sets", std::move(sets));
    node.add("ratings", ratingsNode(pain));
    return withMember(writeCompact(node), "plan", writePlan(detail.plan));
}

std::string listOf(const std::vector<std::string>& elements) {
    std::string list = "[";
    for (const std::string& element : elements) {
        list += list.size() > 1 ? ",\n" : "\n";
        list += element;
    }
    return list + (elements.empty() ? "]" : "\n]");
}

std::vector<Routine> byId(std::vector<Routine> routines) {
    std::sort(routines.begin(), routines.end(),
              [](const Routine& a, const Routine& b) { return a.id < b.id; });
    return routines;
}

std::vector<std::string> routinesJson(const std::vector<Routine>& routines) {
    std::vector<std::string> texts;
    for (const Routine& routine : routines) {
        std::string one = writeRoutine(routine);
        while (!one.empty() && one.back() == '\n')
            one.pop_back();
        texts.push_back(std::move(one));
    }
    return texts;
}

JsonNode runNode(const RunRecord& record) {
    const auto score = [](const std::optional<PainScore>& s) { return s ? whole(s->value()) : JsonNode{}; };
    JsonNode node = JsonNode::object();
    node.add("id", text(record.uuid));
    node.add("local_date", text(record.run.date.iso()));
    node.add("metres", whole(record.run.metres));
    node.add("seconds", whole(record.run.seconds));
    node.add("highest_left", score(record.run.highest[0]));
    node.add("highest_right", score(record.run.highest[1]));
    if (record.started)
        addTime(node, "started", *record.started);
    addTime(node, "entered", record.entered);
    node.add("painkiller", JsonNode::flag(record.run.painkiller));
    if (!record.details.empty())
        node.add("details", text(record.details));
    return node;
}

JsonNode sorenessNode(const SorenessEntry& entry) {
    JsonNode node = JsonNode::object();
    node.add("id", text(entry.uuid));
    node.add("score", whole(entry.score.value()));
    if (!entry.session.empty())
        node.add("session", text(entry.session.value));
    if (!entry.muscle.empty())
        node.add("muscle", text(entry.muscle));
    if (entry.side)
        node.add("side", text(keyOf(*entry.side)));
    addTime(node, "about", entry.about);
    addTime(node, "entered", entry.entered);
    return node;
}

JsonNode noteNode(const PinnedNote& note) {
    JsonNode node = JsonNode::object();
    node.add("id", text(note.uuid));
    node.add("local_date", text(note.date.iso()));
    node.add("text", text(note.text));
    addTime(node, "entered", note.entered);
    return node;
}

std::string overrideJson(const OverrideRecord& record) {
    JsonNode node = JsonNode::object();
    node.add("id", text(record.uuid));
    node.add("local_date", text(record.what.date.iso()));
    node.add("exercise", text(record.what.key.exercise.value));
    if (record.what.key.side)
        node.add("side", text(keyOf(*record.what.key.side)));
    node.add("kind", text(keyOf(record.what.kind)));
    return withMember(writeCompact(node), "value", writeOverrideValue(record.what));
}

std::string ruleChangeJson(const NumbersFrom& change) {
    JsonNode node = JsonNode::object();
    node.add("from", text(change.from.iso()));
    JsonNode& numbers = node.add("numbers", JsonNode::object());
    for (const auto& [key, value] : change.numbers)
        numbers.add(key, JsonNode::decimal(value));
    return writeCompact(node);
}

std::string checkJson(const CheckResult& result) {
    JsonNode node = JsonNode::object();
    node.add("id", text(result.uuid));
    node.add("local_date", text(result.date.iso()));
    node.add("kind", text(result.kind));
    return withMember(writeCompact(node), "value", writeCheckAnswer(result));
}

std::string profileJson(const Profile& profile) {
    std::string object = "{";
    for (const auto& [key, value] : writeProfile(profile))
        object += (object.size() > 1 ? ",\"" : "\"") + std::string(key) + "\":" + value;
    return object + '}';
}

template <typename T, typename Make>
std::string eachOf(const std::vector<T>& records, const Make& make) {
    std::vector<std::string> texts;
    for (const T& record : records)
        texts.push_back(make(record));
    return listOf(texts);
}

Result<std::string> withRunsAndCoach(std::string all, const Exported& from) {
    const Result<std::vector<RunRecord>> runs = from.runs.all();
    const Result<Profile> profile = from.coach.profile();
    const Result<std::vector<OverrideRecord>> overrides = from.coach.overrides();
    const Result<std::vector<CheckResult>> checks = from.coach.checks();
    if (!runs || !profile)
        return !runs ? runs.error() : profile.error();
    if (!overrides || !checks)
        return !overrides ? overrides.error() : checks.error();
    const Result<std::vector<SorenessEntry>> soreness = from.soreness.all();
    if (!soreness)
        return soreness.error();
    const Result<std::vector<NumbersFrom>> rule = from.coach.ruleChanges();
    if (!rule)
        return rule.error();
    all = withMember(std::move(all), "runs",
                     eachOf(*runs, [](const RunRecord& run) { return writeCompact(runNode(run)); }));
    all = withMember(std::move(all), "soreness", eachOf(*soreness, [](const SorenessEntry& entry) {
                         return writeCompact(sorenessNode(entry));
                     }));
    all = withMember(std::move(all), "profile", profileJson(*profile));
    if (!rule->empty())
        all = withMember(std::move(all), "rule_changes", eachOf(*rule, ruleChangeJson));
    all = withMember(std::move(all), "overrides", eachOf(*overrides, overrideJson));
    return withMember(std::move(all), "checks", eachOf(*checks, checkJson));
}

} // namespace

Result<std::string> exportJson(const Exported& from, const WallTime& now) {
    const Result<std::vector<SessionSummary>> summaries = from.sessions.summaries();
    const Result<std::vector<PainEntry>> pain = from.sessions.pain();
    const Result<std::vector<Routine>> own = from.routines.all();
    if (!summaries || !pain || !own)
        return !summaries ? summaries.error() : !pain ? pain.error() : own.error();
    std::map<SessionId, std::vector<PainEntry>> bySession;
    for (const PainEntry& entry : *pain)
        bySession[entry.session].push_back(entry);
    std::vector<std::string> sessionTexts;
    for (const SessionSummary& summary : *summaries) {
        const Result<SessionDetail> detail = from.sessions.detail(summary.id);
        if (!detail)
            return detail.error();
        sessionTexts.push_back(sessionJson(*detail, bySession[summary.id]));
    }
    JsonNode head = JsonNode::object();
    head.add("format", text("patella-export"));
    head.add("version", whole(1));
    head.add("exported", text(now.iso()));
    head.add("program", text(PATELLA_VERSION));
    std::string all = withMember(writeCompact(head), "sessions", listOf(sessionTexts));
    all = withMember(std::move(all), "ratings", writeCompact(ratingsNode(bySession[SessionId()])));
    if (from.notes) {
        const Result<std::vector<PinnedNote>> notes = from.notes->all();
        if (!notes)
            return notes.error();
        all = withMember(std::move(all), "notes",
                         eachOf(*notes, [](const PinnedNote& note) { return writeCompact(noteNode(note)); }));
    }
    Result<std::string> told = withRunsAndCoach(std::move(all), from);
    if (!told)
        return told;
    all = withMember(std::move(*told), "routines", listOf(routinesJson(byId(*own))));
    if (from.records) {
        const Result<std::string> records = from.records();
        if (!records)
            return records;
        all = withMember(std::move(all), "records", *records);
    }
    return all + '\n';
}

Done exportJson(const Exported& from, const WallTime& now, const std::filesystem::path& file) {
    const Result<std::string> all = exportJson(from, now);
    if (!all)
        return all.error();
    return writePrivateFile(file, *all);
}

} // namespace patella
