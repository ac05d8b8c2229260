// What the sheet does for a routine under edit: fills the time that is left.
#include "src/routine/playable.h"
#include "ui/routine/generate_result.h"
#include "ui/routine/generate_sheet.h"
#include "ui/text/generator_words.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

#include <algorithm>

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

/// Numbers of the entries of that phase, in their order.
std::vector<std::size_t> entriesIn(PhaseKind phase, const std::vector<EntryRef>& refs) {
    std::vector<std::size_t> entries;
    for (const EntryRef& ref : refs)
        if (ref.phase == phase)
            entries.push_back(ref.entry);
    std::sort(entries.begin(), entries.end());
    return entries;
}

} // namespace

/// What cannot be played takes no time and is left to the end.
void GenerateSheet::lockAll() {
    m_wish.base = *m_content.toFill;
    m_wish.locked.clear();
    const auto keep = [this](const RoutineItem& item) { return isPlayable(item, *m_content.library); };
    for (PhaseBlock& block : m_wish.base.phases) {
        std::vector<Entry> entries;
        for (std::size_t i = 0; i < block.entries.size(); ++i)
            if (std::optional<Entry> entry = entryWith(block.entries[i], keep)) {
                m_own.push_back({{block.phase, entries.size()}, {block.phase, i}});
                m_wish.locked.push_back(m_own.back().at);
                entries.push_back(std::move(*entry));
            }
        block.entries = std::move(entries);
    }
    std::erase_if(m_wish.base.phases, [](const PhaseBlock& block) { return block.entries.empty(); });
}

bool GenerateSheet::isOwn(const EntryRef& at) const {
    return std::any_of(m_own.begin(), m_own.end(), [&](const OwnEntry& own) { return own.at == at; });
}

/// What is locked keeps its order within a phase, wherever it comes to stand.
void GenerateSheet::followOwn(const std::vector<EntryRef>& before, const std::vector<EntryRef>& now) {
    for (const PhaseKind phase : allPhases) {
        const std::vector<std::size_t> was = entriesIn(phase, before);
        const std::vector<std::size_t> is = entriesIn(phase, now);
        for (OwnEntry& own : m_own)
            if (own.at.phase == phase) {
                const auto place = std::find(was.begin(), was.end(), own.at.entry) - was.begin();
                own.at.entry = is[static_cast<std::size_t>(place)];
            }
    }
}

/// Those that leave the user's own entries where they are.
std::vector<std::vector<Relaxation>> GenerateSheet::openWays(const NothingFits& none) const {
    std::vector<std::vector<Relaxation>> ways = none.ways;
    std::erase_if(ways, [this](const std::vector<Relaxation>& way) {
        return std::any_of(way.begin(), way.end(), [this](const Relaxation& each) {
            return std::any_of(each.locks.begin(), each.locks.end(),
                               [this](const EntryRef& at) { return isOwn(at); });
        });
    });
    return ways;
}

/// The routine to fill as it is, with each new entry behind the own one that it stands behind.
Routine GenerateSheet::filledRoutine() const {
    Routine filled = *m_content.toFill;
    for (const PhaseBlock& block : m_made.phases) {
        const bool fresh = !filled.findBlock(block.phase);
        PhaseBlock& into = filled.block(block.phase);
        if (fresh)
            into = block;
        std::size_t before = 0; // of `into`, where the next one goes
        std::size_t added = 0;
        for (std::size_t i = 0; i < block.entries.size() && !fresh; ++i) {
            const auto own = std::find_if(m_own.begin(), m_own.end(), [&](const OwnEntry& each) {
                return each.at == EntryRef{block.phase, i};
            });
            if (own != m_own.end()) {
                before = own->from.entry + added + 1;
                continue;
            }
            into.entries.insert(into.entries.begin() + static_cast<std::ptrdiff_t>(before), block.entries[i]);
            ++before;
            ++added;
        }
    }
    return filled;
}

/// The words of making a routine, or of filling one.
void GenerateSheet::showPurpose() {
    const bool fill = m_content.toFill.has_value();
    m_title->setText(fill ? tr("Fill the rest of “%1”").arg(text(m_content.toFill->name))
                          : tr("Make a routine"));
    setAccessibleName(fill ? tr("Fill the rest") : tr("Make a routine"));
    m_builder->setVisible(!fill);
    QString hint =
        fill ? tr("What is yours stays. Lock what else should stay (L); another one changes the rest.")
             : tr("Lock what should stay (L); another one changes the rest.");
    const std::size_t out = fill ? playablePart(*m_content.toFill, *m_content.library).left.size() : 0;
    if (out > 0)
        hint += QLatin1Char(' ') + tr("%n of yours cannot be played: it stays too and takes no time.", "",
                                      static_cast<int>(out));
    m_result->setHint(hint);
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
    Q_EMIT filled(filledRoutine(), addedWords());
}

} // namespace patella::ui
