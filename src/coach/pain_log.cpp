#include "src/coach/pain_log.h"

#include <algorithm>

namespace patella {

namespace {

constexpr int week = 7;
constexpr std::size_t fewestMornings = 3;

std::optional<double> median(std::vector<int> scores) {
    if (scores.size() < fewestMornings)
        return std::nullopt;
    std::sort(scores.begin(), scores.end());
    const std::size_t half = scores.size() / 2;
    return scores.size() % 2 == 1 ? scores[half] : (scores[half - 1] + scores[half]) / 2.0;
}

} // namespace

PainLog::PainLog(const History& history, const ExerciseLibrary& library, const Rules& rule)
    : m_items(itemDays(history, library, rule)) {
    readEntries(history, rule);
    for (ItemDay& item : m_items)
        complete(item, history);
    for (const LocalDate date : history.redFlags)
        m_warnings[date] = true;
    for (const CheckResult& check : history.checks) // by day, then as they were entered
        if (const auto* safety = std::get_if<SafetyAnswer>(&check.answer))
            m_warnings[check.date] = !safety->ticked.empty() && !safety->seen;
}

bool PainLog::warned(LocalDate date) const {
    const auto after = m_warnings.upper_bound(date);
    return after != m_warnings.begin() && std::prev(after)->second;
}

void PainLog::readEntries(const History& history, const Rules& rule) {
    std::map<SessionId, LocalDate> days;
    for (const SessionDetail& session : history.sessions)
        days.emplace(session.summary.id, session.summary.date);
    for (const PainEntry& entry : history.pain) {
        const PainRating& rating = entry.rating;
        const LocalDate about = entry.about.localDate();
        const Thresholds& thresholds = rule.on(about).items;
        const bool sore =
            rating.sharp || (rating.score && rating.score->value() >= thresholds.lowLoadOnlyFrom);
        if (rating.kind == PainKind::Before && sore)
            m_soreStarts.insert(about);
        if (rating.kind != PainKind::NextMorning || !rating.score)
            continue;
        const auto session = days.find(entry.session);
        const LocalDate date = session == days.end() ? about : session->second.plusDays(1);
        const LocalDate entered = entry.entered.localDate();
        Morning& morning = m_mornings[{date, rating.knee}];
        morning.score = std::max(morning.score, rating.score);
        morning.late = morning.late || entered > date ||
                       (entered == date && entry.entered.localMinutes() > thresholds.morningEndsMinutes);
        morning.painkiller = morning.painkiller || rating.painkiller;
    }
}

void PainLog::complete(ItemDay& item, const History& history) const {
    const bool flagged =
        std::find(history.redFlags.begin(), history.redFlags.end(), item.date) != history.redFlags.end();
    for (KneeExposure& knee : item.knees) {
        knee.ref = morning(knee.knee, item.date);
        knee.redFlag = flagged;
        const auto next = m_mornings.find({item.date.plusDays(1), knee.knee});
        if (next == m_mornings.end())
            continue;
        knee.morn = next->second.score;
        knee.lateMorning = next->second.late;
        knee.painkiller = knee.painkiller || next->second.painkiller;
    }
}

std::pair<PainLog::Items, PainLog::Items> PainLog::on(LocalDate date) const {
    const auto before = [](const ItemDay& item, LocalDate day) { return item.date < day; };
    const auto first = std::lower_bound(m_items.begin(), m_items.end(), date, before);
    return {first, std::lower_bound(first, m_items.end(), date.plusDays(1), before)};
}

std::optional<PainScore> PainLog::morning(Knee knee, LocalDate date) const {
    const auto found = m_mornings.find({date, knee});
    return found == m_mornings.end() ? std::nullopt : found->second.score;
}

double PainLog::weekDelta(Knee knee, LocalDate today) const {
    std::vector<int> last;
    std::vector<int> before;
    for (int back = 0; back < 2 * week; ++back)
        if (const std::optional<PainScore> score = morning(knee, today.plusDays(-back)))
            (back < week ? last : before).push_back(score->value());
    const std::optional<double> now = median(last);
    const std::optional<double> then = median(before);
    return now && then ? *now - *then : 0;
}

} // namespace patella
