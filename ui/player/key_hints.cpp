#include "ui/player/key_hints.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/type.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>
#include <utility>

namespace patella::ui {

namespace {

constexpr double capGap = 6;
constexpr double hintGap = 16;

} // namespace

KeyHints::KeyHints(std::vector<Hint> hints, QWidget* parent)
    : QWidget(parent)
    , m_hints(std::move(hints)) {
    installSpoken();
    followTheme(this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

/// Draws one hint from `x`, or only measures; returns where it ends.
double KeyHints::draw(QPainter* painter, const Hint& hint, double x) const {
    for (const QString& key : hint.keys)
        x += paintKeyCap(painter, QRectF(x, 0, width(), height()), key, color(Token::Ink2)) + capGap;
    const QFont font = roleFont(Role::Note);
    const double wide = QFontMetricsF(font).horizontalAdvance(hint.does);
    if (painter) {
        painter->setFont(font);
        painter->setPen(color(Token::Ink2));
        painter->drawText(QRectF(x, 0, wide + 2, height()), Qt::AlignLeft | Qt::AlignVCenter, hint.does);
    }
    return x + wide;
}

QSize KeyHints::sizeHint() const {
    double x = 0;
    for (const Hint& hint : m_hints)
        x = draw(nullptr, hint, x) + hintGap;
    return {static_cast<int>(std::ceil(x - hintGap)), grown(24, Role::Note)};
}

QString KeyHints::spokenName() const {
    QStringList parts;
    for (const Hint& hint : m_hints)
        parts << hint.keys.join(QLatin1Char(' ')) + QLatin1Char(' ') + hint.does;
    return parts.join(QStringLiteral(", "));
}

void KeyHints::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double x = 0;
    for (const Hint& hint : m_hints) {
        if (draw(nullptr, hint, x) > width())
            break;
        x = draw(&painter, hint, x) + hintGap;
    }
}

} // namespace patella::ui
