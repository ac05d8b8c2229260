#include "src/coach/plan_schedule.h"

#include <algorithm>

namespace patella {

namespace {

constexpr int week = 7;

/// The first planned weekday in (after, today], looking no further back than a week.
std::optional<LocalDate> weekdaySince(const Weekdays& days, LocalDate after, LocalDate today) {
    for (LocalDate day = std::max(after.plusDays(1), today.plusDays(1 - week)); day <= today;
         day = day.plusDays(1))
        if (days[static_cast<std::size_t>(day.isoWeekday() - 1)])
            return day;
    return std::nullopt;
}

/// The day a part is owed from; nothing when it is not.
std::optional<LocalDate> owedSince(const Rhythm& rhythm, std::optional<LocalDate> last, LocalDate start,
                                   LocalDate today) {
    if (today < start || (last && *last >= today))
        return std::nullopt;
    const bool begun = last && *last >= start;
    if (rhythm.everyDays == 0)
        return weekdaySince(rhythm.days, begun ? *last : start.plusDays(-1), today);
    const LocalDate next = begun ? last->plusDays(rhythm.everyDays) : start;
    return next <= today ? std::optional(next) : std::nullopt;
}

bool within(const std::optional<LocalDate>& last, LocalDate today, int gap) {
    return last && today - *last < gap;
}

} // namespace

std::vector<DuePart> dueOn(std::span<const Rhythm> parts, const PlanProgress& progress, LocalDate start,
                           LocalDate today, const ScheduleRules& rules) {
    std::vector<DuePart> due;
    const bool rest = within(progress.strength, today, rules.strengthGap);
    const bool legs = within(progress.run, today, rules.runGap);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if ((parts[i].strength && rest) || (parts[i].running && legs))
            continue;
        const auto last = i < progress.last.size() ? progress.last[i] : std::nullopt;
        if (const auto since = owedSince(parts[i], last, start, today))
            due.push_back({i, *since});
    }
    const auto strength = [&](const DuePart& each) { return parts[each.part].strength; };
    const auto running = [&](const DuePart& each) { return parts[each.part].running; };
    std::stable_sort(due.begin(), due.end(), [&](const DuePart& a, const DuePart& b) {
        if (strength(a) != strength(b))
            return strength(a);
        return strength(a) && a.since < b.since; // of strength parts the one that waits longest
    });
    const auto onlyFirst = [&](const auto& kind) {
        const auto first = std::find_if(due.begin(), due.end(), kind);
        if (first != due.end())
            due.erase(std::remove_if(std::next(first), due.end(), kind), due.end());
    };
    onlyFirst(strength);
    onlyFirst(running);
    return due;
}

std::vector<std::vector<DuePart>> forecast(std::span<const Rhythm> parts, PlanProgress progress,
                                           LocalDate start, LocalDate today, int days,
                                           const ScheduleRules& rules) {
    progress.last.resize(parts.size());
    std::vector<std::vector<DuePart>> ahead;
    for (int i = 0; i < days; ++i) {
        const LocalDate day = today.plusDays(i);
        ahead.push_back(dueOn(parts, progress, start, day, rules));
        for (const DuePart& due : ahead.back()) {
            progress.last[due.part] = day;
            if (parts[due.part].strength)
                progress.strength = day;
            if (parts[due.part].running)
                progress.run = day;
        }
    }
    return ahead;
}

} // namespace patella
