#pragma once
#include "src/base/report_settings.h"
#include "src/progress/planned_days.h"
#include "src/progress/report_view.h"
#include "ui/app/day.h"
#include "ui/text/report_words.h"

#include <memory>

namespace patella::ui {

/// What a report is made from, kept from one period to the next. The parts look at one another, so it stays
/// where it is.
struct ReportRecord {
    ReportRecord(DayRecord read, DayContent from);
    ReportRecord(const ReportRecord&) = delete;
    ReportRecord& operator=(const ReportRecord&) = delete;

    [[nodiscard]] LocalDate today() const { return content.now.localDate(); }
    [[nodiscard]] ReportView view(const DateRange& range) const;
    [[nodiscard]] ReportWords::NameOf nameOf() const; ///< as long as the record lives

    DayContent content;
    DayRecord record;
    Rules rules;
    HistoryDays days;
    std::vector<PastDecision> decisions{};
    std::optional<PlannedRhythm> plan{};
};
using SharedReportRecord = std::shared_ptr<const ReportRecord>;
Result<SharedReportRecord> reportRecord(Result<DayRecord>&& record, const DayContent& content);

/// The days of a report. Since a visit that nobody named: four weeks. `weekStart`: ISO weekday.
DateRange reportRange(const ReportSettings& settings, LocalDate today, int weekStart);

} // namespace patella::ui
