// Words for numbers: doses, times and dates.
#include "ui/text/words.h"

#include <QRegularExpression>

#include <array>

#include <QDate>
#include <QLocale>
#include <QStringList>
#include <QTime>

#include <algorithm>

namespace patella::ui {

namespace {

QString shown(WholeRange range, bool whole) {
    return whole ? Words::range(range) : QLocale().toString(range.lower());
}

QDate qdate(LocalDate date) { return {date.year(), date.month(), date.day()}; }

} // namespace

QString Words::range(WholeRange range) {
    if (range.single())
        return QLocale().toString(range.lower());
    return tr("%1 to %2").arg(QLocale().toString(range.lower()), QLocale().toString(range.upper()));
}

QString Words::number(double value) { return QLocale().toString(value, 'g', 6); }

QString Words::amount(const Work& work, bool whole) {
    if (const auto* reps = std::get_if<Repetitions>(&work)) {
        // the number may be a range, so the plural is chosen by its upper end
        const int plural = whole ? reps->count.upper() : reps->count.lower();
        const QString count = tr("%1 rep(s)", "", plural).arg(shown(reps->count, whole));
        if (!reps->holdSeconds)
            return count;
        return tr("%1, each held %2 s").arg(count, shown(*reps->holdSeconds, whole));
    }
    if (const auto* hold = std::get_if<Hold>(&work))
        return tr("hold %1 s").arg(shown(hold->seconds, whole));
    const WholeRange seconds = std::get_if<Timed>(&work)->seconds;
    if (!whole || seconds.single())
        return tr("%1 min", "a time such as 3:30").arg(clock(std::chrono::seconds(seconds.lower())));
    return tr("%1 to %2 min", "times such as 0:30")
        .arg(clock(std::chrono::seconds(seconds.lower())), clock(std::chrono::seconds(seconds.upper())));
}

QString Words::sets(WholeRange sets, bool whole) {
    return tr("%1 set(s)", "", whole ? sets.upper() : sets.lower()).arg(shown(sets, whole));
}

QString Words::per(Per per) {
    switch (per) {
    case Per::Side:
        return tr("each side");
    case Per::Total:
        return {};
    case Per::Direction:
        return tr("each direction");
    case Per::SidePerDirection:
        return tr("each side and direction");
    }
    return {};
}

QString Words::tempo(Tempo tempo) {
    const QLocale locale;
    QStringList parts{locale.toString(tempo.lift()), locale.toString(tempo.pause()),
                      locale.toString(tempo.lower())};
    if (tempo.rest() > 0)
        parts << locale.toString(tempo.rest());
    return parts.join(QLatin1Char('-'));
}

QString Words::dose(const Dose& dose, bool whole) {
    QString out = tr("%1 × %2", "sets, amount").arg(shown(dose.sets(), whole), amount(dose.work(), whole));
    const QString each = per(dose.per());
    return each.isEmpty() ? out : tr("%1 %2", "dose, each side").arg(out, each);
}

QString Words::planned(const PlannedItem& item) {
    const QString out = tr("%1 × %2", "sets, amount").arg(QLocale().toString(item.sets), amount(item.target));
    const QString each = item.sides == SideChoice::Both ? per(item.per) : name(item.sides);
    const QString dose = each.isEmpty() ? out : tr("%1 %2", "dose, each side").arg(out, each);
    const QString more = load(item.plannedLoad, item.equipment);
    return more.isEmpty() ? dose : tr("%1, %2", "dose, load").arg(dose, more);
}

QString Words::load(int steps, const std::vector<Equipment>& equipment) {
    const auto has = [&](Equipment e) {
        return std::find(equipment.begin(), equipment.end(), e) != equipment.end();
    };
    if (steps <= 0)
        return {};
    if (has(Equipment::MiniBand) || has(Equipment::LongBand))
        return steps == 1 ? tr("next band") : tr("%n bands up", "", steps);
    if (has(Equipment::Weight))
        return tr("+%n step(s) of weight", "", steps);
    if (has(Equipment::Step))
        return steps == 1 ? tr("one step higher", "the box stepped on") : tr("%n steps higher", "", steps);
    return tr("+%n step(s) of load", "", steps);
}

QString Words::perWeek(WholeRange times) {
    if (times.single() && times.lower() == 7)
        return tr("every day");
    if (times.single() && times.lower() == 1)
        return tr("once a week");
    return tr("%1 times a week").arg(range(times));
}

QString Words::kindAndMuscle(const Exercise& exercise) {
    if (exercise.primary.empty())
        return name(exercise.kind);
    const QString muscle = name(exercise.primary.front());
    return tr("%1, %2", "kind of exercise, muscle")
        .arg(name(exercise.kind), QLocale().toLower(muscle.left(1)) + muscle.mid(1));
}

QString Words::equipmentList(const std::vector<Equipment>& equipment, const std::vector<OwnEquipment>& own) {
    QStringList names;
    for (const Equipment each : equipment) {
        const QString word = name(each);
        names << (names.isEmpty() ? word : QLocale().toLower(word.left(1)) + word.mid(1));
    }
    for (const OwnEquipment& each : own)
        names << text(each.name());
    return names.isEmpty() ? tr("Nothing needed") : QLocale().createSeparatedList(names);
}

QString Words::clock(Duration time) {
    const auto total =
        (std::max(time, Duration{0}) + std::chrono::milliseconds(999)) / std::chrono::seconds(1);
    const auto two = [](long long n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    if (total >= 3600)
        return QStringLiteral("%1:%2:%3")
            .arg(QString::number(total / 3600), two(total / 60 % 60), two(total % 60));
    return QStringLiteral("%1:%2").arg(QString::number(total / 60), two(total % 60));
}

QString Words::minutes(Duration time) {
    const auto whole = std::max<long long>(1, (time.count() + 30'000) / 60'000);
    return tr("%1 min").arg(QLocale().toString(whole));
}

QString Words::day(LocalDate date) {
    const QDate day = qdate(date);
    return tr("%1 %2", "short weekday, day of the month")
        .arg(QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat), QLocale().toString(day.day()));
}

QString Words::longDay(LocalDate date) {
    return QLocale().toString(qdate(date), tr("dddd d MMMM yyyy", "format of a long date"));
}

QString Words::timeOfDay(const WallTime& time) {
    const int minutes = time.localMinutes();
    return QLocale().toString(QTime(minutes / 60, minutes % 60), QLocale::ShortFormat);
}

std::optional<Tempo> Words::parseTempo(const QString& text) {
    static const QRegularExpression separators(QStringLiteral("[^0-9]+"));
    const QStringList parts = text.split(separators, Qt::SkipEmptyParts);
    if (parts.size() < 3 || parts.size() > 4)
        return std::nullopt;
    std::array<int, 4> seconds{};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        bool fine = false;
        seconds[static_cast<std::size_t>(i)] = parts[i].toInt(&fine);
        if (!fine || seconds[static_cast<std::size_t>(i)] > limits::tempoSeconds)
            return std::nullopt;
    }
    return Tempo::of(seconds[0], seconds[1], seconds[2], seconds[3]);
}

} // namespace patella::ui
