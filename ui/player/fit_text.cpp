#include "ui/player/fit_text.h"

#include <QFontMetrics>
#include <QPainter>

namespace patella::ui {

namespace {

constexpr double smallest = 0.5; ///< of the wanted size

} // namespace

FitText::FitText(Role role, Token ink, int lines, QWidget* parent)
    : QWidget(parent)
    , m_role(role)
    , m_ink(ink)
    , m_lines(lines) {
    installSpoken();
    followTheme(this);
    QSizePolicy policy(lines > 1 ? QSizePolicy::Expanding : QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(lines > 1);
    setSizePolicy(policy);
}

void FitText::setText(const QString& text) {
    if (text == m_text)
        return;
    m_text = text;
    updateGeometry();
    update();
    sayChanged(this);
}

void FitText::setInk(Token ink) {
    if (ink == m_ink)
        return;
    m_ink = ink;
    update();
}

void FitText::setScale(double scale) {
    if (scale == m_scale)
        return;
    m_scale = scale;
    updateGeometry();
    update();
}

void FitText::setAlignment(Qt::Alignment alignment) {
    m_alignment = alignment;
    update();
}

int FitText::flags() const {
    return static_cast<int>(m_alignment) | (m_lines > 1 ? Qt::TextWordWrap : Qt::TextSingleLine);
}

QRect FitText::needed(const QFont& font, int width) const {
    return QFontMetrics(font).boundingRect(QRect(0, 0, std::max(width, 1), 10'000),
                                           flags() & ~Qt::AlignVCenter, m_text);
}

/// The role's font, made smaller until the text has its place.
QFont FitText::fitting(int width) const {
    QFont font = playerFont(m_role, m_scale);
    const int wanted = font.pixelSize();
    for (int size = wanted; size > wanted * smallest; --size) {
        font.setPixelSize(size);
        const QRect box = needed(font, width);
        if (box.width() <= width && box.height() <= m_lines * QFontMetrics(font).lineSpacing() + 1)
            break;
    }
    return font;
}

QSize FitText::sizeHint() const {
    const QFontMetrics metrics(playerFont(m_role, m_scale));
    return {metrics.horizontalAdvance(m_text) + 2, metrics.height()};
}

QSize FitText::minimumSizeHint() const {
    const QFontMetrics metrics(playerFont(m_role, m_scale));
    return {m_lines > 1 ? metrics.averageCharWidth() * 8 : metrics.horizontalAdvance(m_text) / 2 + 2,
            metrics.height()};
}

int FitText::heightForWidth(int width) const {
    return std::max(needed(fitting(width), width).height(),
                    QFontMetrics(playerFont(m_role, m_scale)).height());
}

void FitText::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setFont(fitting(width()));
    painter.setPen(color(m_ink));
    painter.drawText(rect(), flags(), m_text);
}

} // namespace patella::ui
