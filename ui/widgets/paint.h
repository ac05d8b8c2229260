#pragma once
#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace patella::ui {

/// Round rect with fill and an edge that stays inside; an invalid colour leaves that part out.
void paintRound(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill,
                const QColor& edge = {}, qreal width = 1.0);
/// A pill of track, filled from the left up to `fraction`, the fill round at its end.
void paintBar(QPainter& painter, const QRectF& rect, double fraction, const QColor& fill,
              const QColor& track);
/// Shadow of dragged cards, popups and sheets: one nine-patch pixmap, nothing in dark.
void paintShadow(QPainter& painter, const QRectF& rect, qreal radius);
/// Key cap such as "Ctrl S"; returns its width. With no painter it only measures.
qreal paintKeyCap(QPainter* painter, const QRectF& box, const QString& keys, const QColor& ink);
/// `top` laid over `bottom` at `alpha` from 0 to 1.
QColor mixed(const QColor& bottom, const QColor& top, double alpha);

} // namespace patella::ui
