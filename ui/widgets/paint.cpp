#include "ui/widgets/paint.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/type.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

#include <algorithm>

namespace patella::ui {

void paintRound(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& edge,
                qreal width) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool edged = edge.isValid() && width > 0;
    const qreal inset = edged ? width / 2 : 0;
    const QRectF inner = rect.adjusted(inset, inset, -inset, -inset);
    const qreal round = std::max(0.0, std::min(radius, std::min(rect.width(), rect.height()) / 2) - inset);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(edged ? QPen(edge, width) : QPen(Qt::NoPen));
    painter.drawRoundedRect(inner, round, round);
    painter.restore();
}

void paintBar(QPainter& painter, const QRectF& rect, double fraction, const QColor& fill,
              const QColor& track) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal round = std::min(rect.height(), rect.width()) / 2;
    QPainterPath shape;
    shape.addRoundedRect(rect, round, round);
    const double part = std::clamp(fraction, 0.0, 1.0);
    if (part < 1.0)
        painter.fillPath(shape, track);
    if (part > 0.0) {
        QPainterPath done;
        const qreal wide = rect.width() * part;
        done.addRoundedRect(
            QRectF(rect.left() - rect.height(), rect.top(), wide + rect.height(), rect.height()), round,
            round);
        painter.fillPath(part < 1.0 ? shape.intersected(done) : shape, fill);
    }
    painter.restore();
}

namespace {

constexpr int shadowReach = 24; // 6 down, 18 soft

QPixmap shadowPixmap(int radius) {
    const QString key = QStringLiteral("patella/shadow/%1").arg(radius);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int side = 2 * (shadowReach + radius) + 2;
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor ink = Theme::tableColor(Token::Ink, false);
    constexpr int steps = 12;
    ink.setAlphaF(0.16f / steps);
    painter.setBrush(ink);
    for (int i = 0; i < steps; ++i) {
        const qreal out = -6 + 18.0 * i / (steps - 1);
        const qreal edge = shadowReach - out;
        painter.drawRoundedRect(QRectF(edge, edge, side - 2 * edge, side - 2 * edge), radius + out,
                                radius + out);
    }
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

void paintShadow(QPainter& painter, const QRectF& rect, qreal radius) {
    if (theme().isDark() || theme().isHighContrast())
        return;
    const QPixmap pixmap = shadowPixmap(qRound(radius));
    const qreal corner = pixmap.width() / 2.0;
    const QRectF to = rect.adjusted(-shadowReach, -shadowReach, shadowReach, shadowReach).translated(0, 6);
    const qreal xs[] = {to.left(), to.left() + corner, to.right() - corner, to.right()};
    const qreal ys[] = {to.top(), to.top() + corner, to.bottom() - corner, to.bottom()};
    const qreal from[] = {0, corner - 1, corner + 1, 2 * corner};
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 3; ++column)
            painter.drawPixmap(
                QRectF(QPointF(xs[column], ys[row]), QPointF(xs[column + 1], ys[row + 1])), pixmap,
                QRectF(QPointF(from[column], from[row]), QPointF(from[column + 1], from[row + 1])));
}

qreal paintKeyCap(QPainter* painter, const QRectF& box, const QString& keys, const QColor& ink) {
    QFont font = roleFont(Role::HintStrong);
    font.setPixelSize(std::max(1, qRound(11 * typeScale())));
    const QFontMetricsF metrics(font);
    const qreal height = metrics.height() + 4;
    const qreal width = std::max(height, metrics.horizontalAdvance(keys) + 12);
    if (painter) {
        const QRectF cap(box.left(), box.center().y() - height / 2, width, height);
        QColor edge = ink;
        edge.setAlphaF(ink.alphaF() * 0.75f);
        paintRound(*painter, cap, 5, {}, edge, 1.0);
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(cap, Qt::AlignCenter, keys);
    }
    return width;
}

QColor mixed(const QColor& bottom, const QColor& top, double alpha) {
    const auto part = [&](float a, float b) { return static_cast<float>(a + (b - a) * alpha); };
    return QColor::fromRgbF(part(bottom.redF(), top.redF()), part(bottom.greenF(), top.greenF()),
                            part(bottom.blueF(), top.blueF()), part(bottom.alphaF(), top.alphaF()));
}

} // namespace patella::ui
