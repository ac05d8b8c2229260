// The report by picture and as a PDF.
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"
#include "tests/ui/report/pdf_reading.h"
#include "tests/ui/report/report_fixture.h"
#include "ui/app/reporting.h"
#include "ui/report/report_painter.h"
#include "ui/widgets/theme.h"

#include <QFile>
#include <QPainter>

using namespace patella;
using namespace patella::test;
using namespace patella::ui;

namespace {

constexpr double dots = 2; // a point

QImage pictureOf(const ReportSheet& sheet) {
    const ReportPaper paper = layOut(sheet);
    QImage image((paper.size * dots).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(dots, dots);
    paintReport(painter, sheet, paper);
    return image;
}

QRect inDots(const QRectF& box) { return QRectF(box.topLeft() * dots, box.size() * dots).toAlignedRect(); }

int inked(const QImage& image, const QRect& box) {
    int count = 0;
    for (int y = box.top(); y <= box.bottom(); ++y)
        for (int x = box.left(); x <= box.right(); ++x)
            count += qGray(image.pixel(x, y)) < 200 ? 1 : 0;
    return count;
}

QByteArray bytesOf(const QString& file) {
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

/// Columns of a chart in which something dark stands around a height; the line of one series.
double covered(const QImage& image, const QRect& box) {
    int dark = 0;
    for (int x = box.left(); x <= box.right(); ++x)
        dark += inked(image, QRect(x, box.top(), 1, box.height())) > 0 ? 1 : 0;
    return static_cast<double>(dark) / box.width();
}

} // namespace

TEST_CASE("Report's picture: every part leaves ink in its place, and none in the margins") {
    for (const auto size : {QPageSize::A4, QPageSize::Letter}) {
        const ReportSheet sheet = ToldRunner().sheet(size);
        const ReportPaper paper = layOut(sheet);
        const QImage image = pictureOf(sheet);
        for (const ReportBlock& block : paper.blocks) {
            INFO(int(block.part));
            CHECK(inked(image, inDots(block.box)) > 50);
        }
        const QRect body = inDots(paper.body).adjusted(-2, -2, 2, 2);
        CHECK(inked(image, QRect(0, 0, image.width(), body.top())) == 0);
        CHECK(inked(image, QRect(0, body.bottom(), image.width(), image.height() - body.bottom())) == 0);
        CHECK(inked(image, QRect(0, 0, body.left(), image.height())) == 0);
        CHECK(inked(image, QRect(body.right(), 0, image.width() - body.right(), image.height())) == 0);
    }
}

TEST_CASE("Report's picture: the paper is white in the dark theme too, pixel for pixel") {
    const ReportSheet sheet = ToldRunner().sheet();
    theme().setMode(ThemeMode::Light);
    const QImage light = pictureOf(sheet);
    theme().setMode(ThemeMode::Dark);
    const QImage dark = pictureOf(sheet);
    theme().setMode(ThemeMode::System);
    CHECK(light == dark);
    CHECK(light.pixelColor(4, 4) == QColor(Qt::white));
}

TEST_CASE("Report's picture: without colour the knees differ by their stroke") {
    ReportSheet sheet = ToldRunner().sheet(QPageSize::A4, true);
    for (ChartSeries& series : sheet.pain.series) {
        series.line.clear();
        const double value = series.stroke == ChartStroke::Dashed ? 8 : 4;
        for (int day = sheet.pain.firstDay; day <= sheet.pain.lastDay; ++day)
            series.line.push_back({day, value});
    }
    const ReportPaper paper = layOut(sheet);
    const QImage grey = pictureOf(sheet).convertToFormat(QImage::Format_Grayscale8);
    const QRect chart = inDots(paper.pain);
    const QRect plot(chart.left() + chart.width() / 5, chart.top(), chart.width() / 2, chart.height());
    const auto lineAt = [&](double share) { // of the chart's height
        double best = 0;
        for (int y = plot.top() + int(plot.height() * (share - .07));
             y < plot.top() + plot.height() * (share + .07); ++y)
            best = std::max(best, covered(grey, QRect(plot.left(), y, plot.width(), 1)));
        return best;
    };
    CHECK(lineAt(.48) > .97); // 4
    CHECK(lineAt(.20) > .4);  // 8
    CHECK(lineAt(.20) < .85);
}

TEST_CASE("Report's PDF: its text is text, on a page of the size that was asked for") {
    const TempFolder folder;
    const QString file = QString::fromStdU16String((folder / "a.pdf").u16string());
    for (const bool grey : {false, true}) {
        REQUIRE(writeReport(file, ToldRunner().sheet(QPageSize::Letter, grey)).isEmpty());
        const QByteArray letter = bytesOf(file);
        CHECK(hasRealText(letter));
        CHECK(letter.contains("/MediaBox [0 0 612"));
        CHECK(letter.count("/Type /Page\n") == 1);
        CHECK(hasColour(letter) != grey);
    }
    REQUIRE(writeReport(file, ToldRunner().sheet()).isEmpty());
    CHECK(bytesOf(file).contains("/MediaBox [0 0 595"));
}

TEST_CASE("Report's PDF: where it cannot be written it is one sentence") {
    for (const bool grey : {false, true}) {
        const QString fault =
            writeReport(QStringLiteral("/no/such/place.pdf"), ToldRunner().sheet(QPageSize::A4, grey));
        CHECK(fault.contains(QStringLiteral("could not be written")));
    }
}
