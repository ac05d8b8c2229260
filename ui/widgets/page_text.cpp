#include "ui/widgets/page_text.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

// Text is set in large, whole pixels and drawn small: its lines break alike on every device.
constexpr double fine = 20;

QFont fontOf(const PageCut& cut) {
    QFont out = QGuiApplication::font();
    // not the hand-tuned shapes of the screen: a page has no pixels
    out.setFamilies(QStringList(QStringLiteral("Inter")) + out.families());
    out.setPixelSize(qRound(cut.points * fine));
    out.setWeight(cut.weight);
    out.setHintingPreference(QFont::PreferNoHinting);
    return out;
}

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
void breakLines(QTextLayout& layout, const PageCut& cut, double width, Qt::Alignment alignment) {
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    keepSigns(layout);
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width * fine);
        const double room = cut.lineHeight() * fine - line.height();
        line.setPosition({0, y + room / 2});
        y += cut.lineHeight() * fine;
    }
    layout.endLayout();
}

/// Shorter than `kept`, and never within a letter of two code units.
QString cutAfterWord(const QString& kept) {
    const QString words = kept.endsWith(QChar(0x2026)) ? kept.chopped(1) : kept;
    const qsizetype space = words.trimmed().lastIndexOf(QLatin1Char(' '));
    QString cut = (space > 0 ? words.left(space) : words.chopped(std::min<qsizetype>(2, words.size())));
    if (!cut.isEmpty() && cut.back().isHighSurrogate())
        cut.chop(1);
    return cut.isEmpty() ? QString() : cut.trimmed() + QChar(0x2026);
}

} // namespace

PageText wrapped(const QString& text, const PageCut& cut, double width, int mostLines) {
    PageText out;
    out.text = text;
    out.cut = cut;
    QTextLayout layout(text, fontOf(cut));
    breakLines(layout, cut, width, out.alignment);
    int lines = layout.lineCount();
    while (lines > mostLines && !out.text.isEmpty()) {
        const QTextLine last = layout.lineAt(mostLines - 1);
        out.text = cutAfterWord(out.text.left(last.textStart() + last.textLength()));
        layout.setText(out.text);
        breakLines(layout, cut, width, out.alignment);
        lines = layout.lineCount();
    }
    out.box = {0, 0, width, lines * cut.lineHeight()};
    return out;
}

double textWidth(const QString& text, const PageCut& cut) {
    return std::ceil(QFontMetricsF(fontOf(cut)).horizontalAdvance(text) / fine) + 1;
}

void drawText(QPainter& painter, const PageText& text) {
    QTextLayout layout(text.text, fontOf(text.cut));
    breakLines(layout, text.cut, text.box.width(), text.alignment);
    painter.save();
    painter.translate(text.box.topLeft());
    painter.scale(1 / fine, 1 / fine);
    layout.draw(&painter, {});
    painter.restore();
}

} // namespace patella::ui
