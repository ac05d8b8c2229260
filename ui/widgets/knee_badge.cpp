#include "ui/widgets/knee_badge.h"

#include "ui/widgets/kneecap.h"
#include "ui/widgets/motion.h"
#include "ui/widgets/type.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace patella::ui {

Token kneeToken(Side side) { return side == Side::Left ? Token::KneeL : Token::KneeR; }

QString kneeName(Side side) {
    return side == Side::Left ? QCoreApplication::translate("patella::ui::KneeBadge", "Left knee")
                              : QCoreApplication::translate("patella::ui::KneeBadge", "Right knee");
}

Qt::PenStyle kneePenStyle(Side side) { return side == Side::Left ? Qt::SolidLine : Qt::DashLine; }

namespace {

void paintLetter(QPainter& painter, const QRectF& rect, Side side, const QColor& ink) {
    QFont font = roleFont(Role::BodyStrong);
    font.setWeight(QFont::Bold);
    font.setPixelSize(std::max(7, qRound(std::min(rect.width(), rect.height()) * 0.42)));
    painter.setFont(font);
    painter.setPen(ink);
    // The mark is heavier above: its letter sits a little over the middle.
    const QString letter = side == Side::Left
                               ? QCoreApplication::translate("patella::ui::KneeBadge", "L", "left knee")
                               : QCoreApplication::translate("patella::ui::KneeBadge", "R", "right knee");
    painter.drawText(rect.translated(0, -rect.height() * 0.05), Qt::AlignCenter, letter);
}

void paintOutline(QPainter& painter, const QRectF& rect, const QColor& ink) {
    const qreal side = std::min(rect.width(), rect.height());
    const qreal width = std::clamp(side / 14, 1.25, 4.0);
    QPen pen(ink, width, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({1.7, 1.3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(kneecapPath(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)));
}

} // namespace

void paintKneeBadge(QPainter& painter, const QRectF& rect, Side side, double fill) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = color(kneeToken(side));
    const double part = std::clamp(fill, 0.0, 1.0);
    if (part < 1.0) {
        paintOutline(painter, rect, ink);
        paintLetter(painter, rect, side, ink);
    }
    if (part > 0.0) {
        const QPainterPath shape = kneecapPath(rect);
        const QRectF box = shape.boundingRect();
        const qreal top = box.bottom() - box.height() * part;
        painter.setClipRect(QRectF(rect.left(), top, rect.width(), rect.bottom() - top), Qt::IntersectClip);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawPath(shape);
        paintLetter(painter, rect, side, color(Token::OnKnee));
    }
    painter.restore();
}

KneeBadge::KneeBadge(Side side, int size, QWidget* parent)
    : QWidget(parent)
    , m_side(side)
    , m_size(size) {
    installSpoken();
    followTheme(this);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KneeBadge::setSide(Side side) {
    m_side = side;
    sayChanged(this);
    update();
}

void KneeBadge::setActive(bool active) {
    if (m_active == active)
        return;
    m_active = active;
    sayChanged(this);
    const double from = m_fill;
    const double to = active ? 1.0 : 0.0;
    motion::run(this, isVisible() ? motion::side : 0, motion::Way::In, [this, from, to](double t) {
        if ((to > 0.5) != m_active)
            return;
        m_fill = from + (to - from) * t;
        update();
    });
}

void KneeBadge::setBadgeSize(int size) {
    if (m_size == size)
        return;
    m_size = size;
    updateGeometry();
    update();
}

QSize KneeBadge::sizeHint() const { return {m_size, m_size}; }

QString KneeBadge::spokenName() const {
    return m_active ? kneeName(m_side) : tr("%1, not now").arg(kneeName(m_side));
}

void KneeBadge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintKneeBadge(painter, rect(), m_side, m_fill);
}

} // namespace patella::ui
