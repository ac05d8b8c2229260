#include "src/session/session_replay.h"

#include "src/base/replaced.h"
#include "src/base/utf8.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace patella {

namespace {

constexpr std::size_t longestNote = 1'000'000; // escaped it still fits an event
constexpr std::int64_t minuteMs = 60'000;
constexpr std::int64_t dayMs = 24 * 60 * minuteMs;

} // namespace

std::vector<SetRecord> countingSets(std::span<const SetRecord> recorded) {
    std::vector<SetRecord> counting;
    for (const SetRecord& record : recorded) {
        const auto same = std::find_if(counting.begin(), counting.end(),
                                       [&](const SetRecord& earlier) { return earlier.sameSet(record); });
        if (same == counting.end())
            counting.push_back(record);
        else
            *same = record;
    }
    std::erase_if(counting, [](const SetRecord& record) { return record.done == 0; });
    return counting;
}

std::vector<PainEntry> countingPain(std::span<const PainEntry> entered) {
    const std::set<std::string> gone = replacedOf(entered);
    using Key = std::tuple<SessionId, PainKind, Knee, std::optional<std::size_t>>;
    std::set<Key> seen;
    std::vector<PainEntry> counting;
    for (std::size_t i = entered.size(); i-- > 0;) {
        const PainEntry& entry = entered[i];
        if (gone.contains(entry.uuid))
            continue;
        const Key key{entry.session, entry.rating.kind, entry.rating.knee, entry.rating.item};
        if (entry.session.empty() || seen.insert(key).second)
            counting.push_back(entry);
    }
    std::reverse(counting.begin(), counting.end());
    std::stable_sort(counting.begin(), counting.end(),
                     [](const PainEntry& a, const PainEntry& b) { return a.about.utcMs < b.about.utcMs; });
    return counting;
}

void countUp(SessionSummary& summary, std::span<const SetRecord> sets, std::span<const PainEntry> pain) {
    std::set<std::size_t> items;
    for (const SetRecord& record : sets)
        items.insert(record.item);
    summary.setsDone = static_cast<int>(sets.size());
    summary.itemsDone = static_cast<int>(items.size());
    summary.highestLeft.reset();
    summary.highestRight.reset();
    for (const PainEntry& entry : pain) {
        auto& highest = entry.rating.knee == Knee::Left ? summary.highestLeft : summary.highestRight;
        if (entry.rating.score && (!highest || *entry.rating.score > *highest))
            highest = entry.rating.score;
    }
}

Duration lastSetEnd(std::span<const SetRecord> sets) {
    Duration latest{0};
    for (const SetRecord& record : sets)
        latest = std::max(latest, record.at);
    return latest;
}

WallTime movedAbout(const PainEntry& entry, const WallTime& from, const WallTime& to) {
    WallTime about = entry.about;
    if (entry.rating.kind == PainKind::NextMorning)
        about.utcMs += std::int64_t{to.localDate() - from.localDate()} * dayMs +
                       std::int64_t{from.offsetMinutes - to.offsetMinutes} * minuteMs;
    else
        about.utcMs += to.utcMs - from.utcMs;
    about.offsetMinutes += to.offsetMinutes - from.offsetMinutes;
    if (about.zone == from.zone)
        about.zone = to.zone;
    return about;
}

Done checkWhole(const WholeSession& session) {
    if (session.id.empty())
        return Error{ErrorCode::InvalidArgument, "a session needs an id"};
    if (session.state == SessionState::Open)
        return Error{ErrorCode::InvalidArgument, "a session cannot be kept whole while it is open"};
    for (const SetRecord& set : session.sets)
        if (const Done fits = checkSet(set, session.plan.items.size()); !fits)
            return fits;
    for (const PainEntry& entry : session.pain)
        if (entry.uuid.empty() || (!entry.session.empty() && entry.session != session.id))
            return Error{ErrorCode::InvalidArgument, "a rating has no uuid or is another session's"};
    return checkNote(session.note);
}

Done checkSet(const SetRecord& record, std::size_t items) {
    if (record.item >= items)
        return Error{ErrorCode::InvalidArgument,
                     "item " + std::to_string(record.item) + " is not in the session's plan"};
    if (record.set < 1 || record.direction < 0 || record.direction > 2 || record.planned < 0 ||
        record.done < 0)
        return Error{ErrorCode::InvalidArgument, "a set's number, direction or count is out of its range"};
    if (record.at < Duration{0} || record.took < Duration{0})
        return Error{ErrorCode::InvalidArgument, "a set's time is below zero"};
    return {};
}

Done checkNote(const std::string& note) {
    if (invalidUtf8At(note) || note.find('\0') != std::string::npos)
        return Error{ErrorCode::InvalidArgument, "a note must be UTF-8 without NUL"};
    if (codePoints(note) > longestNote)
        return Error{ErrorCode::InvalidArgument, "a note may have up to 1,000,000 characters"};
    return {};
}

} // namespace patella
