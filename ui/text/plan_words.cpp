#include "ui/text/plan_words.h"

#include "ui/text/words.h"

#include <QLocale>

namespace patella::ui {

namespace {

QString number(int value) { return QLocale().toString(value); }

} // namespace

QString PlanWords::urgency(Urgency urgency) {
    switch (urgency) {
    case Urgency::Emergency:
        return tr("Emergency care, now");
    case Urgency::SameDay:
        return tr("Medical advice, today");
    case Urgency::Urgent:
        return tr("A look within the next days");
    case Urgency::Routine:
        break;
    }
    return tr("An appointment, without haste");
}

QString PlanWords::cause(SafetyCause cause) {
    switch (cause) {
    case SafetyCause::Never:
        return tr("A few questions make sure that training is right for your knees now.");
    case SafetyCause::FourWeeks:
        return tr("Four weeks have passed since the last one.");
    case SafetyCause::SharpPain:
        return tr("You noted sharp or sudden pain.");
    case SafetyCause::MorningHigh:
        return tr("A morning score was 6 or more.");
    case SafetyCause::WeekRising:
        break;
    }
    return tr("Your mornings were clearly higher this week than the week before.");
}

QString PlanWords::adult() {
    return tr("Under 16, please look at this with an adult. A limp, or pain in the hip, groin or thigh, "
              "should be assessed by a doctor the same day.");
}

QString PlanWords::paused(const std::vector<SafetySign>& signs, const std::vector<std::string>& ticked) {
    QStringList flags;
    for (const SafetySign& sign : signs)
        if (std::find(ticked.begin(), ticked.end(), sign.id) != ticked.end())
            flags << text(sign.flag);
    const SafetySign* first = mostUrgent(signs, ticked);
    if (!first)
        return tr("A doctor or physiotherapist should look first. You can still read the library.");
    return tr("You ticked: %1. %2 Your plan waits; you can still read the library.", "signs, what to do")
        .arg(flags.join(QStringLiteral("; ")), text(first->action));
}

QString PlanWords::planName(const PlanDay& day) {
    return day.name.empty() ? tr("Your own plan") : text(day.name);
}

QString PlanWords::kind(const TrainingPlan& plan) {
    switch (plan.kind) {
    case PlanKind::Staged:
        return tr("%n phase(s), opened by checks and not by the calendar", "",
                  static_cast<int>(plan.phases.size()));
    case PlanKind::WalkRun:
        return tr("%n stage(s), after a few checks", "", static_cast<int>(plan.stages.size()));
    case PlanKind::Framework:
    case PlanKind::Habit:
        break;
    }
    return plan.sources.empty() ? QString()
                                : tr("from “%1”", "article").arg(text(plan.sources.front().title));
}

QString PlanWords::place(const PlanDay& day) {
    if (!day.place)
        return {};
    const PlanPlace& place = *day.place;
    if (!place.name.empty())
        return tr("Phase %1 of %2: %3", "number, count, name")
            .arg(number(place.number), number(place.of), text(place.name));
    return tr("Stage %1 of %2, %3 of %4 calm runs", "numbers")
        .arg(number(place.number), number(place.of), number(place.clean), number(place.need));
}

QString PlanWords::week(const PlanDay& day) { return tr("Week %1.").arg(number(day.week)); }

QString PlanWords::gate(const PlanDay& day) {
    if (day.opens && day.place)
        return tr("Phase %1 is open").arg(number(day.place->number + 1));
    if (!day.place)
        return tr("What opens the first run");
    return day.place->number == day.place->of ? tr("What completes the plan")
                                              : tr("What opens phase %1").arg(number(day.place->number + 1));
}

QString PlanWords::filled(const CheckState& state) {
    if (std::holds_alternative<AnsweredCheck>(state.check.what))
        return state.met() ? tr("passed", "check") : tr("open", "check");
    const QString have = number(state.have);
    const QString need = number(state.need);
    if (std::holds_alternative<PainMaxCheck>(state.check.what) ||
        std::holds_alternative<NoSetbackCheck>(state.check.what))
        return tr("%1 of %2 days").arg(have, need);
    if (std::holds_alternative<RunningCheck>(state.check.what))
        return tr("%1 of %2 weeks").arg(have, need);
    return tr("%1 of %2", "so many of so many").arg(have, need);
}

QString PlanWords::missing(const CheckState& state) {
    if (state.missing.empty())
        return {};
    return tr("You would need: %1.", "equipment").arg(Words::equipmentList(state.missing));
}

QString PlanWords::course() {
    const TimeCourse course;
    return tr("Expect %1 to %2 weeks, and not everyone is free of pain by then.")
        .arg(number(course.fromWeeks), number(course.toWeeks));
}

QString PlanWords::days(int days, int minutes) {
    return tr("%n day(s), about %1 min a week", "", days).arg(number(days * minutes));
}

} // namespace patella::ui
