#include "ui/library/editor/picture_strip.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/picture_book.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/type.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace patella::ui {

namespace {
constexpr QSize tileSize(148, 112);
}

class PictureStrip::Tile : public QWidget, public Spoken {
public:
    Tile(PictureStrip* strip, int index)
        : QWidget(strip)
        , m_strip(strip)
        , m_index(index) {
        installSpoken();
        followTheme(this);
        setFixedSize(tileSize);
        setFocusPolicy(Qt::StrongFocus);
        connect(&pictureBook(), &PictureBook::changed, this, qOverload<>(&QWidget::update));
        auto* away =
            new IconButton(QStringLiteral("x"), PictureStrip::tr("Remove picture %1").arg(number()), this);
        away->setVariant(IconButton::Variant::Outlined);
        away->setShape(IconButton::Shape::Round);
        away->setSides(24, 14);
        away->adjustSize();
        away->move(width() - away->width() - 6, 6);
        connect(away, &QAbstractButton::clicked, strip, [strip, index] { strip->remove(index); });
    }
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Graphic; }
    [[nodiscard]] QString spokenName() const override { return PictureStrip::tr("Picture %1").arg(number()); }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintRound(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, color(Token::FigureBg),
                   color(Token::Line), 1.0);
        const QRect room = rect().adjusted(6, 6, -6, -6);
        const QString& name = m_strip->m_names[m_index];
        const QPixmap picture = pictureBook().picture(name, room.size(), devicePixelRatioF());
        if (!picture.isNull()) {
            QRectF place(QPointF(), picture.deviceIndependentSize());
            place.moveCenter(QRectF(room).center());
            painter.drawPixmap(place.topLeft(), picture);
        } else if (pictureBook().isBroken(name)) {
            painter.setFont(roleFont(Role::Note));
            painter.setPen(color(Token::Ink2));
            painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap,
                             PictureStrip::tr("This picture could not be read."));
        }
    }
    void keyPressEvent(QKeyEvent* event) override {
        const bool alt = event->modifiers().testFlag(Qt::AltModifier);
        if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
            m_strip->remove(m_index);
        else if (alt && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
            m_strip->move(m_index, event->key() == Qt::Key_Left ? -1 : 1);
        else
            QWidget::keyPressEvent(event);
    }

private:
    [[nodiscard]] QString number() const { return QLocale().toString(m_index + 1); }
    PictureStrip* m_strip;
    int m_index;
};

PictureStrip::PictureStrip(QWidget* parent)
    : QWidget(parent) {
    new FlowLayout(this, 10, 10);
}

void PictureStrip::setNames(const QStringList& names) {
    if (names == m_names)
        return;
    m_names = names;
    build();
}

void PictureStrip::build() {
    for (QWidget* tile : findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        layout()->removeWidget(tile);
        tile->hide();
        tile->deleteLater(); // it may be the one who asked
    }
    for (int i = 0; i < m_names.size(); ++i)
        layout()->addWidget(new Tile(this, i));
    updateGeometry();
}

void PictureStrip::remove(int index) {
    m_names.removeAt(index);
    build();
    Q_EMIT edited();
}

void PictureStrip::move(int index, int step) {
    const int to = index + step;
    if (to < 0 || to >= m_names.size())
        return;
    m_names.swapItemsAt(index, to);
    build();
    layout()->itemAt(to)->widget()->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

} // namespace patella::ui
