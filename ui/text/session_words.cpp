#include "ui/text/session_words.h"
#include "ui/text/words.h"

#include <QDate>
#include <QLocale>
#include <QStringList>

namespace patella::ui {

namespace {

QDate qdate(LocalDate date) { return {date.year(), date.month(), date.day()}; }

QString lower(const QString& words) { return QLocale().toLower(words.left(1)) + words.mid(1); }

QString joined(const QStringList& parts) { return parts.join(QStringLiteral(", ")); }

} // namespace

LocalDate SessionWords::weekStart(LocalDate date) {
    const int first = static_cast<int>(QLocale().firstDayOfWeek());
    return date.plusDays(-((date.isoWeekday() - first + 7) % 7));
}

QString SessionWords::week(LocalDate start, LocalDate today) {
    if (start == weekStart(today))
        return tr("This week");
    const LocalDate end = start.plusDays(6);
    const bool sameYear = start.year() == end.year();
    const QString lastFormat = end.year() == today.year() && sameYear
                                   ? tr("d MMMM", "last day of a week")
                                   : tr("d MMMM yyyy", "last day of a week");
    const QString firstFormat = !sameYear                      ? tr("d MMMM yyyy", "first day of a week")
                                : start.month() != end.month() ? tr("d MMMM", "first day of a week")
                                                               : tr("d", "first day of a week");
    const QLocale locale;
    return tr("%1 to %2", "days")
        .arg(locale.toString(qdate(start), firstFormat), locale.toString(qdate(end), lastFormat));
}

QString SessionWords::name(const SessionSummary& summary) {
    return summary.name.empty() ? tr("Session") : text(summary.name);
}

QString SessionWords::line(const SessionSummary& summary) {
    QStringList parts{Words::day(summary.date), Words::minutes(summary.active)};
    if (summary.state != SessionState::Finished)
        parts << Words::name(summary.state);
    return joined(parts);
}

QString SessionWords::spoken(const SessionSummary& summary) {
    QStringList parts{name(summary), Words::longDay(summary.date), Words::minutes(summary.active),
                      Words::name(summary.state)};
    for (const Knee knee : bothSides) {
        const auto& highest = knee == Knee::Left ? summary.highestLeft : summary.highestRight;
        if (highest)
            parts << tr("%1 at most %2", "left knee, pain score with its word")
                         .arg(lower(Words::knee(knee)), Words::painWithWord(highest->value()));
    }
    return joined(parts);
}

QString SessionWords::state(SessionState state) {
    switch (state) {
    case SessionState::Open:
        return tr("Not ended");
    case SessionState::Finished:
        return tr("Done");
    case SessionState::Partial:
        return tr("Ended early");
    case SessionState::Discarded:
        return tr("Discarded");
    }
    return {};
}

QString SessionWords::itemsDone(const SessionSummary& summary) {
    const QLocale locale;
    return tr("%1 of %2 exercise(s)", "done, planned", summary.itemsPlanned)
        .arg(locale.toString(summary.itemsDone), locale.toString(summary.itemsPlanned));
}

QString SessionWords::done(const ItemReview& review) {
    if (!review.started)
        return tr("not done");
    if (review.setsDone == 0)
        return tr("partly done");
    const QLocale locale;
    return tr("%1 of %2 set(s)", "sets done of sets planned", review.setsPlanned)
        .arg(locale.toString(review.setsDone), locale.toString(review.setsPlanned));
}

QString SessionWords::part(const SetReview& set) {
    QStringList parts;
    if (set.side)
        parts << (*set.side == Side::Left ? tr("Left") : tr("Right"));
    if (set.direction > 0)
        parts << (parts.isEmpty() ? tr("Direction %1") : tr("direction %1"))
                     .arg(QLocale().toString(set.direction));
    return joined(parts);
}

QString SessionWords::done(const SetReview& set, const PlannedItem& item) {
    if (set.done == 0)
        return tr("not done");
    const QLocale locale;
    if (std::holds_alternative<Repetitions>(item.target))
        return tr("%1 of %2 rep(s)", "done, planned", set.planned)
            .arg(locale.toString(set.done), locale.toString(set.planned));
    if (std::holds_alternative<Hold>(item.target))
        return tr("%1 of %2 s", "seconds done, planned")
            .arg(locale.toString(set.done), locale.toString(set.planned));
    return tr("%1 of %2 min", "times such as 3:30, done and planned")
        .arg(Words::clock(std::chrono::seconds(set.done)), Words::clock(std::chrono::seconds(set.planned)));
}

QString SessionWords::planned(const PlannedItem& item) {
    if (item.rounds <= 1)
        return Words::planned(item);
    const QLocale locale;
    return tr("%1, round %2 of %3", "dose, round, rounds")
        .arg(Words::planned(item), locale.toString(item.round), locale.toString(item.rounds));
}

QString SessionWords::pain(const PainReview& pain) {
    if (!pain.answered())
        return QStringLiteral("\u2013");
    if (!pain.score)
        return tr("sharp", "pain");
    const QString number = QLocale().toString(pain.score->value());
    return pain.sharp ? tr("%1, sharp", "pain score").arg(number) : number;
}

QString SessionWords::spoken(Knee knee, PainKind kind, const PainReview& pain) {
    QStringList parts;
    if (pain.score)
        parts << Words::painWithWord(pain.score->value());
    if (pain.sharp)
        parts << tr("sharp", "pain");
    if (const auto zone = pain.zone())
        parts << lower(Words::name(*zone));
    if (pain.painkiller)
        parts << tr("with a painkiller");
    if (!pain.answered())
        parts.prepend(pain.asked ? tr("not answered") : tr("not asked"));
    return tr("%1, %2: %3", "knee, moment, rating")
        .arg(Words::knee(knee), lower(Words::name(kind)), joined(parts));
}

} // namespace patella::ui
