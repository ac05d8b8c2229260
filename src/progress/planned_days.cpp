#include "src/progress/planned_days.h"

namespace patella {

std::optional<PlannedRhythm> plannedRhythm(const PlanInput& input) {
    const Profile& profile = input.profile;
    if (!profile.plan || (profile.plan->id != ChosenPlan::own && !findPlan(input.plans, profile.plan->id)))
        return std::nullopt;
    PlannedRhythm planned{profile.plan->start, {}};
    for (const PlanPart& part : partsOf(*profile.plan, input))
        planned.parts.push_back(part.rhythm);
    if (profile.pause && profile.pause->on)
        planned.pausedSince = profile.pause->since;
    return planned;
}

std::vector<std::optional<PlannedDay>> plannedDays(const std::optional<PlannedRhythm>& plan,
                                                   const DateRange& range) {
    std::vector<std::optional<PlannedDay>> days(static_cast<std::size_t>(range.days()));
    if (!plan || range.last < plan->start)
        return days;
    const auto ahead =
        forecast(plan->parts, PlanProgress{}, plan->start, plan->start, range.last - plan->start + 1);
    for (int i = 0; i < range.days(); ++i) {
        const LocalDate date = range.at(i);
        if (date < plan->start)
            continue;
        PlannedDay day;
        if (!plan->pausedSince || date < *plan->pausedSince)
            for (const DuePart& due : ahead[static_cast<std::size_t>(date - plan->start)]) {
                ++day.parts;
                day.running += plan->parts[due.part].running ? 1 : 0;
            }
        days[static_cast<std::size_t>(i)] = day;
    }
    return days;
}

} // namespace patella
