#include "ui/today/hero_fact.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/reading_way.h"

#include <QPainter>

namespace patella::ui {

namespace {
constexpr int gap = 10;
}

HeroFact::HeroFact(const QString& icon, Role role, Token ink, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_role(role)
    , m_ink(ink) {
    installSpoken();
    followTheme(this);
}

void HeroFact::setWords(const QString& words) {
    m_words = words;
    setVisible(!words.isEmpty());
    updateGeometry();
    update();
    sayChanged(this);
}

QSize HeroFact::sizeHint() const {
    const int words = QFontMetrics(roleFont(m_role)).horizontalAdvance(m_words);
    return {iconSide(20) + gap + words + 16, grown(24, Role::Body)};
}

QSize HeroFact::minimumSizeHint() const { return {iconSide(20) + 60, sizeHint().height()}; }

void HeroFact::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int side = iconSide(20);
    const auto placed = [this](const QRectF& place) {
        return visually(layoutDirection(), QRectF(rect()), place);
    };
    paintIcon(painter, placed(QRectF(0, (height() - side) / 2.0, side, side)), m_icon,
              color(Token::HeroText2));
    const QFont font = roleFont(m_role);
    painter.setPen(color(m_ink));
    painter.setFont(font);
    const QRectF line = placed(QRectF(side + gap, 0, width() - side - gap, height()));
    painter.drawText(line, Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(m_words, Qt::ElideRight, line.width()));
}

} // namespace patella::ui
