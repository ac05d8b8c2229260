#include "ui/help/pain_section.h"

#include "src/base/pain_score.h"
#include "ui/text/words.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/zone.h"

#include <QHBoxLayout>
#include <QLocale>

namespace patella::ui {

namespace {

struct ZoneText {
    PainZone zone;
    Token fill;
    Token ink;
    const char* icon;
    QString meaning;
};

std::vector<ZoneText> zones() {
    return {{PainZone::Fine, Token::FineFill, Token::FineInk, "ok",
             PainSection::tr("Carry on. This much may be there during an exercise and on a run.")},
            {PainZone::Careful, Token::CarefulFill, Token::CarefulInk, "warn",
             PainSection::tr("Fine to finish the exercise, as long as the knee settles by the next morning. "
                             "Stay at this dose for "
                             "now. On a run, ease off.")},
            {PainZone::TooMuch, Token::TooMuchFill, Token::TooMuchInk, "oct",
             PainSection::tr("This exercise ends here for today. The next time starts one step easier.")}};
}

/// "0 to 2", read off the zones themselves.
QString scoresOf(PainZone zone) {
    int lowest = PainScore::highest;
    int highest = PainScore::lowest;
    for (int value = PainScore::lowest; value <= PainScore::highest; ++value) {
        const std::optional<PainScore> score = PainScore::of(value);
        if (!score || score->zone() != zone)
            continue;
        lowest = std::min(lowest, value);
        highest = std::max(highest, value);
    }
    const std::optional<WholeRange> range = WholeRange::of(lowest, highest);
    return range ? Words::range(*range) : QString();
}

} // namespace

PainSection::PainSection(QWidget* parent)
    : HelpSection(tr("How much pain is okay"), parent) {
    fill({});
}

void PainSection::setSources(const QStringList& citations) {
    clearEntries();
    fill(citations);
}

void PainSection::fill(const QStringList& citations) {
    addParagraph(tr("Rate each knee from 0, nothing, to 10, the worst you can think of."));
    for (const ZoneText& each : zones()) {
        auto* row = new QWidget;
        auto* layout = new QVBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(6);
        const QString words =
            tr("%1, %2", "zone of pain, scores").arg(Words::name(each.zone), scoresOf(each.zone));
        auto* tag = new Tag(words);
        tag->setIconName(QString::fromLatin1(each.icon));
        tag->setColors(each.fill, each.ink);
        layout->addWidget(tag, 0, Qt::AlignLeft);
        layout->addWidget((new TextLabel(each.meaning, Role::Body))->wrapped());
        addEntry(row, words + QLatin1Char(' ') + each.meaning);
    }
    addHeading(tr("The next morning counts too"));
    addParagraph(tr("A knee that took it well is back where it was the morning before. If it is 2 or more "
                    "above that, or above 5, the "
                    "next session is one step easier."));
    addHeading(tr("Sharp or sudden pain"));
    addParagraph(tr("It ends the exercise for today, whatever the number. Press S in the player."));
    addHeading(tr("Where this comes from"));
    addParagraph(tr("The pain-monitoring model. A rule of thumb, not a diagnosis."));
    for (const QString& citation : citations)
        addEntry((new TextLabel(citation, Role::Note, Token::Ink2))->wrapped(), citation);
}

} // namespace patella::ui
