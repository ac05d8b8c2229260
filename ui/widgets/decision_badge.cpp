#include "ui/widgets/decision_badge.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/type.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace patella::ui {

QString decisionWord(Decision decision) {
    switch (decision) {
    case Decision::Progress:
        return QCoreApplication::translate("patella::ui::DecisionBadge", "Progress");
    case Decision::Hold:
        return QCoreApplication::translate("patella::ui::DecisionBadge", "Hold");
    case Decision::Ease:
        return QCoreApplication::translate("patella::ui::DecisionBadge", "Ease");
    case Decision::Stop:
        break;
    }
    return QCoreApplication::translate("patella::ui::DecisionBadge", "Stop");
}

QString decisionIcon(Decision decision) {
    switch (decision) {
    case Decision::Progress:
        return QStringLiteral("arrU");
    case Decision::Hold:
        return QStringLiteral("hold");
    case Decision::Ease:
        return QStringLiteral("arrD");
    case Decision::Stop:
        break;
    }
    return QStringLiteral("oct");
}

Token decisionFill(Decision decision) {
    switch (decision) {
    case Decision::Progress:
        return Token::Soft;
    case Decision::Hold:
        return Token::Well;
    case Decision::Ease:
        return Token::CarefulFill;
    case Decision::Stop:
        break;
    }
    return Token::TooMuchFill;
}

Token decisionInk(Decision decision) {
    switch (decision) {
    case Decision::Progress:
        return Token::AccentInk;
    case Decision::Hold:
        return Token::Ink2;
    case Decision::Ease:
        return Token::CarefulInk;
    case Decision::Stop:
        break;
    }
    return Token::TooMuchInk;
}

DecisionBadge::DecisionBadge(Decision decision, QWidget* parent)
    : QWidget(parent)
    , m_decision(decision) {
    installSpoken();
    followTheme(this);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void DecisionBadge::setDecision(Decision decision) {
    m_decision = decision;
    sayChanged(this);
    updateGeometry();
    update();
}

void DecisionBadge::setSquare(bool on) {
    m_square = on;
    updateGeometry();
}

void DecisionBadge::setWord(const QString& word) {
    m_word = word;
    sayChanged(this);
    updateGeometry();
    update();
}

QString DecisionBadge::spokenName() const { return m_word.isEmpty() ? decisionWord(m_decision) : m_word; }

QSize DecisionBadge::sizeHint() const {
    if (m_square)
        return {26 + iconSide(16) - 16, 26 + iconSide(16) - 16};
    const qreal words = QFontMetricsF(roleFont(Role::NoteStrong)).horizontalAdvance(spokenName());
    return {static_cast<int>(std::ceil(words)) + iconSide(16) + 8 + 22, grown(28, Role::Note)};
}

void DecisionBadge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QColor ink = color(decisionInk(m_decision));
    const QColor edge = theme().isHighContrast() ? ink : QColor();
    paintRound(painter, rect(), m_square ? 8 : height() / 2.0, color(decisionFill(m_decision)), edge, 2);
    const int glyph = iconSide(16);
    const qreal x = m_square ? (width() - glyph) / 2.0 : 10;
    paintIcon(painter, QRectF(x, (height() - glyph) / 2.0, glyph, glyph), decisionIcon(m_decision), ink);
    if (m_square)
        return;
    painter.setFont(roleFont(Role::NoteStrong));
    painter.setPen(ink);
    painter.drawText(QRectF(x + glyph + 7, 0, width() - x - glyph - 7, height()), Qt::AlignVCenter,
                     spokenName());
}

} // namespace patella::ui
