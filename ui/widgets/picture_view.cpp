#include "ui/widgets/picture_view.h"

#include "ui/widgets/picture_book.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/type.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace patella::ui {

namespace {
constexpr int dotsHeight = 20;
constexpr double dotRadius = 3.5;
constexpr double dotGap = 14;
} // namespace

PictureView::PictureView(QWidget* parent)
    : QWidget(parent) {
    installSpoken();
    followTheme(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&pictureBook(), &PictureBook::changed, this, qOverload<>(&QWidget::update));
}

void PictureView::setPictures(const QStringList& names, const QString& what) {
    m_what = what;
    if (names == m_names)
        return;
    m_names = names;
    m_current = 0;
    setFocusPolicy(canPress() ? Qt::StrongFocus : Qt::NoFocus);
    sayChanged(this);
    update();
}

void PictureView::setCurrent(int index) {
    if (index < 0 || index >= count() || index == m_current)
        return;
    m_current = index;
    sayChanged(this);
    update();
}

void PictureView::setLed(bool led) {
    m_led = led;
    setAttribute(Qt::WA_TransparentForMouseEvents, led);
    setFocusPolicy(canPress() ? Qt::StrongFocus : Qt::NoFocus);
}

QString PictureView::spokenName() const {
    if (count() < 2)
        return tr("Picture of %1").arg(m_what);
    return tr("Picture %1 of %2 of %3", "number, count, name of the exercise")
        .arg(QLocale().toString(m_current + 1), QLocale().toString(count()), m_what);
}

void PictureView::paintEvent(QPaintEvent* /*event*/) {
    if (isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const int below = count() > 1 ? dotsHeight : 0;
    const QRect room = rect().adjusted(0, 0, 0, -below);
    const QString& name = m_names[m_current];
    const QPixmap picture = pictureBook().picture(name, room.size(), devicePixelRatioF());
    if (!picture.isNull()) {
        const QSizeF size = picture.deviceIndependentSize();
        const QRectF place(QPointF(room.x() + (room.width() - size.width()) / 2,
                                   room.y() + (room.height() - size.height()) / 2),
                           size);
        QPainterPath round;
        round.addRoundedRect(place, 10, 10);
        painter.setClipPath(round);
        painter.drawPixmap(place.topLeft(), picture);
        painter.setClipping(false);
    } else if (pictureBook().isBroken(name)) {
        painter.setFont(roleFont(Role::Note));
        painter.setPen(color(Token::Ink2));
        painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, tr("This picture could not be read."));
    }
    if (count() > 1)
        paintDots(painter);
}

void PictureView::paintDots(QPainter& painter) const {
    double x = width() / 2.0 - dotGap * (count() - 1) / 2.0;
    for (int i = 0; i < count(); ++i, x += dotGap) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(i == m_current ? Token::Accent : Token::Line));
        painter.drawEllipse(QPointF(x, height() - dotsHeight / 2.0), dotRadius, dotRadius);
    }
}

void PictureView::mousePressEvent(QMouseEvent* event) {
    if (canPress() && event->button() == Qt::LeftButton)
        press();
    else
        QWidget::mousePressEvent(event);
}

void PictureView::keyPressEvent(QKeyEvent* event) {
    if (canPress() && event->key() == Qt::Key_Right)
        setCurrent((m_current + 1) % count());
    else if (canPress() && event->key() == Qt::Key_Left)
        setCurrent((m_current + count() - 1) % count());
    else if (canPress() && event->key() == Qt::Key_Space)
        press();
    else
        QWidget::keyPressEvent(event);
}

} // namespace patella::ui
