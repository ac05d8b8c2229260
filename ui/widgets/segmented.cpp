#include "ui/widgets/segmented.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/type.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

class Segment : public QAbstractButton {
public:
    explicit Segment(QWidget* parent)
        : QAbstractButton(parent) {
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        FocusRing::setRadius(this, 9);
        followTheme(this);
    }

    void setTexts(const QString& text, const QString& above) {
        setText(text);
        m_above = above;
        setAccessibleName(above.isEmpty() ? text : above + QStringLiteral(", ") + text);
        updateGeometry();
        update();
    }

    QSize sizeHint() const override {
        const qreal own = QFontMetricsF(roleFont(Role::NoteStrong)).horizontalAdvance(text());
        const qreal first = QFontMetricsF(roleFont(Role::Hint)).horizontalAdvance(m_above);
        const int high =
            m_above.isEmpty() ? grown(30, Role::Note) : lineHeight(Role::Hint) + lineHeight(Role::Note) + 8;
        return {static_cast<int>(std::ceil(std::max(own, first))) + 24, high};
    }
    QSize minimumSizeHint() const override { return {std::min(sizeHint().width(), 64), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        if (isChecked())
            paintRound(painter, rect(), 9, color(Token::Surface), color(Token::Line), theme().lineWidth());
        else if (underMouse() && isEnabled())
            paintRound(painter, rect(), 9, color(Token::Line));
        const Token ink = !isEnabled() ? Token::Ink3 : isChecked() ? Token::Ink : Token::Ink2;
        QFont font = roleFont(isChecked() ? Role::NoteStrong : Role::Note);
        if (!isChecked())
            font.setWeight(QFont::Medium);
        const qreal first = m_above.isEmpty() ? 0 : lineHeight(Role::Hint);
        const qreal second = lineHeight(Role::Note);
        const qreal top = (height() - first - second) / 2;
        const qreal room = width() - 8;
        if (first > 0) {
            const QFont small = roleFont(Role::Hint);
            painter.setFont(small);
            painter.setPen(color(isChecked() ? Token::Ink2 : Token::Ink3));
            painter.drawText(QRectF(4, top, room, first), Qt::AlignCenter,
                             QFontMetricsF(small).elidedText(m_above, Qt::ElideRight, room));
        }
        painter.setFont(font);
        painter.setPen(color(ink));
        painter.drawText(QRectF(4, top + first, room, second), Qt::AlignCenter,
                         QFontMetricsF(font).elidedText(text(), Qt::ElideRight, room));
    }

private:
    QString m_above;
};

Segment* segmentAt(const QButtonGroup* group, int index) {
    return static_cast<Segment*>(group->button(index));
}

} // namespace

Segmented::Segmented(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_row(new QHBoxLayout(this)) {
    setAccessibleName(name);
    m_row->setContentsMargins(3, 3, 3, 3);
    m_row->setSpacing(2);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    followTheme(this);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT currentChanged(id); });
}

int Segmented::addSegment(const QString& text, const QString& above) {
    const int index = count();
    auto* segment = new Segment(this);
    segment->setTexts(text, above);
    segment->installEventFilter(this);
    m_group->addButton(segment, index);
    m_row->addWidget(segment);
    return index;
}

void Segmented::setSegmentText(int index, const QString& text, const QString& above) {
    if (Segment* segment = segmentAt(m_group, index))
        segment->setTexts(text, above);
}

void Segmented::setSegmentEnabled(int index, bool on) {
    if (Segment* segment = segmentAt(m_group, index))
        segment->setEnabled(on);
}

void Segmented::clear() {
    const auto buttons = m_group->buttons();
    for (QAbstractButton* button : buttons) {
        m_group->removeButton(button);
        m_row->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
}

int Segmented::count() const { return static_cast<int>(m_group->buttons().size()); }
int Segmented::currentIndex() const { return m_group->checkedId(); }

void Segmented::setCurrentIndex(int index) {
    if (Segment* segment = segmentAt(m_group, index)) {
        segment->setChecked(true);
    } else if (QAbstractButton* on = m_group->checkedButton()) {
        m_group->setExclusive(false);
        on->setAutoExclusive(false);
        on->setChecked(false);
        on->setAutoExclusive(true);
        m_group->setExclusive(true);
    }
}

void Segmented::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QColor edge = theme().isHighContrast() ? color(Token::Ink) : QColor();
    paintRound(painter, rect(), 12, color(Token::Well), edge, 2);
}

bool Segmented::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool on = key == Qt::Key_Right || key == Qt::Key_Down;
    if (!on && key != Qt::Key_Left && key != Qt::Key_Up)
        return QWidget::eventFilter(watched, event);
    int index = m_group->id(static_cast<QAbstractButton*>(watched));
    do {
        index += on ? 1 : -1;
    } while (segmentAt(m_group, index) && !segmentAt(m_group, index)->isEnabled());
    if (Segment* next = segmentAt(m_group, index)) {
        next->setFocus(Qt::TabFocusReason);
        next->setChecked(true);
        Q_EMIT currentChanged(index);
    }
    return true;
}

} // namespace patella::ui
