// The numbers of the rule that a clinician may change, in words.
#include "ui/text/coach_words.h"
#include "ui/text/words.h"

#include <QLocale>

namespace patella::ui {

namespace {

struct NumberWords {
    const char* key;
    const char* name;
    const char* explained;
};

constexpr NumberWords all[] = {
    {"safe_during_max", QT_TRANSLATE_NOOP("patella::ui::CoachWords", "Calm up to"),
     QT_TRANSLATE_NOOP("patella::ui::CoachWords",
                       "Highest score during an exercise that still counts toward the next step.")},
    {"acceptable_during_max", QT_TRANSLATE_NOOP("patella::ui::CoachWords", "Acceptable up to"),
     QT_TRANSLATE_NOOP("patella::ui::CoachWords",
                       "Above it the exercise ends for the day. It can be lower than ours, not higher.")},
    {"settled_post_minus_pre_max",
     QT_TRANSLATE_NOOP("patella::ui::CoachWords", "An hour after, above the start"),
     QT_TRANSLATE_NOOP("patella::ui::CoachWords",
                       "As much higher still counts as settled. Runs: no higher at all.")},
    {"post_absolute", QT_TRANSLATE_NOOP("patella::ui::CoachWords", "Too much an hour after"),
     QT_TRANSLATE_NOOP("patella::ui::CoachWords", "From this score on it goes one step easier.")},
    {"flare_morning_delta", QT_TRANSLATE_NOOP("patella::ui::CoachWords", "Flare the next morning"),
     QT_TRANSLATE_NOOP("patella::ui::CoachWords",
                       "As much above the morning before is a flare: one step easier.")},
    {"morning_absolute", QT_TRANSLATE_NOOP("patella::ui::CoachWords", "Too much the next morning"),
     QT_TRANSLATE_NOOP("patella::ui::CoachWords",
                       "From this score on, and higher than the morning before: one step easier.")},
    {"creep_limit", QT_TRANSLATE_NOOP("patella::ui::CoachWords", "Small rises in a row"),
     QT_TRANSLATE_NOOP("patella::ui::CoachWords",
                       "So many sessions with a morning 1 above the one before: one step easier.")},
    {"week_hold_delta", QT_TRANSLATE_NOOP("patella::ui::CoachWords", "Rise of the week that holds"),
     QT_TRANSLATE_NOOP("patella::ui::CoachWords",
                       "Of the middle morning score of seven days against the seven before.")},
    {"week_regress_delta", QT_TRANSLATE_NOOP("patella::ui::CoachWords", "Rise of the week that eases"),
     QT_TRANSLATE_NOOP("patella::ui::CoachWords",
                       "From here on every exercise that loads the kneecap goes one step easier.")},
    {"blame_during_min", QT_TRANSLATE_NOOP("patella::ui::CoachWords", "Sore enough to be blamed"),
     QT_TRANSLATE_NOOP("patella::ui::CoachWords",
                       "From this score during it, a flare is put down to the sorest exercise.")},
    {"blame_raised_days", QT_TRANSLATE_NOOP("patella::ui::CoachWords", "A raise counts as recent"),
     QT_TRANSLATE_NOOP("patella::ui::CoachWords", "So long a flare can be put down to what moved up last.")},
    {"max_pre_for_progress", QT_TRANSLATE_NOOP("patella::ui::CoachWords", "Start at most"),
     QT_TRANSLATE_NOOP("patella::ui::CoachWords", "Above it before a session, nothing moves up.")},
    {"clean_needed", QT_TRANSLATE_NOOP("patella::ui::CoachWords", "Settled sessions in a row"),
     QT_TRANSLATE_NOOP("patella::ui::CoachWords", "So many, and an exercise moves up one step.")},
    {"slow_needed", QT_TRANSLATE_NOOP("patella::ui::CoachWords", "Steady sessions in a row"),
     QT_TRANSLATE_NOOP("patella::ui::CoachWords",
                       "So many, settled or one above calm and no higher than before, move it up too.")},
    {"surplus_reps", QT_TRANSLATE_NOOP("patella::ui::CoachWords", "Repetitions beyond the target"),
     QT_TRANSLATE_NOOP("patella::ui::CoachWords",
                       "So many more in every set show that there is some to spare.")},
    {"rir_min", QT_TRANSLATE_NOOP("patella::ui::CoachWords", "Repetitions in reserve"),
     QT_TRANSLATE_NOOP("patella::ui::CoachWords", "So many that would still have gone show it as well.")},
    {"min_days_between_progress", QT_TRANSLATE_NOOP("patella::ui::CoachWords", "Between two steps up"),
     QT_TRANSLATE_NOOP("patella::ui::CoachWords",
                       "An exercise moves up no sooner than so long after the last time.")},
    {"min_ratio", QT_TRANSLATE_NOOP("patella::ui::CoachWords", "Done of what was planned"),
     QT_TRANSLATE_NOOP("patella::ui::CoachWords",
                       "Less than this, ended by pain or tiredness, counts against it.")},
    {"fatigue_limit", QT_TRANSLATE_NOOP("patella::ui::CoachWords", "Ended by tiredness in a row"),
     QT_TRANSLATE_NOOP("patella::ui::CoachWords", "So many sessions: one step easier.")},
    {"amber_limit", QT_TRANSLATE_NOOP("patella::ui::CoachWords", "Careful scores in a row"),
     QT_TRANSLATE_NOOP("patella::ui::CoachWords",
                       "So many sessions between calm and too much: one step easier.")},
    {"gap_hold_days", QT_TRANSLATE_NOOP("patella::ui::CoachWords", "A break that holds"),
     QT_TRANSLATE_NOOP("patella::ui::CoachWords",
                       "After a longer one the same level comes once more first.")},
    {"gap_regress_days", QT_TRANSLATE_NOOP("patella::ui::CoachWords", "A break that eases"),
     QT_TRANSLATE_NOOP("patella::ui::CoachWords", "After a longer one it starts one step easier.")},
    {"suspend_stops", QT_TRANSLATE_NOOP("patella::ui::CoachWords", "Stops that suspend"),
     QT_TRANSLATE_NOOP("patella::ui::CoachWords",
                       "So many among the newest sessions give an exercise a rest.")},
    {"suspend_within", QT_TRANSLATE_NOOP("patella::ui::CoachWords", "Sessions looked at for stops"),
     QT_TRANSLATE_NOOP("patella::ui::CoachWords", "The newest ones among which stops are counted.")},
    {"suspend_days", QT_TRANSLATE_NOOP("patella::ui::CoachWords", "Rest of a suspended exercise"),
     QT_TRANSLATE_NOOP("patella::ui::CoachWords", "So long it is left out, unless you take it up again.")},
};

const NumberWords* wordsOf(std::string_view key) {
    for (const NumberWords& each : all)
        if (key == each.key)
            return &each;
    return nullptr;
}

QString lowered(const QString& words) { return QLocale().toLower(words.left(1)) + words.mid(1); }

} // namespace

QString CoachWords::name(NumberGroup group) {
    switch (group) {
    case NumberGroup::During:
        return tr("During an exercise and an hour after");
    case NumberGroup::Morning:
        return tr("The next morning");
    case NumberGroup::MovingUp:
        return tr("Moving up");
    case NumberGroup::Breaks:
        return tr("Ended early, breaks and rests");
    }
    return {};
}

QString CoachWords::name(std::string_view number) {
    const NumberWords* words = wordsOf(number);
    return words ? tr(words->name) : QString();
}

QString CoachWords::explained(std::string_view number) {
    const NumberWords* words = wordsOf(number);
    return words ? tr(words->explained) : QString();
}

QString CoachWords::value(const RuleNumber& number, double value) {
    const int n = qRound(value);
    switch (number.unit) {
    case NumberUnit::Score:
        return tr("%1 of 10", "a pain score").arg(Words::number(value));
    case NumberUnit::Points:
        return value == n ? tr("%n point(s)", "of pain", n)
                          : tr("%1 points", "of pain").arg(Words::number(value));
    case NumberUnit::Repetitions:
        return tr("%n rep(s)", "", n);
    case NumberUnit::Sessions:
        return tr("%n session(s)", "", n);
    case NumberUnit::Stops:
        return tr("%n stop(s)", "", n);
    case NumberUnit::Days:
        return tr("%n day(s)", "", n);
    case NumberUnit::Percent:
        return tr("%1 %", "percent").arg(QLocale().toString(qRound(value * 100)));
    }
    return {};
}

QString CoachWords::range(const RuleNumber& number) {
    const auto bare = [&](int steps) {
        const double value = steps * number.step;
        return number.unit == NumberUnit::Percent ? QLocale().toString(qRound(value * 100))
                                                  : Words::number(value);
    };
    return tr("%1 to %2; ours is %3", "lowest, highest, default")
        .arg(bare(number.lowest), CoachWords::value(number, number.highest * number.step),
             CoachWords::value(number, number.of({})));
}

QString CoachWords::fault(const NumberFault& fault) {
    if (fault.other.empty())
        return tr("This number is out of its range. It is not kept.");
    return tr("It can be no more than “%1”. Not kept until the two agree.", "another number's name")
        .arg(lowered(name(fault.other)));
}

QString CoachWords::changed(const std::vector<ChangedNumber>& numbers) {
    if (numbers.empty())
        return {};
    QStringList all;
    for (const ChangedNumber& each : numbers)
        if (const RuleNumber* number = findNumber(each.key))
            all << tr("%1 %2 (ours %3)", "name, number, default")
                       .arg(lowered(name(each.key)), value(*number, each.now), value(*number, each.ours));
    return tr("This uses numbers changed by you or your clinician: %1.")
        .arg(all.join(tr("; ", "between changed numbers")));
}

} // namespace patella::ui
