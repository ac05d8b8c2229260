#include "ui/firstrun/step_bars.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/type.h"

#include <QPainter>

namespace patella::ui {

namespace {

constexpr int bar = 44;
constexpr int gap = 8;
constexpr int high = 6;

} // namespace

StepBars::StepBars(QWidget* parent)
    : QWidget(parent) {
    followTheme(this);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepBars::set(int done, int of) {
    m_done = done;
    m_of = of;
    updateGeometry();
    update();
}

QSize StepBars::sizeHint() const { return {m_of * bar + (m_of - 1) * gap, lineHeight(Role::Note)}; }

void StepBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_of; ++i)
        paintRound(painter, QRectF(i * (bar + gap), (height() - high) / 2.0, bar, high), high / 2.0,
                   color(i < m_done ? Token::Accent : Token::Line));
}

} // namespace patella::ui
