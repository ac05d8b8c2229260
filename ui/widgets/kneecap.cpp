#include "ui/widgets/kneecap.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/type.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTransform>

#include <algorithm>

namespace patella::ui {

namespace {

const QPainterPath& markPath() {
    static const QPainterPath path = [] {
        QPainterPath p;
        p.moveTo(12, 21.6);
        p.cubicTo(9.9, 21.6, 3.6, 15.2, 3.6, 9.6);
        p.cubicTo(3.6, 5.3, 7.2, 2.6, 12, 2.6);
        p.cubicTo(16.8, 2.6, 20.4, 5.3, 20.4, 9.6);
        p.cubicTo(20.4, 15.2, 14.1, 21.6, 12, 21.6);
        p.closeSubpath();
        return p;
    }();
    return path;
}

} // namespace

QPainterPath kneecapPath(const QRectF& rect) {
    const qreal scale = std::min(rect.width(), rect.height()) / 24;
    QTransform transform;
    transform.translate(rect.center().x() - 12 * scale, rect.center().y() - 12 * scale);
    transform.scale(scale, scale);
    return transform.map(markPath());
}

void paintKneecap(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& edge,
                  qreal width) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    painter.drawPath(kneecapPath(rect));
    painter.restore();
}

void paintLogo(QPainter& painter, const QRectF& rect) {
    const qreal side = std::min(rect.height(), rect.width() / 2);
    const qreal y = rect.center().y() - side / 2;
    paintKneecap(painter, QRectF(rect.center().x() - side - side * 0.07, y, side, side), color(Token::KneeL));
    paintKneecap(painter, QRectF(rect.center().x() + side * 0.07, y, side, side), color(Token::KneeR));
}

KneecapStage::KneecapStage(QWidget* parent)
    : QWidget(parent) {
    installSpoken();
    followTheme(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void KneecapStage::setIconName(const QString& name) {
    m_icon = name;
    update();
}

void KneecapStage::setLines(const QString& first, const QString& second) {
    if (m_first == first && m_second == second)
        return;
    m_first = first;
    m_second = second;
    sayChanged(this);
    update();
}

void KneecapStage::setLook(const Look& look) {
    m_look = look;
    update();
}

QString KneecapStage::spokenName() const {
    return m_second.isEmpty() ? m_first : m_first + QStringLiteral(", ") + m_second;
}

void KneecapStage::paint(QPainter& painter, const QRectF& rect, const QString& iconName) {
    paint(painter, rect, iconName, {}, {}, Look{});
}

void KneecapStage::paint(QPainter& painter, const QRectF& rect, const QString& iconName, const QString& first,
                         const QString& second, const Look& look) {
    painter.save();
    const QFont strong = roleFont(Role::BodyMedium);
    const QFont plain = roleFont(Role::Note);
    const qreal strongLine = first.isEmpty() ? 0 : lineHeight(Role::BodyMedium);
    const qreal plainLine = second.isEmpty() ? 0 : lineHeight(Role::Note);
    const qreal words = strongLine + plainLine;
    const bool roomForWords = words > 0 && rect.height() - words > 40;
    const qreal below = roomForWords ? words + 6 : 0;
    const qreal side = std::max(8.0, std::min(rect.width(), rect.height() - below) * 0.96);
    const QRectF stage(rect.center().x() - side / 2, rect.top() + (rect.height() - below - side) / 2, side,
                       side);
    paintKneecap(painter, stage, color(look.stage));
    const qreal glyph = std::clamp(side * 0.36, 12.0, 120.0);
    paintIcon(painter,
              QRectF(stage.center().x() - glyph / 2, stage.top() + side * 0.45 - glyph / 2, glyph, glyph),
              iconName, color(look.ink));
    if (roomForWords) {
        QRectF line(rect.left(), rect.bottom() - words, rect.width(), strongLine);
        painter.setPen(color(look.text));
        painter.setFont(strong);
        painter.drawText(line, Qt::AlignCenter,
                         QFontMetricsF(strong).elidedText(first, Qt::ElideRight, line.width()));
        line = QRectF(rect.left(), rect.bottom() - plainLine, rect.width(), plainLine);
        painter.setFont(plain);
        painter.drawText(line, Qt::AlignCenter,
                         QFontMetricsF(plain).elidedText(second, Qt::ElideRight, line.width()));
    }
    painter.restore();
}

QSize KneecapStage::sizeHint() const { return {240, 220}; }
QSize KneecapStage::minimumSizeHint() const { return {48, 48}; }

void KneecapStage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint(painter, rect(), m_icon, m_first, m_second, m_look);
}

} // namespace patella::ui
