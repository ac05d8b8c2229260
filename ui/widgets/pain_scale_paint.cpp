#include "ui/widgets/focus_ring.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/reading_way.h"
#include "ui/widgets/type.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace patella::ui {

namespace {

/// A cell whose outer corners are round where its group ends.
QPainterPath cellPath(const QRectF& rect, qreal left, qreal right) {
    QPainterPath path;
    path.moveTo(rect.left() + left, rect.top());
    path.lineTo(rect.right() - right, rect.top());
    path.arcTo(QRectF(rect.right() - 2 * right, rect.top(), 2 * right, 2 * right), 90, -90);
    path.lineTo(rect.right(), rect.bottom() - right);
    path.arcTo(QRectF(rect.right() - 2 * right, rect.bottom() - 2 * right, 2 * right, 2 * right), 0, -90);
    path.lineTo(rect.left() + left, rect.bottom());
    path.arcTo(QRectF(rect.left(), rect.bottom() - 2 * left, 2 * left, 2 * left), 270, -90);
    path.lineTo(rect.left(), rect.top() + left);
    path.arcTo(QRectF(rect.left(), rect.top(), 2 * left, 2 * left), 180, -90);
    path.closeSubpath();
    return path;
}

Role digitRole(PainScaleSize size) {
    switch (size) {
    case PainScaleSize::Card:
        return Role::NoteStrong;
    case PainScaleSize::Summary:
        return Role::BodyStrong;
    case PainScaleSize::Dialog:
        break;
    }
    return Role::Digits;
}

} // namespace

void PainScale::paintHeader(QPainter& painter, const PainScaleLayout& layout) const {
    const bool large = m_size == Size::Dialog;
    const QRectF& box = layout.header;
    const qreal badge = iconSide(large ? 28 : 24);
    const QRectF line = box.adjusted(0, 0, 0, large ? -8 : -4);
    painter.save();
    if (!isEnabled())
        painter.setOpacity(0.5);
    const auto placed = [&](qreal from, qreal to) {
        return visually(layoutDirection(), line, QRectF(from, line.top(), to - from, line.height()));
    };
    const QRectF side = placed(line.left(), line.left() + badge);
    paintKneeBadge(painter, QRectF(side.left(), line.center().y() - badge / 2, badge, badge), m_knee, 1.0);
    const QFont name = roleFont(large ? Role::Lead : Role::BodyStrong);
    const QFont words = roleFont(large ? Role::LeadText : Role::Note);
    const qreal left = line.left() + badge + 8;
    const qreal nameWidth = QFontMetricsF(name).horizontalAdvance(m_kneeName);
    painter.setFont(name);
    painter.setPen(color(Token::Ink));
    painter.drawText(placed(left, line.right()), Qt::AlignVCenter,
                     QFontMetricsF(name).elidedText(m_kneeName, Qt::ElideRight, line.right() - left));
    const qreal from = left + nameWidth + 12;
    painter.setFont(words);
    painter.setPen(color(m_value ? Token::Ink2 : Token::Ink3));
    if (line.right() - from > 24)
        painter.drawText(
            placed(from, line.right()), Qt::AlignRight | Qt::AlignVCenter,
            QFontMetricsF(words).elidedText(wordsFor(m_value), Qt::ElideRight, line.right() - from));
    painter.restore();
}

void PainScale::paintCell(QPainter& painter, const PainScaleLayout& layout, int score) const {
    const QRectF& rect = layout.cells[static_cast<std::size_t>(score)];
    const ZoneTokens tone = zoneTokens(m_zones.of(score));
    const bool chosen = m_value == score;
    const bool first = score == 0 || score == m_zones.carefulFrom || score == m_zones.tooMuchFrom;
    const bool last = score == 10 || score + 1 == m_zones.carefulFrom || score + 1 == m_zones.tooMuchFrom;
    const qreal round = std::min(m_size == Size::Dialog ? 14.0 : 10.0, rect.width() / 2);
    const qreal left = first && !chosen ? round : 4;
    const qreal right = last && !chosen ? round : 4;
    const QPainterPath shape = cellPath(rect, left, right);
    const bool keyboard = hasFocus() && FocusRing::keyboardInUse() && score == m_value.value_or(m_cursor);
    painter.save();
    if (chosen || keyboard) {
        paintRound(painter, rect.adjusted(-4, -4, 4, 4), chosen ? 8 : round + 4, color(Token::Surface),
                   color(keyboard ? Token::Accent : Token::Ink), 2);
    }
    if (!isEnabled())
        painter.setOpacity(0.45);
    painter.fillPath(shape, color(chosen ? tone.solid : tone.fill));
    const bool edged = theme().isHighContrast() || (score == m_hovered && !chosen && isEnabled());
    if (edged && !chosen) {
        painter.setPen(QPen(color(tone.ink), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(
            cellPath(rect.adjusted(1, 1, -1, -1), std::max(3.0, left - 1), std::max(3.0, right - 1)));
    }
    painter.setFont(roleFont(digitRole(m_size)));
    painter.setPen(color(chosen ? tone.onSolid : tone.ink));
    drawTabular(painter, rect, Qt::AlignCenter, QString::number(score));
    painter.restore();
}

void PainScale::paintZones(QPainter& painter, const PainScaleLayout& layout) const {
    // below their cells, which count from the left whichever way one reads
    constexpr int zoneAlignment = Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter;
    const bool large = m_size == Size::Dialog;
    const Zone zones[] = {Zone::Fine, Zone::Careful, Zone::TooMuch};
    const int from[] = {0, m_zones.carefulFrom, m_zones.tooMuchFrom, 11};
    QFont font = roleFont(large ? Role::BodyStrong : Role::Hint);
    if (!large)
        font.setWeight(QFont::Medium);
    const QFontMetricsF metrics(font);
    for (std::size_t i = 0; i < 3; ++i) {
        const QRectF& box = layout.words[i];
        const QColor ink = color(zoneTokens(zones[i]).ink);
        const qreal glyph = iconSide(large ? 18 : 14);
        paintIcon(painter, QRectF(box.left(), box.center().y() - glyph / 2, glyph, glyph), zoneIcon(zones[i]),
                  ink);
        painter.setFont(font);
        painter.setPen(ink);
        const qreal x = box.left() + glyph + (large ? 8 : 4);
        const QString word = zoneWord(zones[i]);
        painter.drawText(QRectF(x, box.top(), box.right() - x + 2, box.height()), zoneAlignment,
                         metrics.elidedText(word, Qt::ElideRight, box.right() - x + 2));
        if (large) {
            const QFont small = roleFont(Role::Note);
            const QString range =
                tr("%1 to %2").arg(QString::number(from[i]), QString::number(from[i + 1] - 1));
            const qreal next = x + metrics.horizontalAdvance(word) + 8;
            painter.setFont(small);
            if (next + QFontMetricsF(small).horizontalAdvance(range) <= box.right() + 2)
                painter.drawText(QRectF(next, box.top(), box.right() - next + 4, box.height()), zoneAlignment,
                                 range);
        }
        const auto index = static_cast<qsizetype>(i);
        if (index < m_notes.size()) {
            painter.setFont(roleFont(Role::Note));
            painter.setPen(color(Token::Ink2));
            painter.drawText(layout.notes[i], Qt::TextWordWrap, m_notes[index]);
        }
    }
}

void PainScale::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const PainScaleLayout layout = layoutFor(width());
    if (m_header)
        paintHeader(painter, layout);
    for (int score = 0; score <= 10; ++score)
        if (m_value != score)
            paintCell(painter, layout, score);
    if (m_value)
        paintCell(painter, layout, *m_value); // its ring lies over the neighbours
    if (m_zoneWords)
        paintZones(painter, layout);
}

} // namespace patella::ui
