#include "src/coach/safety_check.h"

#include <algorithm>

namespace patella {

namespace {

constexpr int adultFrom = 16; ///< years (evidence: scfe-aafp)
constexpr int week = 7;

/// The newest safety check up to `today`; of one day the one entered last.
const CheckResult* newest(const std::vector<CheckResult>& checks, LocalDate today) {
    const CheckResult* last = nullptr;
    for (const CheckResult& check : checks)
        if (check.kind == CheckResult::safety && check.date <= today && (!last || check.date >= last->date))
            last = &check;
    return last;
}

template <typename Test>
bool anySince(const History& history, const CheckResult& check, LocalDate today, const Test& test) {
    return std::any_of(history.pain.begin(), history.pain.end(), [&](const PainEntry& entry) {
        return entry.entered.utcMs > check.entered.utcMs && entry.about.localDate() <= today &&
               test(entry.rating);
    });
}

bool rising(const PainLog& log, LocalDate today, const Thresholds& thresholds) {
    return std::any_of(bothSides.begin(), bothSides.end(),
                       [&](Knee knee) { return log.weekDelta(knee, today) >= thresholds.weekRegressDelta; });
}

std::optional<SafetyCause> causeOf(const History& history, const PainLog& log, const CheckResult* last,
                                   LocalDate today, const Thresholds& thresholds) {
    if (!last)
        return SafetyCause::Never;
    const auto sharp = [](const PainRating& rating) { return rating.sharp; };
    const auto highMorning = [&](const PainRating& rating) {
        return rating.kind == PainKind::NextMorning && rating.score &&
               rating.score->value() >= thresholds.morningAbsolute;
    };
    if (anySince(history, *last, today, sharp))
        return SafetyCause::SharpPain;
    if (anySince(history, *last, today, highMorning))
        return SafetyCause::MorningHigh;
    if (today - last->date >= week && rising(log, today, thresholds))
        return SafetyCause::WeekRising;
    if (today - last->date >= SafetyState::validDays)
        return SafetyCause::FourWeeks;
    return std::nullopt;
}

} // namespace

std::vector<SafetyGroup> safetyGroups(const std::vector<SafetySign>& signs, std::optional<int> birthYear,
                                      LocalDate today) {
    const bool grown = birthYear && !mayBeYoungerThan(adultFrom, *birthYear, today);
    std::vector<SafetyGroup> groups;
    for (const auto& [urgency, key] : EnumKeys<Urgency>::table) {
        SafetyGroup group{urgency, {}};
        for (const SafetySign& sign : signs)
            if (sign.urgency == urgency && !(grown && sign.id == SafetySign::hip))
                group.signs.push_back(sign);
        if (!group.signs.empty())
            groups.push_back(std::move(group));
    }
    return groups;
}

bool needsAdult(std::optional<int> birthYear, LocalDate today) {
    return birthYear && mayBeYoungerThan(adultFrom, *birthYear, today);
}

std::string_view sourceOf(SafetyCause cause) {
    switch (cause) {
    case SafetyCause::MorningHigh:
        return "pain-model-rules";
    case SafetyCause::WeekRising:
        return "farrar-2001";
    default:
        return "practice";
    }
}

SafetyState safetyState(const History& history, const PainLog& log, LocalDate today,
                        const Thresholds& thresholds) {
    const CheckResult* last = newest(history.checks, today);
    SafetyState state;
    state.due = causeOf(history, log, last, today, thresholds);
    if (!last)
        return state;
    state.answered = last->date;
    const auto& answer = std::get<SafetyAnswer>(last->answer);
    if (!answer.seen)
        state.ticked = answer.ticked;
    return state;
}

const SafetySign* mostUrgent(const std::vector<SafetySign>& signs, const std::vector<std::string>& ticked) {
    const SafetySign* most = nullptr;
    for (const SafetySign& sign : signs)
        if (std::find(ticked.begin(), ticked.end(), sign.id) != ticked.end() &&
            (!most || sign.urgency < most->urgency))
            most = &sign;
    return most;
}

} // namespace patella
