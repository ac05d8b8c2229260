#include "ui/today/today_page.h"

#include "ui/text/coach_words.h"
#include "ui/text/plan_words.h"
#include "ui/text/today_words.h"
#include "ui/text/words.h"
#include "ui/today/hero_panel.h"
#include "ui/today/measures_row.h"
#include "ui/today/pain_line_card.h"
#include "ui/today/plan_card.h"
#include "ui/today/question_card.h"
#include "ui/today/run_dialog.h"
#include "ui/today/week_card.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/page_scroll.h"
#include "ui/widgets/text_label.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace patella::ui {

namespace {

constexpr int rightWidth = 384;    ///< at the default font
constexpr int stackedBelow = 1080; ///< page width under which the columns stand one below the other
constexpr int gap = 24;
enum Shown { Waiting, Day };

} // namespace

TodayPage::TodayPage(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_header(new PageHeader({}))
    , m_fault(new MessageBar(MessageBar::Kind::Error))
    , m_scroll(nullptr)
    , m_hero(new HeroPanel)
    , m_week(new WeekCard)
    , m_measures(new MeasuresRow)
    , m_plan(new PlanCard)
    , m_safety(new MessageBar(MessageBar::Kind::Info))
    , m_question(new QuestionCard)
    , m_decision(new DecisionCard)
    , m_pain(new PainLineCard)
    , m_numbers(new TextLabel({}, Role::Note, Token::Ink2)) {
    setAccessibleName(tr("Today"));
    FocusRing::leaveAlone(this);
    auto* waiting = new QWidget(this);
    auto* middle = new QVBoxLayout(waiting);
    middle->addWidget(new TextLabel(tr("Looking at your day…"), Role::Body, Token::Ink2), 0, Qt::AlignCenter);
    m_stack->addWidget(waiting);
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(12, 24, 0, 0);
    column->setSpacing(12);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(0, 0, PageScroll::rightMargin, 0);
    head->addWidget(m_header);
    head->addWidget(m_fault);
    head->addWidget(m_safety);
    column->addLayout(head);
    m_scroll = new PageScroll(content(), this);
    column->addWidget(m_scroll, 1);
    m_stack->addWidget(page);
    m_fault->hide();
    m_safety->hide();
    for (QLabel* label : findChildren<QLabel*>())
        if (label->wordWrap())
            label->setMinimumWidth(1); // a name without a gap is cut and makes no page wider
    m_hero->setMinimumWidth(1);        // nor does a button with a long name
    connectParts();
    connect(&theme(), &Theme::fontChanged, this, &TodayPage::arrange);
    arrange();
}

QWidget* TodayPage::content() {
    auto* inside = new QWidget;
    auto* main = new QWidget;
    m_left = new QVBoxLayout(main);
    m_left->setContentsMargins(0, 0, 0, 0);
    m_left->setSpacing(gap);
    m_left->addWidget(m_hero);
    m_left->addWidget(m_measures);
    m_left->addWidget(m_week);
    m_left->addWidget(m_plan);
    m_left->addStretch(1);
    m_right = new QWidget;
    auto* right = new QVBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(gap);
    right->addWidget(m_question);
    right->addWidget(m_decision);
    right->addWidget(m_pain);
    right->addWidget(m_numbers->wrapped());
    right->addStretch(1);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, inside);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(gap);
    m_columns->addWidget(main, 1);
    m_columns->addWidget(m_right);
    return inside;
}

void TodayPage::connectParts() {
    connect(m_fault->addActionButton(tr("Try again")), &QAbstractButton::clicked, this, &TodayPage::tryAgain);
    connect(m_hero, &HeroPanel::start, this, [this] {
        if (m_view.offer)
            Q_EMIT startRoutine(m_view.offer->routine);
    });
    connect(m_hero, &HeroPanel::startShorter, this, [this] {
        if (m_view.offer)
            Q_EMIT startRoutine(m_view.offer->shorter && m_view.kind == DayKind::Due ? *m_view.offer->shorter
                                                                                     : m_view.offer->routine);
    });
    connect(m_hero, &HeroPanel::notToday, this, [this] { Q_EMIT notToday(true); });
    connect(m_hero, &HeroPanel::takeBack, this, [this] { Q_EMIT notToday(false); });
    connect(m_hero, &HeroPanel::chooseOther, this, &TodayPage::chooseRoutine);
    connect(m_week, &WeekCard::addRun, this, [this] {
        auto* dialog = new RunDialog(m_view.date, m_view.longestRun, window());
        connect(dialog, &RunDialog::entered, this, &TodayPage::ranOn);
        dialog->open();
    });
    connect(m_week, &WeekCard::runsWanted, this, &TodayPage::runsWanted);
    connect(m_pain, &PainLineCard::scoresWanted, this, &TodayPage::scoresWanted);
    connect(m_question, &QuestionCard::soreTold, this, [this](Soreness soreness) {
        const bool trained = m_view.question && !m_view.question->sessions.empty();
        Q_EMIT soreTold(trained ? m_view.question->sessions.back() : SessionId(), soreness);
    });
    connect(m_hero, &HeroPanel::tellWanted, this, &TodayPage::openTelling);
    connect(m_hero, &HeroPanel::goOn, this, [this] { Q_EMIT breakWanted(false); });
    connect(m_safety->addActionButton(tr("Safety check")), &QAbstractButton::clicked, this,
            &TodayPage::safetyWanted);
    connect(m_plan, &PlanCard::safetyWanted, this, &TodayPage::safetyWanted);
    connect(m_plan, &PlanCard::planWanted, this, &TodayPage::planWanted);
    connect(m_plan, &PlanCard::breakWanted, this, &TodayPage::breakWanted);
    connect(m_plan, &PlanCard::phaseWanted, this, &TodayPage::phaseWanted);
    connect(m_plan, &PlanCard::checkAnswered, this, &TodayPage::checkAnswered);
    connect(m_measures, &MeasuresRow::wanted, this, &TodayPage::measuresWanted);
    connect(m_measures, &MeasuresRow::putOff, this, &TodayPage::measuresPutOff);
    connect(m_question, &QuestionCard::answered, this, &TodayPage::take);
    connect(m_question, &QuestionCard::skipped, this, &TodayPage::skip);
    connectDecisions();
    connect(m_pain, &PainLineCard::addScore, this, [this] {
        m_adding = !m_view.question;
        renderRight();
        m_question->focusFirst();
    });
}

void TodayPage::setContent(const ExerciseLibrary* library, const std::vector<EvidenceSource>* evidence) {
    m_library = library;
    m_evidence = evidence;
}

void TodayPage::render(const TodayView& view) {
    m_view = view;
    m_adding = m_adding && !view.question;
    m_header->setTitle(TodayWords::greeting(view.minutes));
    m_header->setNote(TodayWords::date(view.date));
    const QPointer<QWidget> before = window()->focusWidget();
    m_hero->render(view, *m_library, m_signs);
    m_week->render(view);
    m_measures->render(m_asked);
    m_plan->render(view.plan);
    renderSafety();
    renderRight();
    m_stack->setCurrentIndex(Day);
    focusMain(before);
}

/// The main button takes the keys that nobody had, or that were on a part of the page that has gone.
void TodayPage::focusMain(const QWidget* before) {
    const bool free = !before || before == window() || before == this;
    const bool gone = before && isAncestorOf(before) && !before->isVisibleTo(this);
    if (isVisible() && m_stack->currentIndex() == Day && (free || gone))
        m_hero->mainButton()->setFocus(Qt::OtherFocusReason);
}

void TodayPage::renderRight() {
    const auto names = [this](const ExerciseId& id) { return nameOf(id); };
    const bool asks = m_view.question || m_adding;
    m_question->setVisible(asks);
    if (m_view.question)
        m_question->ask(*m_view.question, m_view.date);
    else if (m_adding && !m_question->asksNow())
        m_question->askNow();
    m_decision->setVisible(!asks && (!m_view.decisions.empty() || m_view.pending > 0));
    m_decision->render(m_view, names);
    m_pain->render(m_view, asks, names);
    const QString changed = CoachWords::changed(m_view.changed);
    m_numbers->setText(changed);
    m_numbers->setVisible(!changed.isEmpty());
}

/// Of a new user the first run asks; here it is the check that comes back.
void TodayPage::renderSafety() {
    const std::optional<SafetyCause>& due = m_view.plan.safety.due;
    const bool asks = due && (*due != SafetyCause::Never || m_view.plan.state != PlanState::None);
    m_safety->setVisible(asks);
    if (asks)
        m_safety->setMessage(tr("Time for the safety check."), PlanWords::cause(*due));
}

void TodayPage::toTop() {
    setFocus(Qt::OtherFocusReason);
    focusMain(nullptr);
    m_scroll->toTop();
}

void TodayPage::setFault(const QString& sentence) {
    m_fault->setMessage(tr("Your sessions could not be read."), sentence);
    m_fault->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty() && m_stack->currentIndex() == Waiting && m_library)
        render(m_view);
}

void TodayPage::take(const std::vector<ScoreAnswer>& answers, bool painkiller) {
    if (m_view.question) {
        Q_EMIT answered(*m_view.question, answers, painkiller);
        return;
    }
    m_adding = false;
    Q_EMIT scored(answers, painkiller);
}

/// Asked and not answered is kept too, so that the question does not come back.
void TodayPage::skip() {
    m_adding = false;
    if (m_view.question) {
        Q_EMIT answered(*m_view.question, {ScoreAnswer{Knee::Left}, ScoreAnswer{Knee::Right}}, false);
    } else {
        const QPointer<QWidget> before = window()->focusWidget();
        renderRight();
        focusMain(before);
    }
}

/// Enter is the main button, unless another one has the focus.
void TodayPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QWidget::keyPressEvent(event);
    auto* focused = qobject_cast<QAbstractButton*>(focusWidget());
    if (focused && focused->hasFocus())
        focused->click();
    else if (m_hero->startButton()->isVisible())
        m_hero->startButton()->click();
}

void TodayPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!window()->focusWidget())
        focusMain(nullptr);
}

/// Whoever gives the page the keys means its main button.
void TodayPage::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    focusMain(this);
}

void TodayPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void TodayPage::arrange() {
    const bool stacked = width() < stackedBelow * typeScale();
    const bool inLeft = m_left->indexOf(m_right) >= 0;
    if (stacked && !inLeft)
        m_left->insertWidget(1, m_right);
    else if (!stacked && inLeft)
        m_columns->addWidget(m_right);
    const int side = qRound(rightWidth * typeScale());
    m_right->setMinimumWidth(stacked ? 0 : side);
    m_right->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : side);
}

} // namespace patella::ui
