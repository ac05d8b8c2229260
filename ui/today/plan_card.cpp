#include "ui/today/plan_card.h"

#include "ui/text/plan_words.h"
#include "ui/text/today_words.h"
#include "ui/text/words.h"
#include "ui/today/check_dialog.h"
#include "ui/today/check_row.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/text_label.h"

#include <QLocale>
#include <QVBoxLayout>

namespace patella::ui {

PlanCard::PlanCard(QWidget* parent)
    : Card(parent)
    , m_title(new TextLabel({}, Role::CardTitle))
    , m_place(new TextLabel({}, Role::BodyMedium))
    , m_text(new TextLabel({}, Role::Note, Token::Ink2))
    , m_gate(new TextLabel({}, Role::BodyStrong))
    , m_course(new TextLabel({}, Role::Note, Token::Ink2))
    , m_next(new Button({}, Button::Variant::Tonal))
    , m_change(new Button({}, Button::Variant::Quiet))
    , m_safety(new Button(tr("Safety check"), Button::Variant::Quiet))
    , m_break(new Button({}, Button::Variant::Quiet)) {
    setAccessibleName(tr("Your plan"));
    for (TextLabel* label : {m_title, m_place, m_text, m_gate})
        body()->addWidget(label->wrapped());
    body()->addWidget(m_next, 0, Qt::AlignLeft);
    body()->addWidget(m_course->wrapped());
    body()->addWidget(new Separator);
    addButtons();
}

void PlanCard::addButtons() {
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row, 8, 4);
    for (Button* button : {m_change, m_safety, m_break}) {
        button->setInk(Token::Accent);
        button->setButtonSize(Button::Size::Small);
        flow->addWidget(button);
    }
    m_next->setButtonSize(Button::Size::Small);
    body()->addWidget(row);
    connect(m_change, &QAbstractButton::clicked, this, &PlanCard::planWanted);
    connect(m_safety, &QAbstractButton::clicked, this, &PlanCard::safetyWanted);
    connect(m_break, &QAbstractButton::clicked, this,
            [this] { Q_EMIT breakWanted(m_day.state != PlanState::Break); });
    connect(m_next, &QAbstractButton::clicked, this, [this] {
        if (m_day.place)
            Q_EMIT phaseWanted(m_day.place->number + 1);
    });
}

void PlanCard::render(const PlanDay& day) {
    m_day = day;
    const bool chosen = !day.id.empty();
    const auto set = [](TextLabel* label, const QString& words) {
        label->setText(words);
        label->setVisible(!words.isEmpty());
    };
    m_title->setText(chosen ? PlanWords::planName(day) : tr("No plan yet"));
    set(m_place, PlanWords::place(day));
    QString more = chosen ? QString() : tr("A plan says what is due and moves what passes.");
    if (day.longestRun)
        more = tr("Your next run: at most %1.", "distance").arg(TodayWords::kilometres(*day.longestRun));
    else if (day.place)
        more = text(day.place->text);
    set(m_text, more);
    set(m_gate, day.checks.empty() ? QString() : PlanWords::gate(day));
    delete m_checks;
    m_checks = new QWidget(this);
    auto* column = new QVBoxLayout(m_checks);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (const CheckState& state : day.checks)
        column->addWidget(checkRow(state));
    body()->insertWidget(body()->indexOf(m_next), m_checks);
    m_checks->setVisible(!day.checks.empty());
    m_next->setVisible(day.opens);
    if (day.opens && day.place)
        m_next->setText(tr("Go on to phase %1").arg(QLocale().toString(day.place->number + 1)));
    set(m_course,
        chosen ? tr("%1 %2", "Week 2. Expect 6 to 12 weeks.").arg(PlanWords::week(day), PlanWords::course())
               : QString());
    m_change->setText(chosen ? tr("Change plan") : tr("Choose a plan"));
    m_break->setVisible(chosen && day.state != PlanState::Paused);
    m_break->setText(day.state == PlanState::Break ? tr("Go on with the plan") : tr("Take a break"));
    updateGeometry();
}

QWidget* PlanCard::checkRow(const CheckState& state) {
    auto* row = new CheckRow(state, m_checks);
    connect(row, &CheckRow::answerWanted, this, [this, check = state.check] { ask(check); });
    return row;
}

void PlanCard::ask(const PlanCheck& check) {
    const auto* answered = std::get_if<AnsweredCheck>(&check.what);
    if (!answered)
        return;
    askCheck(check, window(), [this, id = text(answered->id)](const TrialAnswer& answer) {
        Q_EMIT checkAnswered(id, answer);
    });
}

} // namespace patella::ui
