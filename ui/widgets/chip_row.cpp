#include "ui/widgets/chip_row.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/type.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace patella::ui {

ChipRow::ChipRow(const QString& label, bool radio, QWidget* parent)
    : QAbstractButton(parent)
    , m_radio(radio) {
    setText(label);
    setAccessibleName(label);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    FocusRing::leaveAlone(this);
    followTheme(this);
}

void ChipRow::setCount(int count) {
    m_count = count;
    setAccessibleName(count < 0 ? text() : tr("%1, %2").arg(text(), QString::number(count)));
    update();
}

QSize ChipRow::sizeHint() const {
    const QFontMetricsF metrics(roleFont(Role::Body));
    const qreal words = metrics.horizontalAdvance(text()) +
                        (m_count < 0 ? 0 : metrics.horizontalAdvance(QStringLiteral("0000")));
    return {static_cast<int>(std::ceil(words)) + iconSide(18) + 24 + 24, grown(36, Role::Body)};
}

void ChipRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (hasFocus() || underMouse())
        paintRound(painter, rect(), 8, color(Token::Well));
    if (hasFocus() && FocusRing::keyboardInUse())
        paintRound(painter, rect(), 8, {}, color(Token::Accent), 2);
    const qreal side = iconSide(18);
    const QRectF box(12, (height() - side) / 2, side, side);
    const qreal round = m_radio ? side / 2 : 5;
    if (isChecked()) {
        paintRound(painter, box, round, color(Token::Accent));
        paintIcon(painter, box.adjusted(2, 2, -2, -2), QStringLiteral("check"), color(Token::OnAccent));
    } else {
        paintRound(painter, box, round, color(Token::Surface), color(Token::Line2), 1.5);
    }
    const bool nothing = m_count == 0 && !isChecked();
    painter.setFont(roleFont(isChecked() ? Role::BodyMedium : Role::Body));
    painter.setPen(color(nothing ? Token::Ink3 : Token::Ink));
    painter.drawText(QRectF(box.right() + 10, 0, width() - box.right() - 22, height()), Qt::AlignVCenter,
                     text());
    if (m_count >= 0) {
        painter.setFont(roleFont(Role::Note));
        painter.setPen(color(Token::Ink3));
        drawTabular(painter, QRectF(0, 0, width() - 12, height()), Qt::AlignRight | Qt::AlignVCenter,
                    QString::number(m_count));
    }
}

} // namespace patella::ui
