#include "ui/library/dose_cells.h"

#include "ui/text/words.h"

#include <QLocale>
#include <QStringList>

namespace patella::ui {

namespace {

/// Narrow as a table cell wants it: "10–15".
QString tight(WholeRange range) {
    const QLocale locale;
    if (range.single())
        return locale.toString(range.lower());
    return locale.toString(range.lower()) + QChar(0x2013) + locale.toString(range.upper());
}

} // namespace

void DoseCells::addWork(std::vector<DoseCell>& cells, const Work& work) {
    if (const auto* reps = std::get_if<Repetitions>(&work)) {
        cells.push_back({tight(reps->count), tr("rep(s)", "below a number", reps->count.upper())});
        if (reps->holdSeconds)
            cells.push_back({tr("%1 s", "seconds").arg(tight(*reps->holdSeconds)), tr("hold each")});
        cells.push_back({Words::tempo(reps->tempo), tr("tempo")});
        return;
    }
    if (const auto* hold = std::get_if<Hold>(&work)) {
        cells.push_back({tr("%1 s", "seconds").arg(tight(hold->seconds)), tr("hold")});
        return;
    }
    const WholeRange seconds = std::get<Timed>(work).seconds;
    const bool minutes = seconds.lower() % 60 == 0 && seconds.upper() % 60 == 0;
    const auto inMinutes = WholeRange::of(seconds.lower() / 60, seconds.upper() / 60).value_or(seconds);
    cells.push_back(
        {minutes ? tr("%1 min", "minutes").arg(tight(inMinutes)) : tr("%1 s", "seconds").arg(tight(seconds)),
         tr("time")});
}

DoseCell DoseCells::sideCell(const Exercise& exercise) {
    const Per per = exercise.prescription->dose.per();
    if (per == Per::Total)
        return {{}, exercise.sides == SideRule::Alternating ? tr("alternating") : tr("together"), true};
    return {{}, Words::per(per), true};
}

std::vector<DoseCell> DoseCells::of(const Exercise& exercise) {
    if (!exercise.prescription)
        return {};
    const Dose& dose = exercise.prescription->dose;
    std::vector<DoseCell> cells{{tight(dose.sets()), tr("set(s)", "below a number", dose.sets().upper())}};
    addWork(cells, dose.work());
    if (dose.restSeconds().upper() > 0)
        cells.push_back({tr("%1 s", "seconds").arg(tight(dose.restSeconds())), tr("rest")});
    const bool sided = dose.per() != Per::Total || std::holds_alternative<Repetitions>(dose.work());
    if (sided)
        cells.push_back(sideCell(exercise));
    return cells;
}

QString DoseCells::spoken(const std::vector<DoseCell>& cells) {
    QStringList parts;
    for (const DoseCell& cell : cells) {
        QString value = cell.value;
        value.replace(QChar(0x2013), tr(" to ", "between the ends of a range"));
        parts << (value.isEmpty() ? cell.label
                                  : tr("%1 %2", "number, what it counts").arg(value, cell.label));
    }
    return parts.join(tr(", ", "between parts of a dose"));
}

QString DoseCells::basis(const Prescription& prescription) {
    const QString often = prescription.perWeek ? Words::perWeek(*prescription.perWeek) : QString();
    const QString from =
        prescription.basis == prescription.tempoBasis ||
                !std::holds_alternative<Repetitions>(prescription.dose.work())
            ? tr("The numbers are %1.").arg(Words::name(prescription.basis))
            : tr("The numbers are %1, the tempo is %2.")
                  .arg(Words::name(prescription.basis), Words::name(prescription.tempoBasis));
    return often.isEmpty() ? from
                           : tr("%1. %2", "how often, where the numbers come from")
                                 .arg(QLocale().toUpper(often.left(1)) + often.mid(1), from);
}

} // namespace patella::ui
