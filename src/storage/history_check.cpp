#include "src/storage/history_check.h"

#include "src/base/time.h"
#include "src/session/session_replay.h"
#include "src/storage/coach_values_json.h"
#include "src/storage/event_json.h"
#include "src/storage/history_away.h"
#include "src/storage/history_reading.h"
#include "src/storage/plan_json.h"
#include "src/storage/restoring_rows.h"
#include "src/storage/routine_json.h"

#include <limits>
#include <unordered_map>
#include <unordered_set>

namespace patella {

namespace {

constexpr std::int64_t lastUtcMs = 253'402'300'799'999; // the end of the year 9999
constexpr std::int64_t mostMinutes = 1440;
constexpr std::int64_t mostOrder = 1'000'000'000;
constexpr std::int64_t mostItem = 1'000'000;
constexpr std::size_t longestUuid = 100;
constexpr std::size_t longestNote = 1'000'000;

bool printable(std::string_view text, std::size_t most) {
    return !text.empty() && text.size() <= most && std::none_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) <= 0x20 || c == 0x7F;
    });
}

bool oneOf(const std::string& text, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), text) != words.end();
}

std::pair<std::int64_t, std::int64_t> rangeOf(std::string_view column) {
    if (column.ends_with("_utc_ms"))
        return {0, lastUtcMs};
    if (column.ends_with("_offset"))
        return {-mostMinutes, mostMinutes};
    if (column == "score" || column.starts_with("highest_"))
        return {0, 10};
    if (column == "sharp" || column == "painkiller")
        return {0, 1};
    if (column == "metres" || column == "seconds")
        return {0, 1'000'000};
    if (column == "item")
        return {0, mostItem};
    return {std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()};
}

/// What is wrong with a text of that column, or empty.
std::string_view wrongText(std::string_view column, const std::string& text) {
    if (column == "local_date")
        return LocalDate::parse(text) ? "" : "expected a date such as 2026-11-21";
    if (column == "knee" || column == "side")
        return oneOf(text, {"left", "right"}) ? "" : "expected left or right";
    if (column == "replaces")
        return printable(text, longestUuid) ? "" : "expected a uuid";
    if (column == "value" || column == "details")
        return parseJson(text, "") ? "" : "expected JSON";
    if ((column == "kind" || column == "key" || column == "exercise") && text.empty())
        return "expected a text that is not empty";
    if (column == "text")
        return checkNote(text) ? "" : "longer than a note may be";
    return text.size() <= longestNote ? "" : "longer than any text that is meant";
}

class Check {
public:
    Check(const HistoryRecords& records, JsonFaults& faults, const HistoryProgress& progress)
        : m_records(records)
        , m_faults(faults)
        , m_progress(progress) {}

    void run() {
        for (std::size_t i = 0; i < m_records.devices.size(); ++i)
            device(m_records.devices[i], "/records/devices/" + std::to_string(i));
        for (std::size_t i = 0; i < m_records.sessions.size() && goesOn(i); ++i)
            session(m_records.sessions[i], "/records/sessions/" + std::to_string(i));
        for (const auto& [table, rows] : m_records.days)
            for (std::size_t i = 0; i < rows.size() && !m_faults.full() && !m_stopped; ++i)
                row(table, rows[i], "/records/" + table + '/' + std::to_string(i));
        for (std::size_t i = 0; i < m_records.routines.size() && !m_faults.full(); ++i)
            routine(m_records.routines[i], "/records/routines/" + std::to_string(i));
    }

private:
    bool goesOn(std::size_t sessions) {
        constexpr std::size_t tellEvery = 64;
        m_stopped =
            m_progress && sessions % tellEvery == 0 &&
            !m_progress(static_cast<double>(sessions) / static_cast<double>(m_records.sessions.size()));
        return !m_stopped && !m_faults.full();
    }
    void fault(int line, std::string pointer, std::string_view detail) {
        m_faults.add(line, std::move(pointer), std::string(detail));
    }
    void range(int line, const std::string& at, std::string_view column, std::int64_t value) {
        const auto [lowest, highest] = rangeOf(column);
        if (value < lowest || value > highest)
            fault(line, at + '/' + std::string(column),
                  "expected a whole number from " + std::to_string(lowest) + " to " +
                      std::to_string(highest) + ", found " + std::to_string(value));
    }
    void uuid(int line, const std::string& at, const std::string& table, const std::string& value) {
        if (!printable(value, longestUuid))
            fault(line, at + "/uuid", "expected a uuid");
        else if (!m_uuids[table].insert(value).second)
            fault(line, at + "/uuid", jsonExcerpt(value) + " stands here twice");
    }
    void isOf(int line, const std::string& at, const std::string& device) {
        if (!m_devices.contains(device))
            fault(line, at + "/device", jsonExcerpt(device) + " is none of the file's devices");
    }

    void device(const HistoryDevice& device, const std::string& at) {
        uuid(device.line, at, "device", device.uuid);
        range(device.line, at, "added_utc_ms", device.addedUtcMs);
        m_devices.insert(device.uuid);
    }

    /// Number of its items, or none when it is no plan.
    std::optional<std::size_t> itemsOf(const HistorySession& session, const std::string& at) {
        const auto known = m_items.find(session.plan);
        if (known != m_items.end())
            return known->second;
        const Result<SessionPlan> plan = parsePlan(session.plan);
        if (!plan) {
            fault(session.line, at + "/plan", "is no plan of a session: " + plan.error().detail);
            return std::nullopt;
        }
        return m_items[session.plan] = plan->items.size();
    }

    void session(const HistorySession& session, const std::string& at) {
        uuid(session.line, at, "session", session.uuid);
        isOf(session.line, at, session.device);
        range(session.line, at, "started_utc_ms", session.startedUtcMs);
        range(session.line, at, "utc_offset", session.offset);
        if (!LocalDate::parse(session.localDate))
            fault(session.line, at + "/local_date", "expected a date such as 2026-11-21");
        std::size_t items = itemsOf(session, at).value_or(0);
        for (const HistoryEvent& event : session.events)
            if (event.kind == "changed")
                if (const Result<ChangeEvent> change = parseChangeEvent(event.payload))
                    items = std::max(items, change->plan.items.size());
        for (std::size_t i = 0; i < session.events.size(); ++i)
            this->event(session.events[i], items, at + "/events/" + std::to_string(i));
    }

    void event(const HistoryEvent& event, std::size_t items, const std::string& at) {
        uuid(event.line, at, "session_event", event.uuid);
        if (!uuidBytes(event.uuid))
            fault(event.line, at + "/uuid", "expected a uuid of 32 digits in lower case with hyphens");
        isOf(event.line, at, event.device);
        if (event.utcMs < 0 || event.utcMs > lastUtcMs)
            fault(event.line, at + "/utc_ms", "expected milliseconds up to the year 9999");
        range(event.line, at, "utc_offset", event.offset);
        if (event.order < 1 || event.order > mostOrder)
            fault(event.line, at + "/order", "expected a whole number from 1 to 1000000000");
        if (const std::string wrong = wrongPayload(event, items); !wrong.empty())
            fault(event.line, at + "/payload", wrong);
    }

    static std::string wrongPayload(const HistoryEvent& event, std::size_t items) {
        if (event.kind.empty() || event.kind == takenBackKind || event.kind == backAgainKind)
            return "an event of that kind does not travel";
        if (!event.payload.starts_with('{') || event.payload.starts_with("{\"order\":"))
            return "expected an object of JSON that does not begin with an \"order\"";
        const auto wrong = [](const auto& read) { return read ? std::string{} : read.error().text(); };
        if (event.kind == "set") {
            const Result<SetRecord> set = parseSetEvent(event.payload);
            return set ? wrong(checkSet(*set, items)) : set.error().text();
        }
        if (event.kind == "note")
            return wrong(parseNoteEvent(event.payload));
        if (event.kind == "changed")
            return wrong(parseChangeEvent(event.payload));
        if (event.kind == "ended")
            return wrong(parseEndEvent(event.payload));
        return wrong(parseJson(event.payload, "session_event"));
    }

    void row(const std::string& table, const HistoryRow& row, const std::string& at) {
        uuid(row.line, at, table, row.uuid);
        isOf(row.line, at, row.device);
        if (row.deletedUtcMs)
            range(row.line, at, "deleted_utc_ms", *row.deletedUtcMs);
        for (const auto& [column, value] : row.values) {
            if (const auto* number = std::get_if<std::int64_t>(&value))
                range(row.line, at, column, *number);
            else if (const std::string_view wrong = wrongText(column, std::get<std::string>(value));
                     !wrong.empty())
                fault(row.line, at + '/' + pointerStep(column), wrong);
        }
        if (const std::string wrong = wrongValue(table, row); !wrong.empty())
            fault(row.line, at + "/value", wrong);
    }

    static std::string wrongValue(const std::string& table, const HistoryRow& row) {
        if (table == "override") {
            Override what;
            const std::optional<OverrideKind> kind = fromKey<OverrideKind>(row.text("kind"));
            what.kind = kind.value_or(what.kind);
            if (kind && !readOverrideValue(row.text("value"), what))
                return "is no decision of that kind";
        } else if (table == "check_result") {
            CheckResult answer;
            answer.kind = row.text("kind");
            if (!readCheckAnswer(row.text("value"), answer))
                return "is no answer of that kind";
        } else if (table == "profile" && isRestoredKey(row.text("key"))) {
            const auto restored = restoredRow(row.text("key"), row.text("value"));
            if (!restored || restored->upTo < 0 || restored->upTo > lastUtcMs)
                return "does not say up to when which row's removal was undone";
        }
        return {};
    }

    void routine(const HistoryRoutine& routine, const std::string& at) {
        uuid(routine.line, at, "routine", routine.uuid);
        isOf(routine.line, at, routine.device);
        range(routine.line, at, "created_utc_ms", routine.createdUtcMs);
        range(routine.line, at, "changed_utc_ms", routine.changedUtcMs);
        if (const Result<Routine> read = parseRoutine({"routine", routine.document}); !read)
            fault(routine.line, at + "/document", "is no routine: " + read.error().detail);
        else if (read->id.value != routine.uuid)
            fault(routine.line, at + "/document", "is the routine of another uuid");
    }

    const HistoryRecords& m_records;
    JsonFaults& m_faults;
    const HistoryProgress& m_progress;
    bool m_stopped = false;
    std::map<std::string, std::unordered_set<std::string>> m_uuids;
    std::unordered_set<std::string> m_devices;
    std::unordered_map<std::string, std::size_t> m_items;
};

} // namespace

void checkRecords(const HistoryRecords& records, JsonFaults& faults, const HistoryProgress& progress) {
    Check(records, faults, progress).run();
}

} // namespace patella
