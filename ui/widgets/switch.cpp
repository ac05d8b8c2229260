#include "ui/widgets/switch.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/motion.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/type.h"

#include <QEvent>
#include <QPainter>

namespace patella::ui {

Switch::Switch(const QString& name, QWidget* parent)
    : QAbstractButton(parent) {
    setAccessibleName(name);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    FocusRing::setRadius(this, 999);
    followTheme(this);
}

QSize Switch::sizeHint() const {
    const double scale = qBound(1.0, typeScale(), 2.0);
    return {qRound(40 * scale), qRound(24 * scale)};
}

void Switch::nextCheckState() {
    QAbstractButton::nextCheckState();
    const bool on = isChecked();
    m_sliding = true;
    motion::run(
        this, isVisible() ? motion::toggle : 0, motion::Way::In,
        [this, on](double t) {
            m_slide = on ? t : 1.0 - t;
            update();
        },
        [this] { m_sliding = false; });
}

void Switch::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const double at = m_sliding ? m_slide : isChecked() ? 1.0 : 0.0;
    const bool hover = underMouse() && isEnabled();
    const QSize size = sizeHint();
    const QRectF track(0, (height() - size.height()) / 2.0, size.width(), size.height());
    const qreal inset = size.height() / 6.0;
    const qreal knob = size.height() - 2 * inset;
    const bool on = at > 0.5;
    if (on)
        paintRound(painter, track, track.height() / 2,
                   color(!isEnabled() ? Token::Line
                         : hover      ? Token::AccentHover
                                      : Token::Accent));
    else
        paintRound(painter, track, track.height() / 2, color(hover ? Token::Line : Token::Well),
                   color(isEnabled() ? Token::Line2 : Token::Line), 1.5);
    const qreal x = track.left() + inset + at * (track.width() - 2 * inset - knob);
    paintRound(painter, QRectF(x, track.top() + inset, knob, knob), knob / 2,
               color(on            ? Token::OnAccent
                     : isEnabled() ? Token::Line2
                                   : Token::Ink3));
}

bool Switch::event(QEvent* event) {
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

} // namespace patella::ui
