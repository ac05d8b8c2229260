#pragma once
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace patella::ui {

/// A cut of the type on paper.
struct PageCut {
    double points = 11.5;
    double line = 1.27; ///< times the points
    QFont::Weight weight = QFont::Normal;
    [[nodiscard]] double lineHeight() const { return points * line; }
    friend bool operator==(const PageCut&, const PageCut&) = default;
};

/// A stretch of text in its place on a page, in points.
struct PageText {
    QRectF box;
    QString text;
    PageCut cut{};
    bool pale = false; ///< second to the rest
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// Wrapped to `width`, at the origin. What needs more than `mostLines` is cut after a word.
PageText wrapped(const QString& text, const PageCut& cut, double width, int mostLines);
double textWidth(const QString& text, const PageCut& cut);
/// In the painter's pen, one unit a point.
void drawText(QPainter& painter, const PageText& text);

} // namespace patella::ui
