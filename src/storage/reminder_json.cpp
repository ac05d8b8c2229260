#include "src/storage/reminder_json.h"

#include <limits>

namespace patella {

template <>
struct EnumKeys<ReminderKind> {
    static constexpr std::array table{std::pair{ReminderKind::Morning, std::string_view{"morning"}},
                                      std::pair{ReminderKind::Session, std::string_view{"session"}}};
};

namespace {

constexpr int lastMinute = 24 * 60 - 1;
constexpr std::size_t dateLength = 10;

std::optional<JsonValue> memberOf(const JsonValue& value, std::string_view key) {
    const JsonNode* node = value.node().find(key);
    return node ? std::optional(value.child(*node, key)) : std::nullopt;
}

void readFlag(const JsonValue& from, std::string_view key, bool& flag) {
    if (const auto value = memberOf(from, key))
        flag = value->flag().value_or(flag);
}

void readMinute(const JsonValue& from, std::string_view key, int& minute, int latest = lastMinute) {
    if (const auto value = memberOf(from, key))
        minute = value->whole(0, latest).value_or(minute);
}

} // namespace

ReminderSettings readReminders(const JsonValue& value) {
    ReminderSettings read;
    readFlag(value, "on", read.on);
    readFlag(value, "sessions", read.sessions);
    readFlag(value, "by_weekday", read.byWeekday);
    readMinute(value, "session_at", read.sessionAt);
    if (const auto list = memberOf(value, "weekday_at")) {
        const std::vector<JsonValue> days = list->list(read.weekdayAt.size(), read.weekdayAt.size());
        for (std::size_t i = 0; i < days.size() && i < read.weekdayAt.size(); ++i)
            read.weekdayAt[i] = days[i].whole(0, lastMinute).value_or(read.weekdayAt[i]);
    }
    readFlag(value, "mornings", read.mornings);
    readMinute(value, "morning_at", read.morningAt, ReminderSettings::latestMorning);
    readMinute(value, "quiet_from", read.quietFrom);
    readMinute(value, "quiet_to", read.quietTo);
    readFlag(value, "keep_in_tray", read.keepInTray);
    return read;
}

JsonNode writeReminders(const ReminderSettings& settings) {
    JsonNode node = JsonNode::object();
    node.add("on", JsonNode::flag(settings.on));
    node.add("sessions", JsonNode::flag(settings.sessions));
    node.add("by_weekday", JsonNode::flag(settings.byWeekday));
    node.add("session_at", JsonNode::integer(settings.sessionAt));
    JsonNode days = JsonNode::array();
    for (const int minute : settings.weekdayAt)
        days.add(JsonNode::integer(minute));
    node.add("weekday_at", std::move(days));
    node.add("mornings", JsonNode::flag(settings.mornings));
    node.add("morning_at", JsonNode::integer(settings.morningAt));
    node.add("quiet_from", JsonNode::integer(settings.quietFrom));
    node.add("quiet_to", JsonNode::integer(settings.quietTo));
    node.add("keep_in_tray", JsonNode::flag(settings.keepInTray));
    return node;
}

ReminderLog readReminderLog(const JsonValue& value) {
    ReminderLog log;
    for (const auto& [kind, key] : EnumKeys<ReminderKind>::table) {
        const auto entry = memberOf(value, key);
        if (!entry)
            continue;
        if (const auto settled = memberOf(*entry, "settled"))
            if (const auto date = settled->text(dateLength, dateLength))
                log.of(kind).settled = LocalDate::parse(*date);
        if (const auto again = memberOf(*entry, "again_utc_ms"))
            log.of(kind).again = again->big(0, std::numeric_limits<std::int64_t>::max() / 2);
    }
    return log;
}

JsonNode writeReminderLog(const ReminderLog& log) {
    JsonNode node = JsonNode::object();
    for (const auto& [kind, key] : EnumKeys<ReminderKind>::table) {
        const ReminderLog::Entry& entry = log.of(kind);
        JsonNode written = JsonNode::object();
        if (entry.settled)
            written.add("settled", JsonNode::string(entry.settled->iso()));
        if (entry.again)
            written.add("again_utc_ms", JsonNode::integer(*entry.again));
        node.add(key, std::move(written));
    }
    return node;
}

} // namespace patella
