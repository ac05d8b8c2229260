#include "ui/routine/phase_card.h"

#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/text_label.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace patella::ui {

namespace {

/// The small square in the colour of the phase's time.
class PhaseMark : public QWidget {
public:
    PhaseMark(PhaseKind phase, QWidget* parent)
        : QWidget(parent)
        , m_phase(phase) {
        setFixedSize(10, 10);
        followTheme(this);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintRound(painter, rect(), 2.5, color(phaseToken(m_phase)));
    }

private:
    PhaseKind m_phase;
};

/// Undo belongs to the routine, not to the text of a field.
class LeaveUndo : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::ShortcutOverride)
            return QObject::eventFilter(watched, event);
        const auto* key = static_cast<QKeyEvent*>(event);
        if (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo))
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

} // namespace

/// Where a dragged exercise would come: 3 px accent with a dot.
class PhaseCard::DropLine : public QWidget {
public:
    explicit DropLine(QWidget* parent)
        : QWidget(parent) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal middle = height() / 2.0;
        painter.setPen(QPen(color(Token::Accent), 3, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(6, middle), QPointF(width() - 2, middle));
        painter.setBrush(color(Token::Accent));
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QPointF(6, middle), 5, 5);
    }
};

Token phaseToken(PhaseKind phase) {
    switch (phase) {
    case PhaseKind::WarmUp:
        return Token::Phase1;
    case PhaseKind::Stretch:
        return Token::Phase2;
    case PhaseKind::Strength:
        return Token::Phase3;
    case PhaseKind::CoolDown:
        return Token::Phase4;
    }
    return Token::Phase1;
}

PhaseCard::PhaseCard(PhaseKind phase, QWidget* parent)
    : Card(parent)
    , m_phase(phase) {
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 5, 1, 12);
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_notes = new TextLabel({}, Role::Note, Token::Ink2, this);
    m_notes->wrapped()->setContentsMargins(15, 0, 15, 6);
    column->addWidget(m_notes);
    m_list = new PhaseList(this);
    m_list->setAccessibleName(Words::name(phase));
    column->addWidget(m_list);
    m_empty = new TextLabel(tr("Drag an exercise here, or press Add."), Role::Body, Token::Ink3, this);
    m_empty->wrapped()->setContentsMargins(35, 6, 15, 10);
    column->addWidget(m_empty);
    m_line = new DropLine(this);
}

QWidget* PhaseCard::makeHead() {
    auto* head = new QWidget(this);
    head->setMinimumHeight(grown(32, Role::Body) + 2);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(15, 0, 6, 0);
    row->setSpacing(10);
    row->addWidget(new PhaseMark(m_phase, head));
    row->addWidget(new TextLabel(Words::name(m_phase), Role::BodyStrong, Token::Ink, head));
    m_time = new TextLabel({}, Role::Body, Token::Ink2, head);
    row->addWidget(m_time);
    m_askRounds = new Button({}, Button::Variant::Quiet, head);
    m_askRounds->setButtonSize(Button::Size::Small);
    m_askRounds->setIconName(QStringLiteral("repeat"));
    m_askRounds->setAccessibleName(tr("Repeat %1").arg(Words::name(m_phase)));
    m_askRounds->setToolTip(tr("How often this phase is gone through"));
    row->addWidget(m_askRounds);
    m_rounds = new Stepper(tr("Rounds of %1").arg(Words::name(m_phase)), head);
    m_rounds->setSmall(true);
    m_rounds->setRange(1, RoutineEditor::mostRounds);
    m_rounds->setKeyboardTracking(false);
    m_rounds->setFormat([](int rounds) { return tr("%n round(s)", "", rounds); });
    m_rounds->setToolTip(tr("How often this phase is gone through"));
    auto* leaveUndo = new LeaveUndo(m_rounds);
    m_rounds->installEventFilter(leaveUndo);
    for (QLineEdit* edit : m_rounds->findChildren<QLineEdit*>())
        edit->installEventFilter(leaveUndo);
    row->addWidget(m_rounds);
    m_fixedRounds = new TextLabel({}, Role::Body, Token::Ink2, head);
    row->addWidget(m_fixedRounds);
    row->addStretch(1);
    m_add = new Button(tr("Add"), Button::Variant::Quiet, head);
    m_add->setButtonSize(Button::Size::Small);
    m_add->setIconName(QStringLiteral("plus"));
    m_add->setAccessibleName(tr("Add an exercise to %1").arg(Words::name(m_phase)));
    row->addWidget(m_add);
    connect(m_rounds, &QSpinBox::valueChanged, this,
            [this](int rounds) { Q_EMIT roundsAsked(m_phase, rounds); });
    connect(m_rounds, &QSpinBox::editingFinished, this, &PhaseCard::showRounds);
    connect(m_askRounds, &QAbstractButton::clicked, this, [this] {
        m_rounds->show();
        m_rounds->setFocus(Qt::TabFocusReason);
        m_askRounds->hide();
    });
    connect(m_add, &QAbstractButton::clicked, this, [this] { Q_EMIT addAsked(m_phase); });
    return head;
}

void PhaseCard::render(const View& view) {
    m_time->setText(view.time);
    {
        const QSignalBlocker quiet(m_rounds);
        m_rounds->setValue(view.rounds);
    }
    m_mayRepeat = !view.rows.empty() && !view.readOnly;
    showRounds();
    m_fixedRounds->setText(tr("%n round(s)", "", view.rounds));
    m_fixedRounds->setVisible(view.readOnly && view.rounds > 1);
    m_add->setVisible(!view.readOnly);
    m_notes->setText(view.notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!view.notes.isEmpty());
    m_list->setReadOnly(view.readOnly);
    m_list->phaseModel().setRows(view.rows);
    m_list->setVisible(!view.rows.empty());
    m_list->setAccessibleDescription(tr("%n row(s)", "", static_cast<int>(view.rows.size())));
    m_empty->setText(view.readOnly ? tr("Nothing in this phase.")
                                   : tr("Drag an exercise here, or press Add."));
    m_empty->setVisible(view.rows.empty());
}

/// One round needs no words: the field comes with a press of the button and stays while it is used.
void PhaseCard::showRounds() {
    const bool field = m_rounds->value() > 1 || m_rounds->hasFocus();
    m_rounds->setVisible(m_mayRepeat && field);
    m_askRounds->setVisible(m_mayRepeat && !field);
}

std::pair<std::size_t, int> PhaseCard::placeAt(const QPoint& at) const {
    if (!m_list->isVisible())
        return {0, m_empty->geometry().center().y()};
    const auto [before, line] = m_list->dropPlace(at.y() - m_list->y());
    return {before, m_list->y() + line};
}

void PhaseCard::showDropLine(const QPoint& at) {
    m_line->setGeometry(8, placeAt(at).second - 7, width() - 20, 14);
    m_line->show();
    m_line->raise();
}

void PhaseCard::dragEnterEvent(QDragEnterEvent* event) {
    if (m_add->isVisibleTo(this) && Dragged::from(event->mimeData()))
        event->acceptProposedAction();
}

void PhaseCard::dragMoveEvent(QDragMoveEvent* event) {
    const QPoint at = event->position().toPoint();
    showDropLine(at);
    const std::size_t before = placeAt(at).first;
    const auto what = Dragged::from(event->mimeData());
    if (what && std::exchange(m_over, before) != before)
        Q_EMIT draggedTo(m_phase, *what, before);
    Q_EMIT draggedOver(mapToGlobal(event->position().toPoint()));
    event->acceptProposedAction();
}

void PhaseCard::dragLeaveEvent(QDragLeaveEvent*) {
    m_over.reset();
    m_line->hide();
}

void PhaseCard::dropEvent(QDropEvent* event) {
    m_over.reset();
    m_line->hide();
    const auto what = Dragged::from(event->mimeData());
    if (!what)
        return;
    event->acceptProposedAction();
    Q_EMIT dropped(m_phase, *what, placeAt(event->position().toPoint()).first);
}

} // namespace patella::ui
