#include "ui/firstrun/plan_step.h"

#include "ui/firstrun/own_plan.h"
#include "ui/firstrun/plan_option.h"
#include "ui/text/plan_words.h"
#include "ui/text/words.h"
#include "ui/widgets/text_label.h"

#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr Weekdays usualDays{true, false, true, false, true, false, false};

/// The exercise whose figure stands for a plan.
std::string figureOf(const TrainingPlan& plan) {
    for (const PlanPhase& phase : plan.phases)
        for (const ExerciseId& id : phase.exercises)
            return id.value;
    if (plan.kind == PlanKind::WalkRun)
        return "walk-run-intervals";
    for (const PlanBlock& block : plan.blocks)
        if (block.role != BlockRole::Reduce)
            return block.exercises.empty() ? std::string() : block.exercises.front().value;
    return {};
}

int rank(const TrainingPlan& plan) {
    switch (plan.kind) {
    case PlanKind::Staged:
        return 0;
    case PlanKind::WalkRun:
        return 1;
    case PlanKind::Framework:
        return 2;
    case PlanKind::Habit:
        break;
    }
    return 3;
}

} // namespace

PlanStep::PlanStep(QWidget* parent)
    : FirstRunStep(parent)
    , m_column(new QVBoxLayout(this))
    , m_own(new OwnPlan)
    , m_course(new TextLabel(PlanWords::course(), Role::BodyStrong))
    , m_sources(new TextLabel({}, Role::Hint, Token::Ink3)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    m_column->addWidget(m_own);
    m_column->addSpacing(4);
    m_column->addWidget(m_course->wrapped());
    m_column->addWidget((new TextLabel(tr("The plan eases on its own when a morning says so. We put the "
                                          "staged and the walk-run plan together from studies; neither is a "
                                          "validated tool. Your physiotherapist's plan can replace them."),
                                       Role::Note, Token::Ink2))
                            ->wrapped());
    m_column->addWidget(m_sources->wrapped());
    m_column->addStretch(1);
    connect(m_own, &OwnPlan::changed, this, &FirstRunStep::changed);
}

void PlanStep::begin(const FirstRunContent& content) {
    m_content = content;
    delete m_options;
    m_choices.clear();
    m_options = new QWidget(this);
    auto* column = new QVBoxLayout(m_options);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_column->insertWidget(0, m_options);
    addOptions();
    const auto& plan = content.profile.plan;
    m_own->begin(content.routines, plan ? plan->slots : std::vector<OwnSlot>{},
                 content.profile.days.value_or(usualDays));
    if (plan)
        choose(plan->id);
    m_own->setVisible(chosen() && chosen()->id == ChosenPlan::own);
    QStringList lines;
    for (const QString& citation : content.courseSources)
        lines << citation;
    m_sources->setText(lines.join(QStringLiteral("  ")));
    m_sources->setVisible(!lines.isEmpty());
}

void PlanStep::addOptions() {
    std::vector<const TrainingPlan*> plans;
    for (const TrainingPlan& plan : m_content.plans)
        plans.push_back(&plan);
    std::stable_sort(plans.begin(), plans.end(),
                     [](const auto* a, const auto* b) { return rank(*a) < rank(*b); });
    for (const TrainingPlan* plan : plans)
        add(plan->id, new PlanOption({text(plan->name), PlanWords::kind(*plan), text(plan->summary),
                                      text(figureOf(*plan))}));
    add({}, new PlanOption({tr("No plan"), {}, tr("Today offers what you used last; you choose."), {}}));
    if (!m_content.routines.empty())
        add(ChosenPlan::own,
            new PlanOption({tr("My own"), {}, tr("Routines of your choice, each on its days."), {}}));
}

void PlanStep::add(const std::string& id, PlanOption* option) {
    option->setParent(m_options);
    m_options->layout()->addWidget(option);
    m_choices.push_back({id, option});
    connect(option, &QAbstractButton::toggled, this, [this, id](bool on) {
        if (id == ChosenPlan::own)
            showOwn(on);
        if (on)
            Q_EMIT changed();
    });
}

void PlanStep::showOwn(bool on) {
    m_own->setVisible(on);
    if (!on)
        return;
    QTimer::singleShot(0, m_own, [this] { // once it has its place
        for (QWidget* up = parentWidget(); up; up = up->parentWidget())
            if (auto* scroll = qobject_cast<QScrollArea*>(up))
                return scroll->ensureWidgetVisible(m_own);
    });
}

void PlanStep::choose(const std::string& id) {
    for (const Choice& choice : m_choices)
        if (choice.id == id)
            choice.option->setChecked(true);
}

const PlanStep::Choice* PlanStep::chosen() const {
    const auto found = std::find_if(m_choices.begin(), m_choices.end(),
                                    [](const Choice& choice) { return choice.option->isChecked(); });
    return found == m_choices.end() ? nullptr : &*found;
}

void PlanStep::follow(const FirstRunAnswers& before) {
    Profile profile = m_content.profile;
    merge(profile, before.said);
    const std::string fits = fittingPlan(profile, m_content.plans);
    for (const Choice& choice : m_choices)
        choice.option->setFits(choice.id == fits);
    if (!chosen())
        choose(fits);
    if (!m_content.profile.plan)
        m_own->begin(m_content.routines, {}, profile.days.value_or(usualDays));
    const Weekdays days = profile.days.value_or(usualDays);
    const auto count = static_cast<int>(std::count(days.begin(), days.end(), true));
    m_lead = profile.minutes ? tr("From your answers: %1.", "4 days, about 80 min a week")
                                   .arg(PlanWords::days(count, *profile.minutes))
                             : QString();
}

void PlanStep::take(FirstRunAnswers& answers) const {
    const Choice* choice = chosen();
    if (!choice)
        return;
    ChosenPlan plan{choice->id, m_content.today, 1, m_content.today};
    const std::optional<ChosenPlan>& before = m_content.profile.plan;
    if (before && before->id == choice->id)
        plan = *before; // it goes on where it is
    plan.slots = choice->id == ChosenPlan::own ? m_own->parts() : std::vector<OwnSlot>{};
    answers.said.plan = plan;
    if (m_content.profile.pause && m_content.profile.pause->on)
        answers.said.pause = PlanPause{false, m_content.today};
}

bool PlanStep::complete() const {
    const Choice* choice = chosen();
    return choice && (choice->id != ChosenPlan::own || m_own->complete());
}

QString PlanStep::chosenName() const {
    const Choice* choice = chosen();
    return choice && !choice->id.empty() ? choice->option->name() : QString();
}

QString PlanStep::title() const { return tr("Choose a plan"); }

QString PlanStep::panelLine() const { return tr("A plan that bends before you do."); }

QString PlanStep::figure() const { return QStringLiteral("chair-squat"); }

QWidget* PlanStep::firstFocus() const {
    const Choice* choice = chosen();
    return choice ? choice->option : m_choices.front().option;
}

} // namespace patella::ui
