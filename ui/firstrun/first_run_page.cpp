#include "ui/firstrun/first_run_page.h"

#include "ui/firstrun/first_run_panel.h"
#include "ui/firstrun/knees_step.h"
#include "ui/firstrun/plan_step.h"
#include "ui/firstrun/safety_step.h"
#include "ui/firstrun/step_bars.h"
#include "ui/firstrun/time_step.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/page_scroll.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/text_label.h"

#include <QKeyEvent>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace patella::ui {

namespace {

constexpr int widest = 680;     ///< of the question, at the default font
constexpr int panelFrom = 1000; ///< window width below which there is no panel, at the default font
constexpr int ringRoom = 6;     ///< of the focus ring, which a scroll area would cut
constexpr int sideMargin = 80;
constexpr int narrowMargin = 32;

} // namespace

FirstRunPage::FirstRunPage(QWidget* parent)
    : QWidget(parent)
    , m_planStep(new PlanStep)
    , m_panel(new FirstRunPanel)
    , m_bars(new StepBars)
    , m_count(new TextLabel({}, Role::Note, Token::Ink2))
    , m_title(new TextLabel({}, Role::PageTitle))
    , m_lead(new TextLabel({}, Role::LeadText, Token::Ink2))
    , m_stack(new QStackedWidget)
    , m_back(new Button(tr("Back"), Button::Variant::Quiet))
    , m_skip(new Button(tr("Skip for now"), Button::Variant::Quiet))
    , m_next(new Button({}, Button::Variant::Primary)) {
    setAccessibleName(tr("First questions"));
    FocusRing::leaveAlone(this);
    m_all = {new SafetyStep, new KneesStep, new TimeStep, m_planStep};
    for (FirstRunStep* step : m_all) {
        step->layout()->setContentsMargins(ringRoom, ringRoom, 0, 0);
        auto* scroll = new PageScroll(step);
        m_scrolls.push_back(scroll);
        m_stack->addWidget(scroll);
        connect(step, &FirstRunStep::changed, this, &FirstRunPage::follow);
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_panel);
    row->addWidget(right(), 1);
    connect(&theme(), &Theme::fontChanged, this, &FirstRunPage::arrange);
    m_steps.assign(m_all.begin(), m_all.end());
}

FirstRunPage::~FirstRunPage() = default;

QWidget* FirstRunPage::right() {
    m_right = new QWidget(this);
    auto* column = new QVBoxLayout(m_right);
    column->setSpacing(0);
    m_progress = new QWidget(m_right);
    auto* progress = new QHBoxLayout(m_progress);
    progress->setContentsMargins(0, 0, 0, 18);
    progress->setSpacing(16);
    progress->addWidget(m_bars);
    progress->addWidget(m_count);
    progress->addStretch(1);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(ringRoom, 0, PageScroll::rightMargin, 0);
    head->setSpacing(0);
    head->addWidget(m_progress);
    head->addWidget(m_title->wrapped());
    head->addSpacing(8);
    head->addWidget(m_lead->wrapped());
    head->addSpacing(20 - ringRoom);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    column->addSpacing(16);
    column->addLayout(footer());
    return m_right;
}

QLayout* FirstRunPage::footer() {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, PageScroll::rightMargin, 0);
    row->setSpacing(12);
    m_next->setButtonSize(Button::Size::Dialog);
    m_next->setKeyHint(tr("Enter", "key"));
    row->addWidget(m_back);
    row->addWidget(m_skip);
    row->addStretch(1);
    row->addWidget(m_next);
    connect(m_back, &QAbstractButton::clicked, this, &FirstRunPage::back);
    connect(m_next, &QAbstractButton::clicked, this, &FirstRunPage::next);
    connect(m_skip, &QAbstractButton::clicked, this, [this] { Q_EMIT skipped(answersUpTo(m_step)); });
    return row;
}

void FirstRunPage::begin(Part part, const FirstRunContent& content) {
    m_part = part;
    m_steps = stepsOf(part);
    m_step = 0; // the steps tell of changes while they are filled
    for (FirstRunStep* step : m_all)
        step->begin(content);
    m_progress->setVisible(m_steps.size() > 1);
    m_skip->setText(part == Part::Everything ? tr("Skip for now") : tr("Cancel"));
    showStep(0);
}

std::vector<FirstRunStep*> FirstRunPage::stepsOf(Part part) const {
    switch (part) {
    case Part::Everything:
        break;
    case Part::Safety:
        return {m_all[0]};
    case Part::Knees:
        return {m_all[1]};
    case Part::Time:
        return {m_all[2]};
    case Part::Plan:
        return {m_all.begin() + 1, m_all.end()};
    }
    return {m_all.begin(), m_all.end()};
}

FirstRunStep& FirstRunPage::current() const { return *m_steps[static_cast<std::size_t>(m_step)]; }

/// What the steps before `step` said.
FirstRunAnswers FirstRunPage::answersUpTo(int step) const {
    FirstRunAnswers answers;
    for (int i = 0; i < step; ++i)
        m_steps[static_cast<std::size_t>(i)]->take(answers);
    return answers;
}

void FirstRunPage::showStep(int step) {
    m_step = step;
    FirstRunStep& shown = current();
    shown.follow(answersUpTo(step));
    const auto at = std::find(m_all.begin(), m_all.end(), &shown) - m_all.begin();
    m_stack->setCurrentIndex(static_cast<int>(at));
    m_bars->set(step + 1, static_cast<int>(m_steps.size()));
    const QLocale locale;
    m_count->setText(tr("Step %1 of %2")
                         .arg(locale.toString(step + 1), locale.toString(static_cast<int>(m_steps.size()))));
    m_title->setText(m_part == Part::Safety ? tr("Safety check") : shown.title());
    m_lead->setText(shown.lead());
    m_lead->setVisible(!shown.lead().isEmpty());
    m_panel->show(shown.panelLine(), shown.figure());
    m_back->setVisible(step > 0);
    static_cast<PageScroll*>(m_scrolls[static_cast<std::size_t>(at)])->toTop();
    follow();
    arrange();
    shown.firstFocus()->setFocus(Qt::OtherFocusReason);
    announce(this, shown.title());
}

void FirstRunPage::follow() {
    const bool last = m_step + 1 == static_cast<int>(m_steps.size());
    const bool chooses = m_steps.back() == m_planStep;
    const QString plan = m_planStep->chosenName();
    m_next->setEnabled(current().complete());
    m_next->setText(!last            ? tr("Next")
                    : !chooses       ? tr("Done")
                    : plan.isEmpty() ? tr("Start without a plan")
                                     : tr("Start with %1", "plan").arg(withoutMnemonic(shortened(plan))));
}

void FirstRunPage::next() {
    if (!current().complete())
        return;
    if (m_step + 1 < static_cast<int>(m_steps.size()))
        return showStep(m_step + 1);
    Q_EMIT finished(answersUpTo(static_cast<int>(m_steps.size())));
}

void FirstRunPage::back() {
    if (m_step > 0)
        showStep(m_step - 1);
}

/// Enter goes on, unless a button that does something else has the focus.
void FirstRunPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        return back();
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QWidget::keyPressEvent(event);
    if (auto* focused = qobject_cast<Button*>(focusWidget()); focused && focused->hasFocus())
        focused->click();
    else
        next();
}

void FirstRunPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void FirstRunPage::arrange() {
    const bool panel = width() >= panelFrom * typeScale();
    m_panel->setVisible(panel);
    const int room = width() - (panel ? FirstRunPanel::wide : 0);
    const int least = panel ? sideMargin : narrowMargin;
    const int side =
        std::max(least, (room - qRound(widest * typeScale())) / (panel ? 1 : 2) - (panel ? sideMargin : 0));
    m_right->layout()->setContentsMargins(least - ringRoom, 56,
                                          std::max(narrowMargin, side - PageScroll::rightMargin), 36);
}

} // namespace patella::ui
