#include "ui/widgets/knee_shapes.h"

#include "ui/widgets/kneecap.h"

namespace patella::ui {

namespace {

QPainterPath rounded(const QRectF& rect, qreal radius) {
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    return path;
}

QPainterPath ellipse(const QRectF& rect) {
    QPainterPath path;
    path.addEllipse(rect);
    return path;
}

QPainterPath mirrored(const QPainterPath& path, qreal axis) {
    return QTransform(-1, 0, 0, 1, 2 * axis, 0).map(path);
}

constexpr qreal middle = 55; ///< of the front view

QPainterPath front() {
    QPainterPath leg(QPointF(13, 0));
    leg.cubicTo(15, 24, 19, 38, 15, 58);
    leg.cubicTo(11, 78, 17, 96, 25, 112);
    leg.cubicTo(30, 130, 27, 152, 30, 172);
    leg.lineTo(78, 172);
    leg.cubicTo(83, 152, 82, 130, 85, 112);
    leg.cubicTo(92, 96, 99, 78, 95, 58);
    leg.cubicTo(91, 38, 95, 24, 97, 0);
    leg.closeSubpath();
    return leg;
}

QPainterPath back() {
    QPainterPath leg(QPointF(122, 0));
    leg.cubicTo(124, 26, 128, 44, 127, 62);
    leg.cubicTo(125, 80, 119, 92, 120, 112);
    leg.cubicTo(121, 134, 130, 150, 131, 172);
    leg.lineTo(159, 172);
    leg.cubicTo(160, 150, 170, 134, 171, 112);
    leg.cubicTo(171, 92, 165, 80, 164, 62);
    leg.cubicTo(163, 44, 168, 26, 170, 0);
    leg.closeSubpath();
    return leg;
}

/// Beside the kneecap, on the side of the other knee.
QPainterPath inner() {
    QPainterPath side(QPointF(17, 60));
    side.cubicTo(17, 48, 30, 46, 31, 58);
    side.cubicTo(30, 74, 36, 88, 44, 97);
    side.cubicTo(47, 108, 33, 112, 28, 104);
    side.cubicTo(20, 92, 16, 78, 17, 60);
    side.closeSubpath();
    return side;
}

} // namespace

std::vector<QPainterPath> kneeLegs() { return {front(), back()}; }

QPainterPath kneeShape(const QString& key) {
    if (key == QStringLiteral("kneecap"))
        return kneecapPath(QRectF(31, 46, 48, 48));
    if (key == QStringLiteral("above"))
        return rounded({26, 12, 58, 28}, 14);
    if (key == QStringLiteral("tendon"))
        return rounded({47, 98, 16, 28}, 7);
    if (key == QStringLiteral("below"))
        return rounded({38, 132, 34, 32}, 12);
    if (key == QStringLiteral("inner"))
        return inner();
    if (key == QStringLiteral("outer"))
        return mirrored(inner(), middle);
    if (key == QStringLiteral("behind"))
        return ellipse({131, 52, 29, 30});
    if (key == QStringLiteral("calf"))
        return ellipse({128, 92, 35, 52});
    return {};
}

} // namespace patella::ui
