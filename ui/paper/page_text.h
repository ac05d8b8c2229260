#pragma once
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace patella::ui {

/// Cuts of the type on paper, none below 11 points.
enum class PaperFont { Title, Facts, Heading, Name, Dose, Body, Strong, Small, SmallStrong, Day };
double paperPoints(PaperFont font);

/// A stretch of text in its place on a page, in points.
struct PageText {
    QRectF box;
    QString text;
    PaperFont font = PaperFont::Body;
    bool pale = false; ///< second to the rest
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// Wrapped to `width`, at the origin. What needs more than `mostLines` is cut after a word.
PageText wrapped(const QString& text, PaperFont font, double width, int mostLines);
double textWidth(const QString& text, PaperFont font);
/// In the painter's pen, one unit a point.
void drawText(QPainter& painter, const PageText& text);

} // namespace patella::ui
