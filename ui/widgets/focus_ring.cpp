#include "ui/widgets/focus_ring.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

namespace patella::ui {

namespace {

const char* const radiusProperty = "patella.focusRadius";
const char* const inkProperty = "patella.focusInk";
const char* const aloneProperty = "patella.ownFocus";
constexpr int reach = 4; // 2 px gap, 2 px ring

bool& keyboardFlag() {
    static bool flag = false;
    return flag;
}

bool isModifier(int key) {
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta;
}

/// A reading area has the keyboard to scroll: it is as large as the page, and nothing in it is chosen.
bool merelyScrolls(const QWidget* widget) { return qobject_cast<const QScrollArea*>(widget); }

/// What of the ring is seen: viewports of scroll areas cut it off, as they cut the widget.
QRect visibleArea(const QWidget* target, const QWidget* window) {
    QRect area = window->rect();
    for (const QWidget* w = target->parentWidget(); w && w != window; w = w->parentWidget()) {
        const auto* scroll = qobject_cast<const QAbstractScrollArea*>(w->parentWidget());
        if (scroll && scroll->viewport() == w)
            area &= QRect(w->mapTo(window, QPoint(0, 0)), w->size()).adjusted(-2, -2, 2, 2);
    }
    return area;
}

} // namespace

FocusRing::FocusRing(QWidget* parent)
    : QWidget(parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

FocusRing* FocusRing::install() {
    static QPointer<FocusRing> ring;
    if (ring)
        return ring;
    ring = new FocusRing;
    qApp->installEventFilter(ring);
    QObject::connect(qApp, &QApplication::focusChanged, ring.data(), [](QWidget*, QWidget* now) {
        if (ring)
            ring->follow(now);
    });
    QObject::connect(qApp, &QCoreApplication::aboutToQuit, ring.data(), [] { delete ring.data(); });
    QObject::connect(&theme(), &Theme::changed, ring.data(), [] { ring->update(); });
    return ring;
}

void FocusRing::leaveAlone(QWidget* widget) { widget->setProperty(aloneProperty, true); }
void FocusRing::setRadius(QWidget* widget, int radius) { widget->setProperty(radiusProperty, radius); }
void FocusRing::setInk(QWidget* widget, Token ink) {
    widget->setProperty(inkProperty, static_cast<int>(ink));
}
bool FocusRing::keyboardInUse() { return keyboardFlag(); }

void FocusRing::follow(QWidget* widget) {
    m_target = widget;
    place();
}

void FocusRing::place() {
    QWidget* target = m_target;
    const bool wanted = target && keyboardFlag() && target->isVisible() &&
                        !target->property(aloneProperty).toBool() && !merelyScrolls(target) &&
                        !target->isWindow() && target->window()->isVisible();
    if (!wanted) {
        hide();
        return;
    }
    QWidget* window = target->window();
    if (parentWidget() != window)
        setParent(window);
    const QRect at(target->mapTo(window, QPoint(0, 0)), target->size());
    const QRect ring = at.adjusted(-reach, -reach, reach, reach);
    const QRect seen = ring & visibleArea(target, window);
    if (seen.isEmpty()) {
        hide();
        return;
    }
    setGeometry(ring);
    setMask(QRegion(seen.translated(-ring.topLeft())));
    raise();
    show();
    update();
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress: {
        if (!isModifier(static_cast<QKeyEvent*>(event)->key()) && !keyboardFlag()) {
            keyboardFlag() = true;
            place();
        }
        break;
    }
    case QEvent::MouseButtonPress:
        if (keyboardFlag()) {
            keyboardFlag() = false;
            hide();
        }
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::LayoutRequest:
    case QEvent::ZOrderChange:
        if (m_target && watched != this && watched->isWidgetType()) {
            const auto* moved = static_cast<QWidget*>(watched);
            if (moved == m_target || moved->isAncestorOf(m_target))
                place();
        }
        break;
    case QEvent::Destroy:
    case QEvent::Close:
        if (parentWidget() && watched == parentWidget()->window()) {
            hide();
            setParent(nullptr);
        }
        break;
    default:
        break;
    }
    return false;
}

void FocusRing::paintEvent(QPaintEvent*) {
    if (!m_target)
        return;
    QPainter painter(this);
    const QVariant radius = m_target->property(radiusProperty);
    const qreal round = std::min<qreal>(radius.isValid() ? radius.toInt() : 10, m_target->height() / 2.0);
    const QVariant own = m_target->property(inkProperty);
    const Token ink = own.isValid() ? static_cast<Token>(own.toInt()) : Token::Accent;
    paintRound(painter, rect(), round + reach, {}, color(ink), 2);
}

} // namespace patella::ui
