#include "ui/routine/generate_row.h"

#include "ui/routine/dose_row_delegate.h"
#include "ui/routine/scaled.h"
#include "ui/widgets/figure_book.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace patella::ui {

namespace {

constexpr int narrow = 620;    ///< below it the dose stands under the name
constexpr int doseWidth = 210; ///< beside it

/// Down while there is more to read, up when it is open.
class Arrow : public QWidget {
public:
    explicit Arrow(const GenerateRow* row)
        : m_row(row) {
        setFixedSize(iconSide(18), iconSide(18));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        followTheme(this);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        if (!m_row->canPress())
            return;
        QPainter painter(this);
        paintIcon(painter, rect(), m_row->isExpanded() ? u"up" : u"down", color(Token::Ink2));
    }

private:
    const GenerateRow* m_row;
};

} // namespace

class GenerateRow::Picture : public QWidget {
public:
    Picture() {
        const auto size = [this] { setFixedSize(scaled(52), scaled(40)); };
        size();
        connect(&theme(), &Theme::fontChanged, this, size);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        followTheme(this);
        connect(&figureBook(), &FigureBook::changed, this, qOverload<>(&QWidget::update));
    }
    void show(const QString& exercise, ExerciseKind kind) {
        m_exercise = exercise;
        m_kind = kind;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintExercisePicture(painter, rect(), m_exercise, m_kind);
    }

private:
    QString m_exercise;
    ExerciseKind m_kind = ExerciseKind::Strengthening;
};

GenerateRow::GenerateRow(QWidget* parent)
    : QWidget(parent)
    , m_picture(new Picture)
    , m_time(new TextLabel({}, Role::BodyStrong))
    , m_arrow(new Arrow(this))
    , m_lock(new IconButton(QStringLiteral("unlock"), tr("Lock"))) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 10, 8);
    row->setSpacing(12);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addWidget(makeWords(), 1);
    m_time->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_time->setMinimumWidth(scaled(52));
    row->addWidget(m_time, 0, Qt::AlignTop);
    row->addWidget(m_arrow, 0, Qt::AlignTop);
    m_lock->setCheckable(true);
    m_lock->setFocusPolicy(Qt::NoFocus); // the row's L
    QSizePolicy kept = m_lock->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // the times stand below each other
    m_lock->setSizePolicy(kept);
    row->addWidget(m_lock, 0, Qt::AlignTop);
    connect(m_lock, &QAbstractButton::clicked, this, &GenerateRow::toggleLock);
    setFocusPolicy(Qt::ClickFocus);
    FocusRing::leaveAlone(this);
    installSpoken();
    followTheme(this);
}

QWidget* GenerateRow::makeWords() {
    auto* words = new QWidget(this);
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_line = new QBoxLayout(QBoxLayout::LeftToRight);
    m_line->setSpacing(2);
    m_name = (new TextLabel({}, Role::BodyMedium))->wrapped();
    m_dose = (new TextLabel({}, Role::Body, Token::Ink2))->wrapped();
    m_why = (new TextLabel({}, Role::Note, Token::Ink2))->wrapped();
    m_fresh = new Tag(tr("New"));
    m_fresh->setColors(Token::Soft, Token::AccentInk);
    m_line->addWidget(m_name, 1, Qt::AlignTop);
    m_line->addWidget(m_fresh, 0, Qt::AlignTop | Qt::AlignLeft);
    m_line->addWidget(m_dose, 0, Qt::AlignTop);
    column->addLayout(m_line);
    column->addWidget(m_why);
    return words;
}

void GenerateRow::render(const GenerateRowView& view) {
    if (view.exercise != m_view.exercise)
        m_expanded = false;
    m_view = view;
    m_picture->show(view.exercise, view.kind);
    m_name->setText(view.name);
    m_dose->setText(view.dose);
    m_time->setText(view.time);
    m_fresh->setVisible(view.fresh);
    showReasons();
    showLock();
}

void GenerateRow::setLocked(bool on) {
    m_view.locked = on;
    showLock();
}

void GenerateRow::showLock() {
    m_lock->setVisible(!m_view.own);
    m_lock->setChecked(m_view.locked);
    m_lock->setIconName(m_view.locked ? QStringLiteral("lock") : QStringLiteral("unlock"));
    m_lock->setName(m_view.locked ? tr("%1 is locked: it stays (L)", "exercise").arg(m_view.name)
                                  : tr("Lock %1 (L)", "exercise").arg(m_view.name));
    sayChanged(this);
}

void GenerateRow::toggleLock() {
    if (m_view.own)
        return announce(this, tr("%1 is in your routine: it stays", "exercise").arg(m_view.name));
    setLocked(!m_view.locked);
    announce(this, m_view.locked ? tr("Locked: %1", "exercise").arg(m_view.name)
                                 : tr("Not locked: %1", "exercise").arg(m_view.name));
    Q_EMIT lockChanged(m_view.at, m_view.locked);
}

void GenerateRow::setExpanded(bool on) {
    m_expanded = on && canPress();
    showReasons();
    if (m_expanded)
        announce(this, m_view.reasons.join(QLatin1Char(' ')));
}

void GenerateRow::showReasons() {
    m_why->setText(m_expanded ? m_view.reasons.join(QLatin1Char('\n')) : m_view.reasons.value(0));
    setAccessibleDescription(m_expanded ? QStringList(m_view.reasons.mid(1)).join(QLatin1Char(' '))
                                        : QString());
    m_arrow->update();
}

void GenerateRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool locked = m_view.locked && !m_view.own;
    if (!hasFocus() && !locked)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), color(Token::Softer));
    if (locked)
        painter.fillRect(QRect(0, 0, 3, height()), color(Token::Accent));
    if (hasFocus() && FocusRing::keyboardInUse()) {
        painter.setPen(QPen(color(Token::Accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(5, 2, -3, -2), 8, 8);
    }
}

void GenerateRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool beside = width() >= scaled(narrow);
    m_line->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_line->setSpacing(beside ? 10 : 2);
    m_dose->setMinimumWidth(beside ? scaled(doseWidth) : 0);
    m_dose->setMaximumWidth(beside ? scaled(doseWidth) : QWIDGETSIZE_MAX);
}

void GenerateRow::mousePressEvent(QMouseEvent* event) {
    QWidget::mousePressEvent(event);
    if (event->button() == Qt::LeftButton)
        press();
}

void GenerateRow::keyPressEvent(QKeyEvent* event) {
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_L:
        return toggleLock();
    case Qt::Key_Up:
        Q_EMIT stepAsked(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT stepAsked(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return press();
    default:
        QWidget::keyPressEvent(event);
    }
}

void GenerateRow::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
    Q_EMIT entered();
}

void GenerateRow::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

} // namespace patella::ui
