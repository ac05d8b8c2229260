#include "src/session/score_moment.h"

#include <algorithm>
#include <tuple>

namespace patella {

namespace {

constexpr std::int64_t hourMs = 3'600'000;
constexpr std::int64_t dayMs = 24 * hourMs;

bool earlier(const ScoreSlot& a, const ScoreSlot& b) {
    return std::pair(a.entry.rating.item, a.entry.rating.knee) <
           std::pair(b.entry.rating.item, b.entry.rating.knee);
}

void addMissing(ScoreMoment& moment, const WallTime& about) {
    const bool byExercise = std::any_of(moment.slots.begin(), moment.slots.end(), [](const ScoreSlot& slot) {
        return slot.entry.rating.item.has_value();
    });
    for (const Knee knee : bothSides) {
        const bool there = std::any_of(moment.slots.begin(), moment.slots.end(), [&](const ScoreSlot& slot) {
            return slot.entry.rating.knee == knee && !slot.entry.rating.item;
        });
        if (there || byExercise)
            continue;
        ScoreSlot slot;
        slot.entry.session = moment.session;
        slot.entry.rating.kind = moment.kind;
        slot.entry.rating.knee = knee;
        slot.entry.about = about;
        moment.slots.push_back(slot);
    }
    std::stable_sort(moment.slots.begin(), moment.slots.end(), earlier);
}

/// What was told without a session: both knees at once.
std::vector<ScoreMoment> loose(LocalDate since, const std::vector<PainEntry>& pain) {
    std::vector<ScoreMoment> moments;
    for (const PainEntry& entry : pain) {
        if (!entry.session.empty() || entry.about.localDate() < since)
            continue;
        const auto same = std::find_if(moments.begin(), moments.end(), [&](const ScoreMoment& moment) {
            const PainEntry& first = moment.slots.front().entry;
            const bool knee =
                std::any_of(moment.slots.begin(), moment.slots.end(), [&](const ScoreSlot& slot) {
                    return slot.entry.rating.knee == entry.rating.knee;
                });
            return moment.kind == entry.rating.kind && first.about == entry.about && !knee;
        });
        if (same != moments.end())
            same->slots.push_back({entry});
        else
            moments.push_back({entry.rating.kind, {}, {}, entry.about.localDate(), {{entry}}});
    }
    for (ScoreMoment& moment : moments)
        addMissing(moment, moment.slots.front().entry.about);
    return moments;
}

} // namespace

WallTime momentIn(const WallTime& started, Duration active, PainKind kind) {
    WallTime about = started;
    const std::int64_t end = active.count();
    if (kind == PainKind::During || kind == PainKind::End)
        about.utcMs += end;
    else if (kind == PainKind::HourAfter)
        about.utcMs += end + hourMs;
    else if (kind == PainKind::NextMorning)
        about.utcMs += dayMs;
    return about;
}

bool ScoreMoment::given() const {
    return std::any_of(slots.begin(), slots.end(), [](const ScoreSlot& slot) { return slot.given(); });
}

bool ScoreMoment::onePerKnee() const {
    return slots.size() == bothSides.size() && slots[0].entry.rating.knee != slots[1].entry.rating.knee;
}

ScoreMoment momentOf(const SessionDetail& session, const std::vector<PainEntry>& pain, PainKind kind) {
    const SessionSummary& summary = session.summary;
    ScoreMoment moment{kind, summary.id, summary.name, summary.date, {}};
    if (kind == PainKind::NextMorning)
        moment.date = summary.date.plusDays(1);
    for (const PainEntry& entry : pain) {
        if (entry.session != summary.id || entry.rating.kind != kind)
            continue;
        const std::optional<std::size_t>& item = entry.rating.item;
        moment.slots.push_back({entry, item && *item < session.plan.items.size()
                                           ? session.plan.items[*item].name
                                           : std::string()});
    }
    addMissing(moment, momentIn(summary.started, summary.active, kind));
    return moment;
}

std::vector<ScoreMoment> momentsSince(LocalDate since, const std::vector<SessionDetail>& sessions,
                                      const std::vector<PainEntry>& pain) {
    std::vector<ScoreMoment> moments = loose(since, pain);
    for (const SessionDetail& session : sessions) {
        if (session.summary.date.plusDays(1) < since)
            continue;
        for (const auto& [kind, key] : EnumKeys<PainKind>::table)
            if (ScoreMoment moment = momentOf(session, pain, kind); moment.given() && moment.date >= since)
                moments.push_back(std::move(moment));
    }
    const auto when = [](const ScoreMoment& moment) {
        return std::tuple(moment.date, moment.slots.front().entry.about.utcMs, moment.kind);
    };
    std::stable_sort(moments.begin(), moments.end(),
                     [&](const ScoreMoment& a, const ScoreMoment& b) { return when(a) > when(b); });
    return moments;
}

PainEntry correctionOf(const PainEntry& before, const PainRating& after, const WallTime& now) {
    const PainRating& was = before.rating;
    const bool same = !before.uuid.empty() && was.score == after.score && was.sharp == after.sharp &&
                      was.painkiller == after.painkiller;
    PainEntry entry = before;
    entry.uuid.clear();
    entry.replaces = before.uuid;
    entry.rating.score = after.score;
    entry.rating.sharp = after.sharp;
    entry.rating.place = after.place;
    entry.rating.painkiller = after.painkiller;
    entry.entered = same ? before.entered : now;
    return entry;
}

} // namespace patella
