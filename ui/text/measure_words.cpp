#include "ui/text/measure_words.h"

#include "ui/text/reason_words.h"
#include "ui/text/words.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace patella::ui {

namespace {

struct Tell {
    Q_DECLARE_TR_FUNCTIONS(patella::ui::MeasureWords)

public:
    QString operator()(const WeekPains& knees) const {
        QStringList parts;
        for (const Knee knee : bothSides) {
            const WeekPain& pain = knees[static_cast<std::size_t>(knee)];
            const auto number = [](const PainScore& score) { return MeasureWords::number(score.value()); };
            if (pain.usual && pain.worst)
                parts << tr("%1: usual %2, worst %3", "knee, pain")
                             .arg(Words::knee(knee), number(*pain.usual), number(*pain.worst));
            else if (pain.usual)
                parts << tr("%1: usual %2", "knee, pain").arg(Words::knee(knee), number(*pain.usual));
            else if (pain.worst)
                parts << tr("%1: worst %2", "knee, pain").arg(Words::knee(knee), number(*pain.worst));
        }
        return parts.join(tr("; ", "between parts of an answer"));
    }
    QString operator()(const OwnActivities& activities) const {
        QStringList parts;
        for (const OwnActivity& each : activities.chosen)
            if (each.score)
                parts << tr("%1: %2", "activity, score")
                             .arg(text(each.name), MeasureWords::number(*each.score));
        return parts.join(tr("; ", "between parts of an answer"));
    }
    QString operator()(const OverallChange& change) const { return MeasureWords::overall(change.steps); }
    QString operator()(const MeasureTotal& total) const { return MeasureWords::number(total.points); }
};

} // namespace

QString MeasureWords::name(MeasureId id) {
    switch (id) {
    case MeasureId::Pain:
        return tr("Pain of the last week");
    case MeasureId::Activities:
        return tr("Your activities");
    case MeasureId::Change:
        return tr("Overall, since the start");
    case MeasureId::Akps:
        return tr("AKPS total");
    case MeasureId::Lefs:
        return tr("LEFS total");
    }
    return {};
}

QString MeasureWords::part(const MeasureLine& line) {
    const QString knee = line.knee ? Words::knee(*line.knee) : QString();
    switch (line.part) {
    case MeasurePart::UsualPain:
        return tr("%1, usual", "knee, pain of the week").arg(knee);
    case MeasurePart::WorstPain:
        return tr("%1, worst", "knee, pain of the week").arg(knee);
    case MeasurePart::Activity:
        return text(line.activities.front());
    case MeasurePart::ActivitiesMean:
        return tr("All three, on average");
    case MeasurePart::Change:
    case MeasurePart::Total:
        break;
    }
    return name(line.measure);
}

QString MeasureWords::overall(int steps) {
    switch (steps) {
    case -3:
        return tr("much worse");
    case -2:
        return tr("worse");
    case -1:
        return tr("a little worse");
    case 0:
        return tr("no change");
    case 1:
        return tr("a little better");
    case 2:
        return tr("better");
    default:
        return tr("much better");
    }
}

QString MeasureWords::number(double value) {
    const double tenth = std::round(value * 10) / 10;
    return QLocale().toString(tenth, 'f', tenth == std::floor(tenth) ? 0 : 1);
}

QString MeasureWords::thenNow(const MeasureLine& line) {
    if (line.part == MeasurePart::Change)
        return overall(static_cast<int>(line.now().value));
    if (line.points.size() < 2)
        return number(line.now().value);
    return tr("%1 → %2", "then, now").arg(number(line.then().value), number(line.now().value));
}

QString MeasureWords::spokenThenNow(const MeasureLine& line) {
    if (line.part == MeasurePart::Change || line.points.size() < 2)
        return tr("%1 on %2", "score, day").arg(thenNow(line), Words::longDay(line.now().date));
    return tr("%1 on %2, %3 on %4", "score, day, score, day")
        .arg(number(line.then().value), Words::longDay(line.then().date), number(line.now().value),
             Words::longDay(line.now().date));
}

QString MeasureWords::verdict(const MeasureLine& line) {
    if (!line.verdict)
        return {};
    switch (*line.verdict) {
    case ChangeVerdict::TooFew:
        return tr("Too early to say");
    case ChangeVerdict::NoClearChange:
        return tr("No clear change");
    case ChangeVerdict::Better:
        return tr("Better");
    case ChangeVerdict::Worse:
        return tr("Worse");
    }
    return {};
}

QString MeasureWords::reason(const MeasureLine& line) {
    if (line.part == MeasurePart::Change)
        return tr("Your own answer, told on %1.", "day").arg(Words::longDay(line.now().date));
    if (!line.verdict || !line.important)
        return {};
    const QString important = number(*line.important);
    if (*line.verdict == ChangeVerdict::TooFew)
        return tr("The next answer shows a change; %1 or more counts as more than noise.").arg(important);
    const double better = line.better();
    const QString by = number(std::abs(better));
    const QString bar = tr("%1 or more counts as more than noise.", "points").arg(important);
    if (by == number(0))
        return tr("The same as then; %1", "what counts").arg(bar);
    const int points = by == number(1) ? 1 : 2; // the form of the word
    const QString how = better > 0 ? tr("%1 point(s) better", nullptr, points).arg(by)
                                   : tr("%1 point(s) worse", nullptr, points).arg(by);
    return tr("%1; %2", "3 points better; what counts").arg(how, bar);
}

QString MeasureWords::told(const MeasureAnswer& answer) { return std::visit(Tell{}, answer.told); }

QStringList MeasureWords::suggestions() {
    return {tr("Going down stairs"), tr("Going up stairs"),  tr("Squatting"),
            tr("Kneeling"),          tr("Sitting for long"), tr("Getting up from a chair"),
            tr("Running 5 km"),      tr("Running downhill")};
}

QStringList MeasureWords::sources(const std::vector<std::string>& ids,
                                  const std::vector<EvidenceSource>& evidence) {
    QStringList lines;
    for (const std::string& id : ids) {
        const auto source = std::find_if(evidence.begin(), evidence.end(),
                                         [&](const EvidenceSource& each) { return each.id == id; });
        if (source != evidence.end())
            lines << tr("%1: %2 (%3)", "citation, finding, how far it was checked")
                         .arg(text(source->citation), text(source->finding),
                              ReasonWords::grade(source->grade));
    }
    return lines;
}

QString MeasureWords::totalName(MeasureId id) {
    const QString highest = QLocale().toString(highestTotal(id));
    return id == MeasureId::Akps
               ? tr("AKPS (Anterior Knee Pain Scale), 0 to %1", "highest total").arg(highest)
               : tr("LEFS (Lower Extremity Functional Scale), 0 to %1", "highest total").arg(highest);
}

} // namespace patella::ui
