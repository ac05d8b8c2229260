#include "ui/widgets/tag.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/load_meter.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/type.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace patella::ui {

namespace {

QFont tagFont() {
    QFont font = roleFont(Role::Hint);
    font.setWeight(QFont::Medium);
    return font;
}

} // namespace

Tag::Tag(const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_text(text) {
    installSpoken();
    followTheme(this);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Tag::setText(const QString& text) {
    m_text = text;
    sayChanged(this);
    updateGeometry();
    update();
}

void Tag::setDot(Dot dot, Token token) {
    m_dot = dot;
    m_dotToken = token;
    updateGeometry();
    update();
}

void Tag::setIconName(const QString& name) {
    m_icon = name;
    updateGeometry();
    update();
}

void Tag::setLoad(int level) {
    m_load = level;
    updateGeometry();
    update();
}

void Tag::setColors(Token fill, Token ink) {
    m_fill = fill;
    m_ink = ink;
    update();
}

int Tag::leadingWidth() const {
    if (m_load >= 0)
        return 3 * iconSide(11) + 5;
    if (!m_icon.isEmpty())
        return iconSide(14) + 5;
    return m_dot == Dot::None ? 0 : iconSide(8) + 5;
}

QSize Tag::sizeHint() const {
    const qreal words = QFontMetricsF(tagFont()).horizontalAdvance(m_text);
    return {static_cast<int>(std::ceil(words)) + leadingWidth() + 20, grown(24, Role::Hint)};
}

QSize Tag::minimumSizeHint() const { return {leadingWidth() + 40, sizeHint().height()}; }

void Tag::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor edge = theme().isHighContrast() ? color(Token::Ink) : QColor();
    paintRound(painter, rect(), height() / 2.0, color(m_fill), edge, 2);
    const QColor ink = color(m_ink);
    const qreal middle = height() / 2.0;
    qreal x = 10;
    if (m_load >= 0) {
        const qreal side = iconSide(11);
        LoadMeter::paint(painter, QRectF(x, middle - side / 2, 3 * side, side), m_load, ink);
    } else if (!m_icon.isEmpty()) {
        const qreal side = iconSide(14);
        paintIcon(painter, QRectF(x, middle - side / 2, side, side), m_icon, ink);
    } else if (m_dot != Dot::None) {
        const qreal side = iconSide(8);
        const QRectF dot(x, middle - side / 2, side, side);
        const QColor tone = color(m_dotToken);
        paintRound(painter, dot, side / 2, m_dot == Dot::Filled ? tone : QColor(),
                   m_dot == Dot::Ring ? tone : QColor(), 2);
    }
    x += leadingWidth();
    const QFont font = tagFont();
    painter.setFont(font);
    painter.setPen(ink);
    const qreal room = width() - x - 9;
    painter.drawText(QRectF(x, 0, room, height()), Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(m_text, Qt::ElideRight, room + 1));
}

} // namespace patella::ui
