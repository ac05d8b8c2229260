#include "ui/widgets/load_meter.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/kneecap.h"
#include "ui/widgets/type.h"

#include <QPainter>

#include <algorithm>

namespace patella::ui {

LoadMeter::LoadMeter(int level, QWidget* parent)
    : QWidget(parent)
    , m_level(std::clamp(level, 0, 3)) {
    installSpoken();
    followTheme(this);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LoadMeter::setLevel(int level) {
    m_level = std::clamp(level, 0, 3);
    sayChanged(this);
    update();
}

qreal LoadMeter::paint(QPainter& painter, const QRectF& rect, int level, const QColor& ink) {
    const qreal side = rect.height();
    const qreal step = side;
    for (int i = 0; i < 3; ++i) {
        const QRectF one(rect.left() + i * step, rect.top(), side, side);
        const qreal width = std::max(1.0, side / 11);
        if (i < level)
            paintKneecap(painter, one, ink);
        else
            paintKneecap(painter, one.adjusted(width / 2, width / 2, -width / 2, -width / 2), {}, ink, width);
    }
    return 3 * step;
}

QSize LoadMeter::sizeHint() const {
    const int side = iconSide(12);
    return {3 * side, side};
}

QString LoadMeter::spokenName() const { return tr("load %1 of 3").arg(m_level); }

void LoadMeter::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint(painter, rect(), m_level, color(Token::Ink2));
}

} // namespace patella::ui
