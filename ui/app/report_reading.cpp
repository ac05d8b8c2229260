#include "ui/app/report_reading.h"

#include "ui/text/coach_words.h"
#include "ui/text/measure_words.h"

namespace patella::ui {

ReportRecord::ReportRecord(DayRecord read, DayContent from)
    : content(std::move(from))
    , record(std::move(read))
    , rules(rulesOf(content.rule, record.numbers))
    , days(record.history) {
    const CoachOptions options = coachOptions(record, content.rule, content.plans);
    CoachRecord coach = coachRecord(record.history, content.library, record.overrides, today(), options);
    const PainLog pain(record.history, content.library, options.rule);
    plan =
        plannedRhythm({content.plans, content.shipped, record.own, content.library, record.profile,
                       record.history, coach, pain, options.rule.on(today()).items, content.timing, today()});
    decisions = std::move(coach.decisions);
}

namespace {

/// Of a line what a report of these days tells: from the last answer before them on, if there is one.
std::optional<ReportMeasure> measureIn(const MeasureLine& line, const DateRange& range) {
    if (!line.current || line.part == MeasurePart::Change) // which compares with the start by itself
        return std::nullopt;
    MeasureLine part = line;
    std::erase_if(part.points, [&](const MeasurePoint& point) { return point.date > range.last; });
    while (part.points.size() > 1 && part.points[1].date <= range.first)
        part.points.erase(part.points.begin());
    if (part.points.empty() || part.points.back().date < range.first)
        return std::nullopt;
    ReportMeasure told;
    told.id = keyOf(part.measure);
    told.name =
        (part.part == MeasurePart::Total ? MeasureWords::totalName(part.measure) : MeasureWords::part(part))
            .toStdString();
    told.now = part.now().value;
    told.important = part.important;
    if (part.points.size() < 2)
        return told;
    told.then = part.then().value;
    if (part.important)
        told.verdict = verdictOf(part.better(), *part.important);
    return told;
}

} // namespace

ReportView ReportRecord::view(const DateRange& range) const {
    const MinimalChange important = minimalPainChange(content.measures);
    const ProgressInput input{days,  decisions, content.library,
                              plan,  rules,     important,
                              range, today(),   content.weekStart.isoWeekday()};
    std::vector<ReportMeasure> measures;
    for (const MeasureLine& line : measureLines(record.history.checks, content.measures, today()))
        if (std::optional<ReportMeasure> told = measureIn(line, range))
            measures.push_back(std::move(*told));
    return reportView({input, {}, std::move(measures)});
}

ReportWords::NameOf ReportRecord::nameOf() const {
    return [this](const ExerciseId& id) { return CoachWords::nameOf(content.library, id); };
}

Result<SharedReportRecord> reportRecord(Result<DayRecord>&& record, const DayContent& content) {
    if (!record)
        return record.error();
    return SharedReportRecord(std::make_shared<const ReportRecord>(std::move(*record), content));
}

DateRange reportRange(const ReportSettings& settings, LocalDate today, int weekStart) {
    switch (settings.period) {
    case ReportPeriod::TwelveWeeks:
        return rangeOf(RangeChoice::TwelveWeeks, today, weekStart, {});
    case ReportPeriod::SinceVisit:
        if (settings.lastVisit)
            return DateRange::between(*settings.lastVisit, today);
        break;
    case ReportPeriod::FourWeeks:
        break;
    }
    return rangeOf(RangeChoice::FourWeeks, today, weekStart, {});
}

} // namespace patella::ui
