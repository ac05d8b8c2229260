#include "ui/widgets/separator.h"

#include "ui/widgets/type.h"

#include <QPainter>

namespace patella::ui {

Separator::Separator(Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent)
    , m_orientation(orientation) {
    followTheme(this);
    const bool flat = orientation == Qt::Horizontal;
    setSizePolicy(flat ? QSizePolicy::Expanding : QSizePolicy::Fixed,
                  flat ? QSizePolicy::Fixed : QSizePolicy::Expanding);
}

QSize Separator::sizeHint() const {
    const int width = qRound(theme().lineWidth());
    return {width, width};
}

void Separator::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), color(Token::Line)); }

} // namespace patella::ui
