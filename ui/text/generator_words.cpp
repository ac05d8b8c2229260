#include "ui/text/generator_words.h"

#include "ui/text/words.h"

#include <QLocale>

namespace patella::ui {

namespace {

QString lower(const QString& name) { return QLocale().toLower(name.left(1)) + name.mid(1); }

QString listed(const QStringList& words) { return QLocale().createSeparatedList(words); }

} // namespace

QString GeneratorWords::lowLoad(const ItemReason& reason) {
    const QString score = QLocale().toString(reason.score ? reason.score->value() : 0);
    if (reason.knee == Knee::Left)
        return tr("Low load, as your left knee is at %1.").arg(score);
    if (reason.knee == Knee::Right)
        return tr("Low load, as your right knee is at %1.").arg(score);
    return tr("Low load on the knee.");
}

/// What it is there for.
QString GeneratorWords::shows(const ItemReason& reason) {
    const QString group = reason.group ? part(*reason.group) : tr("the body");
    switch (reason.why) {
    case ItemWhy::Focus:
        return tr("It works %1, which you asked for.", "part of the body")
            .arg(reason.muscle ? part(*reason.muscle) : group);
    case ItemWhy::HipAndKnee:
        return tr("Hip and knee work together is the core of it.");
    case ItemWhy::WarmsUp:
        return tr("It gets the whole body going.");
    case ItemWhy::WarmsGroup:
        return tr("It prepares %1, worked afterwards.", "part of the body").arg(group);
    case ItemWhy::Strengthens:
        return tr("It strengthens %1.", "part of the body").arg(group);
    case ItemWhy::Stretches:
        return tr("It stretches %1.", "part of the body").arg(group);
    case ItemWhy::LoosensGroup:
        return tr("It loosens %1, worked before.", "part of the body").arg(group);
    case ItemWhy::Calms:
        return tr("It calms you down at the end.");
    default:
        return tr("It rounds the time off.");
    }
}

/// What was done lately.
QString GeneratorWords::recent(const ItemReason& reason) {
    if (reason.why == ItemWhy::NotDone)
        return tr("You have not done it in the last two weeks.");
    if (reason.why == ItemWhy::NotDoneFor)
        return tr("You have not done it for %n day(s).", "", reason.days);
    const QString group = reason.group ? part(*reason.group) : tr("the body");
    const QString most = QLocale().toString(reason.against);
    if (reason.sets == 0)
        return tr("In two weeks there was no set for %1, and %2 for what had most.", "part of the body, sets")
            .arg(group, most);
    return tr("In two weeks there were %n set(s) for %1, and %2 for what had most.", "part of the body, sets",
              reason.sets)
        .arg(group, most);
}

QString GeneratorWords::reason(const ItemReason& reason) {
    switch (reason.why) {
    case ItemWhy::Locked:
        return tr("You locked it.");
    case ItemWhy::CoachLevel:
        return tr("It is your present level, in place of another exercise.");
    case ItemWhy::LowLoad:
        return lowLoad(reason);
    case ItemWhy::Balance:
    case ItemWhy::NotDoneFor:
    case ItemWhy::NotDone:
        return recent(reason);
    default:
        return shows(reason);
    }
}

QString GeneratorWords::against(LeftOutWhy why) {
    switch (why) {
    case LeftOutWhy::Withheld:
        return tr("It should rest for now. It is in because you locked it.");
    case LeftOutWhy::Equipment:
        return tr("It needs equipment that is not at hand. It is in because you locked it.");
    case LeftOutWhy::Load:
        return tr("It loads the knee more than your pain allows now. It is in because you locked it.");
    case LeftOutWhy::StopsEarly:
        return tr("It ends at a lower score than your knee has now. It is in because you locked it.");
    case LeftOutWhy::TooSoon:
        return tr("The same muscles were trained today or yesterday. It is in because you locked it.");
    default:
        return tr("It goes against the wish. It is in because you locked it.");
    }
}

QString GeneratorWords::leftByPain(const LeftOut& left) {
    switch (left.why) {
    case LeftOutWhy::AvoidList:
        return tr("%n move(s) to leave out for now.", "", left.count);
    case LeftOutWhy::Withheld:
        return tr("%n exercise(s) that should rest for now.", "", left.count);
    case LeftOutWhy::Replaced:
        return tr("%n exercise(s) of which you do another level now.", "", left.count);
    case LeftOutWhy::Load:
        return tr("%n exercise(s) with more load on the knee than your pain allows now.", "", left.count);
    case LeftOutWhy::StopsEarly:
        return tr("%n exercise(s) that end at a lower score than your knee has now.", "", left.count);
    default:
        return tr("%n exercise(s) whose muscles were trained today or yesterday.", "", left.count);
    }
}

QString GeneratorWords::leftOut(const LeftOut& left) {
    switch (left.why) {
    case LeftOutWhy::Phases:
        return tr("%n exercise(s) for parts of a session that you did not ask for.", "", left.count);
    case LeftOutWhy::Running:
        return tr("%n exercise(s) of the walk-run plan.", "", left.count);
    case LeftOutWhy::Later:
        return tr("%n exercise(s) of a later phase of the plan.", "", left.count);
    case LeftOutWhy::Equipment:
        return tr("%n exercise(s) with equipment that is not at hand.", "", left.count);
    case LeftOutWhy::TooLong:
        return tr("%n exercise(s) longer than the time.", "", left.count);
    case LeftOutWhy::Variant:
        return tr("%n exercise(s) easier or harder than one that is in.", "", left.count);
    case LeftOutWhy::NoRoom:
        return tr("%n exercise(s) that would do as well; others came first.", "", left.count);
    default:
        return leftByPain(left);
    }
}

QString GeneratorWords::leftOutLine(int leftOut, int all) {
    return tr("%1 of %n exercise(s)", "left out", all).arg(QLocale().toString(leftOut));
}

QString GeneratorWords::emptyPhase(PhaseKind phase) {
    switch (phase) {
    case PhaseKind::WarmUp:
        return tr("Nothing fits for the warm-up.");
    case PhaseKind::Stretch:
        return tr("Nothing fits for the stretches.");
    case PhaseKind::Strength:
        return tr("Nothing fits for strength.");
    case PhaseKind::CoolDown:
        return tr("Nothing fits for the cool-down.");
    }
    return {};
}

QString GeneratorWords::nothingFits(NoFit why) {
    switch (why) {
    case NoFit::Locks:
        return tr("What is locked does not fit with the rest of the wish.");
    case NoFit::Nothing:
        return tr("No exercise fits all of this.");
    case NoFit::Focus:
        return tr("Nothing fits for the part that should come first.");
    }
    return {};
}

QString GeneratorWords::condition(const Relaxation& each, const NameOf& nameOf) {
    QStringList names;
    switch (each.part) {
    case WishPart::Time:
        return minutes(each.halfMinutes);
    case WishPart::Equipment:
        for (const Equipment piece : each.equipment)
            names << lower(Words::name(piece));
        for (const OwnEquipment& piece : each.ownEquipment)
            names << text(piece.name());
        return tr("this at hand: %1", "equipment").arg(listed(names));
    case WishPart::Focus:
        return tr("no part that comes first");
    case WishPart::Lock:
        for (const EntryRef& ref : each.locks)
            names << tr("“%1”", "exercise").arg(nameOf(ref));
        return tr("no lock on %1", "exercises").arg(listed(names));
    case WishPart::Pain:
        return tr("both knees at %1 or less", "score").arg(QLocale().toString(each.painAtMost));
    }
    return {};
}

QString GeneratorWords::way(const std::vector<Relaxation>& way, const NameOf& nameOf) {
    QStringList conditions;
    for (const Relaxation& each : way)
        conditions << condition(each, nameOf);
    return tr("It fits with %1.", "25 min and no part that comes first").arg(listed(conditions));
}

QString GeneratorWords::wayAction(const std::vector<Relaxation>& way) {
    if (way.size() != 1)
        return tr("Do all of this");
    const Relaxation& only = way.front();
    switch (only.part) {
    case WishPart::Time:
        return tr("Take %1", "25 min").arg(minutes(only.halfMinutes));
    case WishPart::Equipment:
        return tr("I have %n piece(s) more", "",
                  static_cast<int>(only.equipment.size() + only.ownEquipment.size()));
    case WishPart::Focus:
        return tr("Drop what comes first");
    case WishPart::Lock:
        return tr("Open %n lock(s)", "", static_cast<int>(only.locks.size()));
    case WishPart::Pain:
        break;
    }
    return {};
}

QString GeneratorWords::minutes(int halfMinutes) {
    return tr("%1 min", "minutes").arg(Words::number(halfMinutes / 2.0));
}

QString GeneratorWords::routineName(const RoutineWish& wish, const std::set<FocusArea>& focus) {
    QStringList parts;
    for (const FocusArea area : focus)
        parts << lower(name(area));
    if (parts.isEmpty() && wish.phases.size() < allPhases.size())
        for (const PhaseKind phase : wish.phases)
            parts << lower(Words::name(phase));
    const QString time = minutes(wish.halfMinutes);
    return parts.isEmpty() ? tr("%1, made for the day", "20 min").arg(time)
                           : tr("%1, %2", "20 min, hips and core").arg(time, listed(parts));
}

} // namespace patella::ui
