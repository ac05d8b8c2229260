#include "ui/text/score_words.h"

#include "ui/text/words.h"

namespace patella::ui {

QString ScoreWords::title(const ScoreMoment& moment) {
    switch (moment.kind) {
    case PainKind::Before:
        return tr("Before the session");
    case PainKind::During:
        return tr("Highest during the session");
    case PainKind::End:
        return tr("Right after the session");
    case PainKind::HourAfter:
        return tr("An hour after the session");
    case PainKind::NextMorning:
        return moment.session.empty() ? tr("In the morning") : tr("The morning after");
    case PainKind::AnyTime:
        return tr("A score in between");
    }
    return {};
}

QString ScoreWords::about(const ScoreMoment& moment) {
    const QString day = Words::longDay(moment.date);
    return moment.name.empty() ? day : tr("%1, %2", "session, day").arg(text(moment.name), day);
}

QString ScoreWords::line(const ScoreMoment& moment) {
    return moment.name.empty() ? title(moment)
                               : tr("%1: %2", "session, moment").arg(text(moment.name), title(moment));
}

QString ScoreWords::day(LocalDate date, LocalDate today) {
    if (date == today)
        return tr("Today");
    return date == today.plusDays(-1) ? tr("Yesterday") : Words::longDay(date);
}

QString ScoreWords::kept(PainKind kind) {
    return kind == PainKind::NextMorning
               ? tr("What was entered first stays in the record, and the coach looks at everything anew. A "
                    "morning's score that is given or changed after noon can hold a level or ease it, never "
                    "raise it.")
               : tr("What was entered first stays in the record, and the coach looks at everything anew.");
}

} // namespace patella::ui
