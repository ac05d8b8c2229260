#pragma once
// The report: its page in the window, and the paper itself.
#include "tests/support/app_fixture.h"
#include "tests/ui/report/report_fixture.h"
#include "ui/app/reporting.h"
#include "ui/report/report_page.h"
#include "ui/report/report_painter.h"
#include "ui/report/report_preview.h"

#include <QPainter>

namespace patella::test {

inline QImage paperOf(const ui::ReportSheet& sheet) {
    constexpr double dots = 100.0 / 72;
    const ui::ReportPaper paper = ui::layOut(sheet);
    QImage image((paper.size * dots).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(dots, dots);
    ui::paintReport(painter, sheet, paper);
    painter.end();
    return sheet.grey ? image.convertToFormat(QImage::Format_Grayscale8) : image;
}

/// Each size in colour and in grey, beside them a programme that is too long.
inline void reportPapers(const std::function<void(const QImage&, const char*)>& keep) {
    const ToldRunner runner;
    keep(paperOf(runner.sheet(QPageSize::A4)), "report-paper-a4");
    keep(paperOf(runner.sheet(QPageSize::A4, true)), "report-paper-a4-grey");
    keep(paperOf(runner.sheet(QPageSize::Letter)), "report-paper-letter");
    ui::ReportSheet full = runner.sheet(QPageSize::Letter);
    for (int i = 0; i < 3; ++i)
        for (std::size_t j = 0; j < 6; ++j)
            full.words.exercises.push_back(full.words.exercises[j]);
    full.words.words = full.words.words.repeated(6);
    keep(paperOf(full), "report-paper-full");
}

inline void openReport(AppFixture& app) {
    app.app().reporting().open();
    const auto done = [&] {
        app.app().settle();
        app.pump();
        const auto* page = app.window().findChild<ui::ReportPage*>();
        return page && !app.app().reporting().busy() && page->preview()->isFinished();
    };
    (void)QTest::qWaitFor(done);
}

} // namespace patella::test
