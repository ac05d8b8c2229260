#include "ui/widgets/swatches.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/type.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace patella::ui {

namespace {

constexpr int side = 32;
constexpr double sample = 11; // radius
constexpr double ring = 14;

class Swatch : public QAbstractButton {
public:
    Swatch(const QString& name, std::vector<QColor> colors, QWidget* parent)
        : QAbstractButton(parent)
        , m_colors(std::move(colors)) {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAccessibleName(name);
        setToolTip(name);
        FocusRing::setRadius(this, side / 2);
        followTheme(this);
    }
    QSize sizeHint() const override { return {side, side}; }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF middle(width() / 2.0, height() / 2.0);
        const QRectF circle(middle - QPointF(sample, sample), QSizeF(2 * sample, 2 * sample));
        const int parts = static_cast<int>(m_colors.size());
        painter.setPen(Qt::NoPen);
        for (int i = 0; i < parts; ++i) {
            painter.setBrush(m_colors[static_cast<std::size_t>(i)]);
            if (parts == 1)
                painter.drawEllipse(circle);
            else
                painter.drawPie(circle, 90 * 16 - i * 360 * 16 / parts, -360 * 16 / parts);
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color(Token::Line2), 1));
        painter.drawEllipse(circle);
        if (!isChecked())
            return;
        painter.setPen(QPen(color(Token::Accent), 2));
        painter.drawEllipse(middle, ring, ring);
    }

private:
    std::vector<QColor> m_colors;
};

} // namespace

Swatches::Swatches(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this)) {
    setAccessibleName(name);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &Swatches::currentChanged);
}

void Swatches::add(const QString& name, std::vector<QColor> colors) {
    auto* swatch = new Swatch(name, std::move(colors), this);
    swatch->installEventFilter(this);
    m_group->addButton(swatch, count());
    layout()->addWidget(swatch);
}

int Swatches::count() const { return static_cast<int>(m_group->buttons().size()); }

int Swatches::currentIndex() const { return m_group->checkedId(); }

void Swatches::setCurrentIndex(int index) {
    if (QAbstractButton* button = m_group->button(index))
        button->setChecked(true);
}

bool Swatches::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool on = key == Qt::Key_Right || key == Qt::Key_Down;
    if (!on && key != Qt::Key_Left && key != Qt::Key_Up)
        return QWidget::eventFilter(watched, event);
    const int next = m_group->id(static_cast<QAbstractButton*>(watched)) + (on ? 1 : -1);
    if (QAbstractButton* button = m_group->button(next)) {
        button->setFocus(Qt::TabFocusReason);
        button->setChecked(true);
        Q_EMIT currentChanged(next);
    }
    return true;
}

} // namespace patella::ui
