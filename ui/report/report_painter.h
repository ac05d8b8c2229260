#pragma once
#include "ui/report/report_layout.h"

class QPagedPaintDevice;
class QPainter;

namespace patella::ui {

/// The parts of a page one after the other, so that a window can do other things between them: first the
/// words in groups, then each chart.
std::size_t reportSteps(const ReportPaper& paper);
/// One of them, one unit a point. It is white in every theme.
void paintReportStep(QPainter& painter, const ReportSheet& sheet, const ReportPaper& paper, std::size_t step);
/// All of them.
void paintReport(QPainter& painter, const ReportSheet& sheet, const ReportPaper& paper);
/// Sets the device's page and prints; false when it does not take any paint.
bool printReport(QPagedPaintDevice& device, const ReportSheet& sheet);

} // namespace patella::ui
