#include "ui/widgets/empty_state.h"

#include "ui/widgets/button.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/kneecap.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace patella::ui {

class EmptyState::Picture : public QWidget {
public:
    explicit Picture(QWidget* parent)
        : QWidget(parent) {
        followTheme(this);
        setFixedSize(88, 84);
    }

    void set(Drawing drawing, const QString& iconName) {
        m_drawing = drawing;
        m_icon = iconName;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintKneecap(painter, rect(), color(Token::Softer));
        if (m_drawing == Drawing::Icon) {
            paintIcon(painter, QRectF(26, 20, 36, 36), m_icon, color(Token::Accent));
            return;
        }
        const QColor ink = color(Token::Accent);
        painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(16, 59), QPointF(72, 59));
        QPen dots(ink, 2.5, Qt::CustomDashLine, Qt::RoundCap);
        dots.setDashPattern({0.1, 2.4});
        painter.setPen(dots);
        QPainterPath line(QPointF(18, 49));
        line.cubicTo(QPointF(36, 46), QPointF(42, 26), QPointF(66, 25));
        painter.drawPath(line);
    }

private:
    Drawing m_drawing = Drawing::Trend;
    QString m_icon;
};

EmptyState::EmptyState(const QString& title, const QString& text, const QString& actionText, QWidget* parent)
    : QWidget(parent)
    , m_picture(new Picture(this))
    , m_title(new TextLabel(title, Role::CardTitle))
    , m_text(new TextLabel(text, Role::Body, Token::Ink2))
    , m_button(new Button(actionText, Button::Variant::Tonal)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(32);
    row->addWidget(m_picture, 0, Qt::AlignVCenter);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addStretch(1);
    column->addWidget(m_title->wrapped());
    column->addWidget(m_text->wrapped());
    column->addSpacing(6);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addStretch(1);
    row->addLayout(column, 1);
    m_button->setVisible(!actionText.isEmpty());
    connect(m_button, &QAbstractButton::clicked, this, &EmptyState::triggered);
}

void EmptyState::setTexts(const QString& title, const QString& text) {
    m_title->setText(title);
    m_text->setText(text);
}

void EmptyState::setDrawing(Drawing drawing, const QString& iconName) { m_picture->set(drawing, iconName); }

} // namespace patella::ui
