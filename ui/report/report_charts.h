#pragma once
#include "src/progress/report_view.h"
#include "ui/widgets/charts/chart_data.h"

namespace patella::ui {

/// Means of both knees over the zones, with ticks for sessions. In grey the zones are shades and hatching.
TrendData reportPain(const ReportView& view, bool grey);
/// Kilometres of each week; the present one is open.
BarData reportRuns(const ReportView& view);

} // namespace patella::ui
