// What the sheet does for a routine under edit: fills the time that is left.
#include "ui/routine/generate_sheet.h"
#include "ui/text/generator_words.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace patella::ui {

namespace {

std::set<ExerciseId> exercisesIn(const Routine& routine) {
    std::set<ExerciseId> ids;
    for (const PhaseBlock& block : routine.phases)
        for (const Entry& entry : block.entries)
            for (const RoutineItem* item : itemsOf(entry))
                ids.insert(item->exercise);
    return ids;
}

} // namespace

void GenerateSheet::lockAll() {
    m_wish.base = *m_content.toFill;
    m_wish.locked.clear();
    for (const PhaseBlock& block : m_wish.base.phases)
        for (std::size_t i = 0; i < block.entries.size(); ++i)
            m_wish.locked.push_back({block.phase, i});
}

/// The words of making a routine, or of filling one.
void GenerateSheet::showPurpose() {
    const bool fill = m_content.toFill.has_value();
    m_title->setText(fill ? tr("Fill the rest of “%1”").arg(text(m_content.toFill->name))
                          : tr("Make a routine"));
    setAccessibleName(fill ? tr("Fill the rest") : tr("Make a routine"));
    m_builder->setVisible(!fill);
    m_start->setText(fill ? tr("Add these") : tr("Start now"));
    m_start->setIconName(fill ? QStringLiteral("plus") : QStringLiteral("play"), !fill);
}

QString GenerateSheet::addedWords() const {
    const std::set<ExerciseId> before = exercisesIn(*m_content.toFill);
    QStringList added;
    for (const ExerciseId& id : exercisesIn(m_made)) {
        const Exercise* exercise = before.contains(id) ? nullptr : m_content.library->find(id);
        const auto why = m_known.find(id);
        if (!exercise)
            continue;
        const QString name = text(exercise->name);
        added << (why == m_known.end() || why->second.empty()
                      ? tr("Added %1.").arg(name)
                      : tr("Added %1: %2", "an exercise, why")
                            .arg(name, GeneratorWords::reason(why->second.front())));
    }
    return added.isEmpty() ? tr("Nothing more was needed.") : added.join(QLatin1Char(' '));
}

void GenerateSheet::accept() {
    if (!m_content.toFill)
        return hand(&GenerateSheet::startAsked);
    settle(); // what was asked for last is meant
    if (!routine())
        return;
    m_runner->drop();
    Q_EMIT filled(m_made, addedWords());
}

} // namespace patella::ui
