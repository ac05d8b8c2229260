#include "ui/progress/progress_page.h"

#include "ui/progress/climb_dialog.h"
#include "ui/progress/day_dialog.h"
#include "ui/progress/progress_header.h"
#include "ui/progress/reading_sheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page_scroll.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace patella::ui {

namespace {

enum Shown { Cards, Nothing, EmptyRange };
constexpr int emptyWidth = 420;

} // namespace

ProgressPage::ProgressPage(QWidget* parent)
    : QWidget(parent)
    , m_header(new ProgressHeader)
    , m_fault(new MessageBar(MessageBar::Kind::Error))
    , m_stack(new QStackedLayout)
    , m_body(new ProgressBody)
    , m_scroll(new PageScroll(m_body, this))
    , m_nothing(new EmptyState(tr("Your line starts here."),
                               tr("Two mornings, and you see how your knees answer."), tr("Go to Today")))
    , m_emptyRange(new EmptyState({}, {}, tr("Show all"))) {
    setAccessibleName(tr("Progress"));
    FocusRing::leaveAlone(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 24, 0, 0);
    column->setSpacing(16);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(0, 0, PageScroll::rightMargin, 0);
    head->setSpacing(12);
    head->addWidget(m_header);
    head->addWidget(m_fault);
    column->addLayout(head);
    column->addLayout(m_stack, 1);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(centred(m_nothing));
    m_stack->addWidget(centred(m_emptyRange));
    m_fault->hide();
    connectParts();
    connect(&theme(), &Theme::fontChanged, this,
            [this] { m_body->arrange(width() - 12 - PageScroll::rightMargin); });
}

QWidget* ProgressPage::centred(EmptyState* state) {
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, PageScroll::rightMargin, PageScroll::bottomMargin);
    state->setMinimumWidth(qRound(emptyWidth * std::min(typeScale(), 1.5)));
    auto* row = new QHBoxLayout; // stretches, not alignment: wrapped lines get their height
    row->addStretch(1);
    row->addWidget(state);
    row->addStretch(1);
    layout->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(2);
    return page;
}

void ProgressPage::connectParts() {
    connect(m_header, &ProgressHeader::rangeChosen, this, &ProgressPage::rangeChosen);
    connect(m_header, &ProgressHeader::exportWanted, this, &ProgressPage::exportWanted);
    connect(m_header, &ProgressHeader::reportWanted, this, &ProgressPage::reportWanted);
    connect(m_body, &ProgressBody::rangeDragged, this, &ProgressPage::rangeDragged);
    connect(m_body, &ProgressBody::dayWanted, this, &ProgressPage::dayWanted);
    connect(m_body, &ProgressBody::noteWanted, this, [this](LocalDate date) {
        if (m_shown && date <= m_shown->today)
            Q_EMIT dayNoteWanted(date);
    });
    connect(m_body, &ProgressBody::climbWanted, this, &ProgressPage::openClimb);
    connect(m_nothing, &EmptyState::triggered, this, &ProgressPage::todayWanted);
    connect(m_emptyRange, &EmptyState::triggered, this, [this] { Q_EMIT rangeChosen(RangeChoice::All); });
    connect(m_fault->addActionButton(tr("Try again")), &QAbstractButton::clicked, this,
            &ProgressPage::tryAgain);
}

void ProgressPage::setExportFormats(const QStringList& keys) { m_header->setExportFormats(keys); }
void ProgressPage::offerReport(bool on) { m_header->offerReport(on); }
void ProgressPage::addMeasures(QWidget* card) { m_body->addMeasures(card); }

void ProgressPage::setLoading(RangeChoice choice, const DateRange& range) {
    m_header->setRange(choice, range);
    m_body->setLoading(range);
    m_stack->setCurrentIndex(Cards);
}

void ProgressPage::render(std::shared_ptr<const ProgressShown> shown) {
    const QWidget* focus = focusWidget();
    const bool lost = hasFocus() || (focus && focus->hasFocus() && m_stack->currentIndex() != Cards);
    m_shown = std::move(shown);
    const DateRange& range = m_shown->view.range;
    m_header->setRecorded(m_shown->begins.has_value());
    m_header->setRange(m_shown->choice, range);
    if (!m_shown->begins) {
        m_stack->setCurrentIndex(Nothing);
    } else if (m_shown->view.empty) {
        m_emptyRange->setTexts(
            tr("Nothing from %1.", "days").arg(ProgressWords::days(range)),
            tr("Your record begins on %1.", "date").arg(ProgressWords::date(*m_shown->begins)));
        m_stack->setCurrentIndex(EmptyRange);
    } else {
        m_body->render(m_shown);
        m_stack->setCurrentIndex(Cards);
    }
    if (lost && isVisible()) // it came before what there is to focus
        focusMain();
    if (m_wanted && m_stack->currentIndex() == Cards) {
        m_body->finish(); // what is scrolled to stays where it is
        showPart(*std::exchange(m_wanted, {}));
    }
}

void ProgressPage::setFault(const QString& sentence) {
    m_fault->setMessage(tr("Your record could not be read."), sentence);
    m_fault->setVisible(!sentence.isEmpty());
}

void ProgressPage::showDay(const DaySummary& day) {
    if (!m_shown || (m_day && m_day->isOpen()))
        return;
    m_day = new DayDialog(day, m_shown, window());
    connect(m_day, &DayDialog::sessionWanted, this, &ProgressPage::sessionWanted);
    connect(m_day, &DayDialog::noteWanted, this, &ProgressPage::noteWanted);
    connect(m_day, &DayDialog::dayNoteWanted, this, &ProgressPage::dayNoteWanted);
    connect(m_day, &DayDialog::changeNoteWanted, this, &ProgressPage::changeNoteWanted);
    connect(m_day, &DayDialog::removeNoteWanted, this, &ProgressPage::removeNoteWanted);
    m_day->open();
}

void ProgressPage::openClimb(const ExerciseClimb& climb) {
    (new ClimbDialog(m_shown, climb, window()))->open();
}

void ProgressPage::showPart(ProgressPart part) {
    if (!m_shown || m_stack->currentIndex() != Cards) {
        m_wanted = part;
        return;
    }
    QWidget* place = m_body->part(part);
    QWidget* card = place;
    while (card->parentWidget() != m_body)
        card = card->parentWidget();
    m_scroll->widget()->layout()->activate();
    const QPoint top = card->mapTo(m_scroll->widget(), QPoint(0, 0));
    m_scroll->verticalScrollBar()->setValue(top.y());
    if (place->focusPolicy() == Qt::NoFocus)
        for (QWidget* each : place->findChildren<QWidget*>())
            if (each->isVisible() && (each->focusPolicy() & Qt::TabFocus)) {
                place = each;
                break;
            }
    place->setFocus(Qt::OtherFocusReason);
}

/// Whoever gives the page the keyboard means its trend, or what there is instead.
void ProgressPage::focusMain() {
    switch (m_stack->currentIndex()) {
    case Nothing:
        return m_nothing->actionButton()->setFocus(Qt::OtherFocusReason);
    case EmptyRange:
        return m_emptyRange->actionButton()->setFocus(Qt::OtherFocusReason);
    default:
        break;
    }
    QWidget* trend = m_body->part(ProgressPart::Pain);
    if (trend->isEnabled() && trend->isVisible())
        trend->setFocus(Qt::OtherFocusReason);
}

void ProgressPage::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    focusMain();
}

/// Tab comes into view from the header too; the scroll area follows it only within itself.
bool ProgressPage::focusNextPrevChild(bool next) {
    const bool moved = QWidget::focusNextPrevChild(next);
    QWidget* at = window()->focusWidget();
    if (moved && at && m_scroll->widget()->isAncestorOf(at))
        m_scroll->ensureWidgetVisible(at);
    return moved;
}

void ProgressPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_body->arrange(width() - 12 - PageScroll::rightMargin);
}

/// Enter presses the button that has the keys, as everywhere; Page Up and Down read on.
void ProgressPage::keyPressEvent(QKeyEvent* event) {
    auto* focused = qobject_cast<QAbstractButton*>(focusWidget());
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && focused && focused->hasFocus())
        focused->click();
    else if (!scrolledByKey(m_scroll, *event))
        QWidget::keyPressEvent(event);
}

} // namespace patella::ui
