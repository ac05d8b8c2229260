#include "src/interop/fhir_export.h"

#include "src/interop/fhir_resources.h"
#include "src/interop/fhir_values.h"
#include "src/storage/private_stream.h"

#include <algorithm>
#include <limits>
#include <map>

namespace patella {

namespace {

/// The Bundle as it grows.
class Bundle {
public:
    Bundle(const TextSink& out, std::string id, const WallTime& now)
        : m_out(out)
        , m_id(std::move(id))
        , m_now(now) {}

    Done begin() {
        JsonNode head = fhir::resource("Bundle", m_id);
        head.children.back().add("lastUpdated", JsonNode::string(m_now.iso()));
        head.add("type", JsonNode::string("collection"));
        head.add("timestamp", JsonNode::string(m_now.iso()));
        std::string text = writeCompact(head);
        text.pop_back();
        return m_out(text + ",\"entry\":[\n");
    }
    Done add(const std::string& entry) {
        const Done written = m_out((m_any ? ",\n" : "") + entry);
        m_any = true;
        return written;
    }
    Done end() { return m_out("\n]}\n"); }

private:
    const TextSink& m_out;
    std::string m_id;
    const WallTime& m_now;
    bool m_any = false;
};

struct Records {
    std::vector<SessionSummary> sessions; ///< oldest first
    std::vector<PainEntry> pain;
    std::vector<RunRecord> runs;
    std::vector<SorenessEntry> soreness;
};

Result<Records> readRecords(const Exported& from) {
    Result<std::vector<SessionSummary>> sessions = from.sessions.summaries();
    Result<std::vector<PainEntry>> pain = from.sessions.pain();
    if (!sessions || !pain)
        return sessions ? pain.error() : sessions.error();
    Result<std::vector<RunRecord>> runs = from.runs.all();
    Result<std::vector<SorenessEntry>> soreness = from.soreness.all();
    if (!runs || !soreness)
        return runs ? soreness.error() : runs.error();
    std::reverse(sessions->begin(), sessions->end());
    return Records{std::move(*sessions), std::move(*pain), std::move(*runs), std::move(*soreness)};
}

/// Goes with the oldest record, so that two people's files do not speak of one.
std::string patientOf(const Records& records, const FhirOptions& options) {
    if (!options.patient.empty())
        return fhir::idOf("patient", options.patient);
    std::pair<std::int64_t, std::string> oldest{std::numeric_limits<std::int64_t>::max(), {}};
    for (const SessionSummary& session : records.sessions)
        oldest = std::min(oldest, {session.started.utcMs, session.id.value});
    for (const PainEntry& entry : records.pain)
        oldest = std::min(oldest, {entry.about.utcMs, entry.uuid});
    for (const RunRecord& run : records.runs)
        oldest = std::min(oldest, {run.entered.utcMs, run.uuid});
    return fhir::idOf("patient", "of\n" + oldest.second);
}

/// Names of the exercises that ratings were given for, by session and item.
using Exercises = std::map<std::pair<std::string, std::size_t>, std::string>;

Done addSessions(Bundle& bundle, const fhir::Context& context, const Exported& from, const Records& records,
                 const ExportWatch& watch, Exercises& exercises) {
    std::set<std::pair<std::string, std::size_t>> wanted;
    for (const PainEntry& entry : records.pain)
        if (entry.rating.item)
            wanted.emplace(entry.session.value, *entry.rating.item);
    std::size_t written = 0;
    for (const SessionSummary& summary : records.sessions) {
        const double share = static_cast<double>(written++) / static_cast<double>(records.sessions.size());
        if (const Done on = watch.tell(0.8 * share); !on)
            return on;
        const Result<SessionDetail> detail = from.sessions.detail(summary.id);
        if (!detail)
            return detail.error();
        const std::vector<PlannedItem>& items = detail->plan.items;
        for (auto each = wanted.lower_bound({summary.id.value, 0});
             each != wanted.end() && each->first == summary.id.value; ++each)
            if (each->second < items.size())
                exercises[*each] = items[each->second].name;
        if (const Done added = bundle.add(fhir::sessionEntry(context, *detail)); !added)
            return added;
    }
    return {};
}

Done addObservations(Bundle& bundle, const fhir::Context& context, const Records& records,
                     const ExportWatch& watch, const Exercises& exercises) {
    const auto all = static_cast<double>(records.pain.size() + records.runs.size() + records.soreness.size());
    std::size_t written = 0;
    const auto add = [&](const std::string& entry) {
        const Done on =
            written++ % 100 == 0 ? watch.tell(0.8 + 0.2 * static_cast<double>(written - 1) / all) : Done{};
        return on ? bundle.add(entry) : on;
    };
    Done done;
    for (const PainEntry& entry : records.pain) {
        const auto exercise =
            entry.rating.item ? exercises.find({entry.session.value, *entry.rating.item}) : exercises.end();
        if (done)
            done = add(fhir::painEntry(context, entry,
                                       exercise != exercises.end() ? exercise->second : std::string()));
    }
    for (const RunRecord& run : records.runs)
        if (done)
            done = add(fhir::runEntry(context, run));
    for (const SorenessEntry& entry : records.soreness)
        if (done)
            done = add(fhir::sorenessEntry(context, entry));
    return done;
}

} // namespace

Done writeFhir(const Exported& from, const PlanAhead* plan, const WallTime& now, const FhirOptions& options,
               const TextSink& out, const ExportWatch& watch) {
    const Result<Records> records = readRecords(from);
    if (!records)
        return records.error();
    fhir::Context context{patientOf(*records, options)};
    for (const SessionSummary& session : records->sessions)
        context.sessions.insert(session.id.value);
    Bundle bundle(out, fhir::idOf("bundle", context.patient + '\n' + std::to_string(now.utcMs)), now);
    Done done = bundle.begin();
    if (done)
        done = bundle.add(fhir::patientEntry(context, options.name));
    if (plan)
        for (const std::string& entry : fhir::planEntries(context, *plan))
            if (done)
                done = bundle.add(entry);
    Exercises exercises;
    if (done)
        done = addSessions(bundle, context, from, *records, watch, exercises);
    if (done)
        done = addObservations(bundle, context, *records, watch, exercises);
    if (done)
        done = bundle.end();
    return done ? watch.tell(1) : done;
}

Done exportFhir(const Exported& from, const PlanAhead* plan, const WallTime& now,
                const std::filesystem::path& file, const FhirOptions& options, const ExportWatch& watch) {
    PrivateStream stream(file);
    const Done written = writeFhir(
        from, plan, now, options, [&stream](std::string_view piece) { return stream.write(piece); }, watch);
    return written ? stream.commit() : written;
}

} // namespace patella
