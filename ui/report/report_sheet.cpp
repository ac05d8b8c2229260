#include "ui/report/report_sheet.h"

#include "ui/report/report_charts.h"

namespace patella::ui {

ReportSheet reportSheet(const ReportView& view, const ReportSettings& chosen,
                        const ReportWords::NameOf& nameOf, LocalDate printed,
                        const ReportPaperChoice& paper) {
    return {ReportWords::of(view, chosen, nameOf, printed), reportPain(view, paper.grey), reportRuns(view),
            paper.size, paper.grey};
}

} // namespace patella::ui
