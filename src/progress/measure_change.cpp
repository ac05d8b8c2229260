#include "src/progress/measure_change.h"

#include "src/library/text_folding.h"

#include <algorithm>
#include <tuple>

namespace patella {

namespace {

constexpr double hair = 1e-9; ///< a mean of three is no round number

/// What an activity is told by: "  Going down STAIRS" is "going down stairs".
std::string keyOfActivity(const std::string& name) {
    std::string key = fold(name);
    const auto first = key.find_first_not_of(' ');
    return first == std::string::npos ? key : key.substr(first, key.find_last_not_of(' ') - first + 1);
}

std::vector<std::string> keysOf(const std::vector<std::string>& names) {
    std::vector<std::string> keys;
    std::transform(names.begin(), names.end(), std::back_inserter(keys), keyOfActivity);
    return keys;
}

/// The mean's key does not depend on their order.
std::string keyOfAll(const std::vector<std::string>& names) {
    std::vector<std::string> keys = keysOf(names);
    std::sort(keys.begin(), keys.end());
    std::string all;
    for (const std::string& key : keys)
        all += key + '\n';
    return all;
}

bool up(MeasurePart part) { return part != MeasurePart::UsualPain && part != MeasurePart::WorstPain; }

std::optional<double> importantOf(const MeasureLine& line, const OutcomeMeasure& measure) {
    if (!measure.important)
        return std::nullopt;
    return line.part == MeasurePart::Activity ? measure.important->singleItem : measure.important->points;
}

class Lines {
public:
    void take(LocalDate date, MeasureId id, const MeasureAnswer& answer) {
        m_date = date;
        m_id = id;
        std::visit([this](const auto& told) { add(told); }, answer.told);
    }

    std::vector<MeasureLine> finish(const std::vector<std::string>& chosen,
                                    const std::vector<OutcomeMeasure>& measures) {
        const std::vector<std::string> keys = keysOf(chosen);
        for (Kept& each : m_lines)
            judge(each, keys, keyOfAll(chosen), measures);
        std::stable_sort(m_lines.begin(), m_lines.end(),
                         [&](const Kept& a, const Kept& b) { return rank(a, keys) < rank(b, keys); });
        std::vector<MeasureLine> lines;
        for (Kept& each : m_lines)
            lines.push_back(std::move(each.line));
        return lines;
    }

private:
    struct Kept {
        std::string key; ///< tells lines of one measure and part apart
        MeasureLine line;
    };

    void put(MeasurePart part, const std::string& key, double value, std::optional<Knee> knee = {},
             std::vector<std::string> activities = {}) {
        auto at = std::find_if(m_lines.begin(), m_lines.end(), [&](const Kept& each) {
            return each.line.measure == m_id && each.line.part == part && each.key == key;
        });
        if (at == m_lines.end())
            at = m_lines.insert(at, Kept{key, {m_id, part, knee}});
        at->line.activities = std::move(activities); // as it was written last
        std::vector<MeasurePoint>& points = at->line.points;
        if (!points.empty() && points.back().date == m_date)
            points.back().value = value;
        else
            points.push_back({m_date, value});
    }

    void add(const WeekPains& knees) {
        for (const Knee knee : bothSides) {
            const WeekPain& pain = knees[static_cast<std::size_t>(knee)];
            const std::string key(patella::keyOf(knee));
            if (pain.usual)
                put(MeasurePart::UsualPain, key, pain.usual->value(), knee);
            if (pain.worst)
                put(MeasurePart::WorstPain, key, pain.worst->value(), knee);
        }
    }
    void add(const OwnActivities& activities) {
        double sum = 0;
        std::size_t answered = 0;
        std::vector<std::string> names;
        for (const OwnActivity& each : activities.chosen) {
            names.push_back(each.name);
            if (!each.score)
                continue;
            sum += *each.score;
            ++answered;
            put(MeasurePart::Activity, keyOfActivity(each.name), *each.score, {}, {each.name});
        }
        if (answered == OwnActivities::most)
            put(MeasurePart::ActivitiesMean, keyOfAll(names), sum / static_cast<double>(answered), {}, names);
    }
    void add(const OverallChange& change) { put(MeasurePart::Change, {}, change.steps); }
    void add(const MeasureTotal& total) { put(MeasurePart::Total, {}, total.points); }

    static void judge(Kept& kept, const std::vector<std::string>& chosen, const std::string& all,
                      const std::vector<OutcomeMeasure>& measures) {
        MeasureLine& line = kept.line;
        if (line.part == MeasurePart::Activity)
            line.current = std::find(chosen.begin(), chosen.end(), kept.key) != chosen.end();
        if (line.part == MeasurePart::ActivitiesMean)
            line.current = kept.key == all;
        const auto measure = std::find_if(measures.begin(), measures.end(), [&](const OutcomeMeasure& each) {
            return each.id == patella::keyOf(line.measure);
        });
        if (measure == measures.end())
            return;
        line.evidence = measure->evidence;
        line.important = importantOf(line, *measure);
        if (line.important)
            line.verdict =
                line.points.size() < 2 ? ChangeVerdict::TooFew : verdictOf(line.better(), *line.important);
    }

    using Rank = std::tuple<MeasureId, bool, Knee, MeasurePart, std::ptrdiff_t>;
    static Rank rank(const Kept& kept, const std::vector<std::string>& chosen) {
        const MeasureLine& line = kept.line;
        const auto place = std::find(chosen.begin(), chosen.end(), kept.key) - chosen.begin();
        return {line.measure, !line.current, line.knee.value_or(Knee::Left), line.part, place};
    }

    LocalDate m_date = LocalDate::fromDays(0);
    MeasureId m_id = MeasureId::Pain;
    std::vector<Kept> m_lines;
};

/// Begins the next two weeks.
bool isVisit(const CheckResult& answer) {
    const std::optional<MeasureId> id = measureOfKind(answer.kind);
    return id && highestTotal(*id) == 0;
}

} // namespace

double MeasureLine::better() const { return up(part) ? change() : -change(); }

ChangeVerdict verdictOf(double better, double important) {
    if (better >= important - hair)
        return ChangeVerdict::Better;
    return better <= hair - important ? ChangeVerdict::Worse : ChangeVerdict::NoClearChange;
}

std::vector<std::string> chosenActivities(std::span<const CheckResult> answers, LocalDate today) {
    const OwnActivities* last = nullptr;
    for (const CheckResult& answer : answers)
        if (const auto* measure = std::get_if<MeasureAnswer>(&answer.answer); measure && answer.date <= today)
            if (const auto* told = std::get_if<OwnActivities>(&measure->told))
                last = told;
    std::vector<std::string> names;
    for (const OwnActivity& each : last ? last->chosen : std::vector<OwnActivity>{})
        names.push_back(each.name);
    return names;
}

std::vector<MeasureLine> measureLines(std::span<const CheckResult> answers,
                                      const std::vector<OutcomeMeasure>& measures, LocalDate today) {
    Lines lines;
    for (const CheckResult& answer : answers) {
        const auto* told = std::get_if<MeasureAnswer>(&answer.answer);
        const std::optional<MeasureId> id = measureOfKind(answer.kind);
        if (told && id && answer.date <= today)
            lines.take(answer.date, *id, *told);
    }
    return lines.finish(chosenActivities(answers, today), measures);
}

std::optional<LocalDate> measuresDueFrom(std::span<const CheckResult> answers,
                                         std::span<const LocalDate> sessions, std::optional<LocalDate> putOff,
                                         LocalDate today) {
    std::vector<LocalDate> done;
    std::copy_if(sessions.begin(), sessions.end(), std::back_inserter(done),
                 [today](LocalDate date) { return date <= today; });
    if (done.size() < MeasureRhythm::sessionsFirst)
        return std::nullopt;
    std::sort(done.begin(), done.end());
    LocalDate from = done[MeasureRhythm::sessionsFirst - 1];
    for (const CheckResult& answer : answers)
        if (isVisit(answer) && answer.date <= today)
            from = std::max(from, answer.date.plusDays(MeasureRhythm::everyDays));
    if (putOff && *putOff <= today)
        from = std::max(from, putOff->plusDays(MeasureRhythm::againAfter));
    return from;
}

MeasuresAsked measuresAsked(std::span<const CheckResult> answers, std::optional<LocalDate> dueFrom,
                            LocalDate today) {
    if (!dueFrom || *dueFrom > today)
        return MeasuresAsked::NotNow;
    return std::any_of(answers.begin(), answers.end(), isVisit) ? MeasuresAsked::Again : MeasuresAsked::First;
}

} // namespace patella
