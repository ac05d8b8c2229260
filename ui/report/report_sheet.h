#pragma once
#include "ui/text/report_words.h"
#include "ui/widgets/charts/chart_data.h"

#include <QPageSize>

namespace patella::ui {

/// All that is printed.
struct ReportSheet {
    Report words;
    TrendData pain;
    BarData weeks;
    QPageSize::PageSizeId size = QPageSize::A4;
    bool grey = false;
};

struct ReportPaperChoice {
    QPageSize::PageSizeId size = QPageSize::A4;
    bool grey = false;
};

ReportSheet reportSheet(const ReportView& view, const ReportSettings& chosen,
                        const ReportWords::NameOf& nameOf, LocalDate printed, const ReportPaperChoice& paper);

} // namespace patella::ui
