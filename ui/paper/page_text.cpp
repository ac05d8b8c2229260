#include "ui/paper/page_text.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace patella::ui {

namespace {

// Text is set in large, whole pixels and drawn small: its lines break alike on every device.
constexpr double fine = 20;

struct Cut {
    double points;
    double line; ///< times the points
    QFont::Weight weight;
};

Cut cutOf(PaperFont font) {
    switch (font) {
    case PaperFont::Title:
        return {26, 1.2, QFont::Bold};
    case PaperFont::Facts:
        return {13, 1.35, QFont::DemiBold};
    case PaperFont::Heading:
        return {14, 1.3, QFont::Bold};
    case PaperFont::Name:
        return {15, 1.25, QFont::DemiBold};
    case PaperFont::Dose:
        return {16.5, 1.25, QFont::Bold};
    case PaperFont::Body:
        return {11.5, 1.27, QFont::Normal};
    case PaperFont::Strong:
        return {11.5, 1.27, QFont::DemiBold};
    case PaperFont::Small:
        return {11, 1.3, QFont::Normal};
    case PaperFont::SmallStrong:
        return {11, 1.3, QFont::DemiBold};
    case PaperFont::Day:
        return {11, 1.0, QFont::Medium};
    }
    return {11.5, 1.27, QFont::Normal};
}

QFont fontOf(PaperFont font) {
    QFont out = QGuiApplication::font();
    // not the hand-tuned shapes of the screen: a page has no pixels
    out.setFamilies(QStringList(QStringLiteral("Inter")) + out.families());
    out.setPixelSize(qRound(cutOf(font).points * fine));
    out.setWeight(cutOf(font).weight);
    out.setHintingPreference(QFont::PreferNoHinting);
    return out;
}

double lineOf(PaperFont font) { return cutOf(font).points * cutOf(font).line; }

/// Inter draws "1:00" and "2-1-2" with other signs between digits, which a PDF cannot tell as text. Signs of
/// a format of their own keep their shape.
void keepSigns(QTextLayout& layout) {
    const QString text = layout.text();
    QList<QTextLayout::FormatRange> ranges;
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text[i].isLetterOrNumber() || text[i].isSpace() || !text[i - 1].isDigit() ||
            !text[i + 1].isDigit())
            continue;
        QTextLayout::FormatRange range;
        range.start = int(i);
        range.length = 1;
        range.format.setProperty(QTextFormat::UserProperty, true);
        ranges << range;
    }
    layout.setFormats(ranges);
}

/// Its lines, one below the other; the layout must have its text and font.
void breakLines(QTextLayout& layout, PaperFont font, double width, Qt::Alignment alignment) {
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    keepSigns(layout);
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width * fine);
        const double room = lineOf(font) * fine - line.height();
        line.setPosition({0, y + room / 2});
        y += lineOf(font) * fine;
    }
    layout.endLayout();
}

QString cutAfterWord(const QString& kept) {
    const qsizetype space = kept.trimmed().lastIndexOf(QLatin1Char(' '));
    return (space > 0 ? kept.left(space) : kept.chopped(1)).trimmed() + QChar(0x2026);
}

} // namespace

double paperPoints(PaperFont font) { return cutOf(font).points; }

PageText wrapped(const QString& text, PaperFont font, double width, int mostLines) {
    PageText out;
    out.text = text;
    out.font = font;
    QTextLayout layout(text, fontOf(font));
    breakLines(layout, font, width, out.alignment);
    int lines = layout.lineCount();
    if (lines > mostLines) {
        const QTextLine last = layout.lineAt(mostLines - 1);
        out.text = cutAfterWord(text.left(last.textStart() + last.textLength()));
        lines = mostLines;
    }
    out.box = {0, 0, width, lines * lineOf(font)};
    return out;
}

double textWidth(const QString& text, PaperFont font) {
    return std::ceil(QFontMetricsF(fontOf(font)).horizontalAdvance(text) / fine) + 1;
}

void drawText(QPainter& painter, const PageText& text) {
    QTextLayout layout(text.text, fontOf(text.font));
    breakLines(layout, text.font, text.box.width(), text.alignment);
    painter.save();
    painter.translate(text.box.topLeft());
    painter.scale(1 / fine, 1 / fine);
    layout.draw(&painter, {});
    painter.restore();
}

} // namespace patella::ui
