#include "ui/widgets/pain_badge.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/type.h"

#include <QEvent>
#include <QPainter>

namespace patella::ui {

PainBadge::PainBadge(const QString& name, QWidget* parent)
    : QAbstractButton(parent)
    , m_name(name) {
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    FocusRing::setRadius(this, 10);
    followTheme(this);
    nameIt();
}

void PainBadge::setScore(std::optional<int> score) {
    m_score = score;
    nameIt();
    update();
}

void PainBadge::setZones(PainZones zones) {
    m_zones = zones;
    nameIt();
    update();
}

void PainBadge::setFormer(std::optional<int> score) {
    m_former = score;
    nameIt();
    updateGeometry();
    update();
}

void PainBadge::setEditable(bool on) {
    setEnabled(on);
    setFocusPolicy(on ? Qt::StrongFocus : Qt::NoFocus);
    update();
}

void PainBadge::nameIt() {
    QString text = m_score
                       ? tr("%1: %2, %3")
                             .arg(m_name, QString::number(*m_score), zoneWord(m_zones.of(*m_score)).toLower())
                       : tr("%1: not answered").arg(m_name);
    if (m_former)
        text = tr("%1, before it was %2").arg(text, QString::number(*m_former));
    setAccessibleName(text);
}

int PainBadge::boxWidth() const {
    return iconSide(16) + qRound(tabularWidth(roleFont(Role::BodyStrong), QStringLiteral("10"))) + 18;
}

QSize PainBadge::sizeHint() const {
    const int former = m_former ? qRound(tabularWidth(roleFont(Role::Note), QStringLiteral("10"))) + 8 : 0;
    return {boxWidth() + former, grown(32, Role::Body)};
}

void PainBadge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRectF box(0, 0, boxWidth(), height());
    const bool hover = isEnabled() && underMouse();
    if (m_score) {
        const ZoneTokens tone = zoneTokens(m_zones.of(*m_score));
        const bool edged = hover || isDown() || theme().isHighContrast();
        paintRound(painter, box, 10, color(tone.fill), edged ? color(tone.ink) : QColor(),
                   isDown() ? 2.5 : 1.5);
        const qreal glyph = iconSide(16);
        const qreal words = tabularWidth(roleFont(Role::BodyStrong), QString::number(*m_score));
        const qreal x = box.center().x() - (glyph + 6 + words) / 2;
        paintIcon(painter, QRectF(x, (height() - glyph) / 2, glyph, glyph), zoneIcon(m_zones.of(*m_score)),
                  color(tone.ink));
        painter.setFont(roleFont(Role::BodyStrong));
        painter.setPen(color(tone.ink));
        drawTabular(painter, QRectF(x + glyph + 6, 0, words + 2, height()), Qt::AlignLeft | Qt::AlignVCenter,
                    QString::number(*m_score));
    } else {
        paintRound(painter, box, 10, hover ? color(Token::Well) : QColor(), color(Token::Line2),
                   theme().lineWidth());
        painter.setPen(color(Token::Ink3));
        painter.setFont(roleFont(Role::Body));
        painter.drawText(box, Qt::AlignCenter, QStringLiteral("–"));
    }
    if (m_former) {
        QFont font = roleFont(Role::Note);
        font.setStrikeOut(true);
        painter.setFont(font);
        painter.setPen(color(Token::Ink3));
        painter.drawText(QRectF(box.right() + 6, 0, width() - box.right() - 6, height()), Qt::AlignVCenter,
                         QString::number(*m_former));
    }
}

bool PainBadge::event(QEvent* event) {
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

} // namespace patella::ui
