#include "ui/app/report_reading.h"

#include "ui/text/coach_words.h"

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

ReportView ReportRecord::view(const DateRange& range) const {
    const MinimalChange important;
    const ProgressInput input{days,  decisions, content.library,
                              plan,  rules,     important,
                              range, today(),   content.weekStart.isoWeekday()};
    return reportView({input});
}

ReportWords::NameOf ReportRecord::nameOf() const {
    return [this](const ExerciseId& id) { return CoachWords::nameOf(content.library, id); };
}

Result<SharedReportRecord> readReportRecord(Store& store, const DayContent& content) {
    Result<DayRecord> record = readRecord(store);
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
