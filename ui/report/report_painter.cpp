#include "ui/report/report_painter.h"

#include "ui/widgets/charts/chart_paint.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace patella::ui {

namespace {

constexpr std::size_t textsAStep = 24;
constexpr double keyWide = 1.6;

QColor ink(Token token) { return Theme::tableColor(token, false); }

QPen flatPen(const QColor& color, double width) {
    QPen pen(color, width);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

void paintLines(QPainter& painter, const ReportPaper& paper) {
    painter.setPen(flatPen(ink(Token::Line), .6));
    for (const QLineF& line : paper.hairlines)
        painter.drawLine(line);
    painter.setPen(flatPen(ink(Token::Ink), 1.1));
    for (const QLineF& line : paper.rules)
        painter.drawLine(line);
    for (const ReportKey& key : paper.keys) {
        QPen pen = flatPen(ink(key.ink), keyWide);
        if (key.stroke == ReportKey::Dashed)
            pen.setDashPattern({2.4, 1.4});
        painter.setPen(pen);
        painter.drawLine(key.line);
    }
}

std::size_t textSteps(const ReportPaper& paper) { return (paper.texts.size() + textsAStep - 1) / textsAStep; }

} // namespace

std::size_t reportSteps(const ReportPaper& paper) {
    return textSteps(paper) + (paper.pain.isNull() ? 0 : 1) + (paper.weeks.isNull() ? 0 : 1);
}

void paintReportStep(QPainter& painter, const ReportSheet& sheet, const ReportPaper& paper,
                     std::size_t step) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const std::size_t texts = textSteps(paper);
    if (step < texts) {
        if (step == 0)
            paintLines(painter, paper);
        const std::size_t end = std::min((step + 1) * textsAStep, paper.texts.size());
        for (std::size_t i = step * textsAStep; i < end; ++i) {
            painter.setPen(ink(paper.texts[i].pale ? Token::Ink2 : Token::Ink));
            drawText(painter, paper.texts[i]);
        }
    } else if (step == texts && !paper.pain.isNull()) {
        paintTrendOnPaper(painter, paper.pain, sheet.pain, paper.chartText);
    } else if (!paper.weeks.isNull()) {
        paintBarsOnPaper(painter, paper.weeks, sheet.weeks, paper.chartText);
    }
    painter.restore();
}

void paintReport(QPainter& painter, const ReportSheet& sheet, const ReportPaper& paper) {
    for (std::size_t step = 0; step < reportSteps(paper); ++step)
        paintReportStep(painter, sheet, paper, step);
}

bool printReport(QPagedPaintDevice& device, const ReportSheet& sheet) {
    device.setPageLayout(QPageLayout(QPageSize(sheet.size), QPageLayout::Portrait, QMarginsF()));
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const double dots = device.logicalDpiX() / 72.0;
    painter.scale(dots, dots);
    paintReport(painter, sheet, layOut(sheet));
    return painter.end();
}

} // namespace patella::ui
