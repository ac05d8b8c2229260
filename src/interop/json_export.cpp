#include "src/interop/json_export.h"

#include "src/interop/json_export_parts.h"
#include "src/storage/json_document.h"
#include "src/storage/private_stream.h"
#include "src/storage/routine_json.h"

#include <algorithm>
#include <map>
#include <utility>

namespace patella {

namespace {

constexpr double sessionShare = 0.7; // of the time; the records are most of the rest

/// Members of one object and elements of its lists, handed on as they come.
class Writing {
public:
    explicit Writing(const TextSink& out)
        : m_out(out) {}

    Done begin(std::string head) { // an object that is not empty
        head.pop_back();
        return m_out(head);
    }
    Done member(std::string_view name) { return m_out(",\"" + std::string(name) + "\":"); }
    Done member(std::string_view name, std::string_view json) {
        const Done begun = member(name);
        return begun ? m_out(json) : begun;
    }

    Done raw(std::string_view json) { return m_out(json); }

    /// A list, an element a line.
    Done openList(std::string_view name) {
        m_first = true;
        return member(name, "[");
    }
    Done element(std::string json) {
        while (!json.empty() && json.back() == '\n')
            json.pop_back();
        return m_out((std::exchange(m_first, false) ? "\n" : ",\n") + json);
    }
    Done closeList() { return m_out(m_first ? "]" : "\n]"); }

    template <typename T, typename Make>
    Done list(std::string_view name, const Result<std::vector<T>>& records, const Make& make) {
        if (!records)
            return records.error();
        Done done = openList(name);
        for (std::size_t i = 0; done && i < records->size(); ++i)
            done = element(make((*records)[i]));
        return done ? closeList() : done;
    }

private:
    const TextSink& m_out;
    bool m_first = true;
};

std::string headOf(const WallTime& now) {
    JsonNode head = JsonNode::object();
    head.add("format", JsonNode::string("patella-export"));
    head.add("version", JsonNode::integer(1));
    head.add("exported", JsonNode::string(now.iso()));
    head.add("program", JsonNode::string(PATELLA_VERSION));
    return writeCompact(head);
}

/// The sessions with their ratings, then the ratings that belong to none.
Done writeSessions(Writing& to, const Exported& from, const ExportWatch& watch) {
    const Result<std::vector<SessionSummary>> summaries = from.sessions.summaries();
    const Result<std::vector<PainEntry>> pain = from.sessions.pain();
    if (!summaries || !pain)
        return !summaries ? summaries.error() : pain.error();
    std::map<SessionId, std::vector<PainEntry>> bySession;
    for (const PainEntry& entry : *pain)
        bySession[entry.session].push_back(entry);
    Done done = to.openList("sessions");
    std::size_t written = 0;
    const double all = static_cast<double>(std::max<std::size_t>(summaries->size(), 1));
    if (done)
        done = from.sessions.eachDetail(
            [&](const SessionDetail& detail) {
                const Done on = watch.tell(sessionShare * static_cast<double>(written++) / all);
                return on ? to.element(sessionJson(detail, bySession[detail.summary.id])) : on;
            },
            SessionOrder::NewestFirst);
    if (done)
        done = to.closeList();
    if (done)
        done = to.member("ratings");
    std::string ratings = "[";
    for (const PainEntry& entry : bySession[SessionId()])
        ratings.append(ratings.size() > 1 ? "," : "").append(ratingJson(entry));
    return done ? to.raw(ratings.append("]")) : done;
}

Done writeRunsAndCoach(Writing& to, const Exported& from) {
    Done done = to.list("runs", from.runs.all(), runJson);
    if (done)
        done = to.list("soreness", from.soreness.all(), sorenessJson);
    const Result<Profile> profile = from.coach.profile();
    const Result<std::vector<NumbersFrom>> rule = from.coach.ruleChanges();
    if (!profile || !rule)
        return !profile ? profile.error() : rule.error();
    if (done)
        done = to.member("profile", profileJson(*profile));
    if (done && !rule->empty())
        done = to.list("rule_changes", rule, ruleChangeJson);
    if (done)
        done = to.list("overrides", from.coach.overrides(), overrideJson);
    return done ? to.list("checks", from.coach.checks(), checkJson) : done;
}

Done writeRoutines(Writing& to, const Exported& from) {
    Result<std::vector<Routine>> own = from.routines.all();
    if (own)
        std::sort(own->begin(), own->end(), [](const Routine& a, const Routine& b) { return a.id < b.id; });
    return to.list("routines", own, [](const Routine& routine) { return writeRoutine(routine); });
}

} // namespace

Done writeJson(const Exported& from, const WallTime& now, const TextSink& out, const ExportWatch& watch) {
    Writing to(out);
    Done done = to.begin(headOf(now));
    if (done)
        done = writeSessions(to, from, watch);
    if (done && from.notes)
        done = to.list("notes", from.notes->all(), noteJson);
    if (done)
        done = writeRunsAndCoach(to, from);
    if (done)
        done = writeRoutines(to, from);
    if (done)
        done = watch.tell(sessionShare);
    if (done && from.records) {
        done = to.member("records");
        if (done)
            done = from.records(out);
    }
    return done ? out("}\n") : done;
}

Result<std::string> exportJson(const Exported& from, const WallTime& now) {
    std::string all;
    const Done written = writeJson(from, now, [&all](std::string_view piece) {
        all += piece;
        return Done{};
    });
    return written ? Result<std::string>(std::move(all)) : Result<std::string>(written.error());
}

Done exportJson(const Exported& from, const WallTime& now, const std::filesystem::path& file,
                const ExportWatch& watch) {
    PrivateStream stream(file);
    const Done written = writeJson(
        from, now, [&stream](std::string_view piece) { return stream.write(piece); }, watch);
    return written ? stream.commit() : written;
}

} // namespace patella
