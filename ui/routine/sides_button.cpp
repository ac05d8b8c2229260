#include "ui/routine/sides_button.h"

#include "ui/text/words.h"
#include "ui/widgets/knee_badge.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/type.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace patella::ui {

SidesButton::SidesButton(QWidget* parent)
    : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("Choose the sides"));
    followTheme(this);
    setSides(SideChoice::Both);
    connect(this, &QAbstractButton::clicked, this, &SidesButton::ask);
}

void SidesButton::setSides(SideChoice sides) {
    m_sides = sides;
    setAccessibleName(tr("Sides: %1").arg(Words::name(sides)));
    update();
}

QSize SidesButton::sizeHint() const { return {52, grown(32, Role::Body)}; }

void SidesButton::ask() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const SideChoice each : {SideChoice::Both, SideChoice::LeftOnly, SideChoice::RightOnly}) {
        QString word = Words::name(each);
        word[0] = word[0].toUpper();
        QAction* action = menu->addAction(word);
        action->setCheckable(true);
        action->setChecked(each == m_sides);
        connect(action, &QAction::triggered, this, [this, each] { Q_EMIT sidesChosen(each); });
    }
    menu->popup(mapToGlobal(rect().bottomLeft()));
}

bool SidesButton::event(QEvent* event) {
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

void SidesButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRound(painter, rect(), 8, color(underMouse() ? Token::Well : Token::Surface), color(Token::Line2));
    const int side = std::min({20, height() - 8, (width() - 8) / 2});
    const QRectF left(width() / 2.0 - side - 1, (height() - side) / 2.0, side, side);
    paintKneeBadge(painter, left, Side::Left, m_sides == SideChoice::RightOnly ? 0.0 : 1.0);
    paintKneeBadge(painter, left.translated(side + 2, 0), Side::Right,
                   m_sides == SideChoice::LeftOnly ? 0.0 : 1.0);
}

} // namespace patella::ui
