#include "ui/routine/routine_model.h"

#include "src/library/text_folding.h"
#include "ui/routine/about_card.h"
#include "ui/routine/summary_card.h"
#include "ui/text/words.h"

#include <algorithm>

namespace patella::ui {

namespace {

void addWords(std::vector<std::string>& words, const std::string& text) {
    for (std::string& word : foldedWords(text))
        words.push_back(std::move(word));
}

std::vector<std::string> searchWords(const Routine& routine, const ExerciseLibrary& library) {
    std::vector<std::string> words;
    addWords(words, routine.name);
    addWords(words, routine.summary);
    for (const Source& source : routine.sources) {
        addWords(words, source.title);
        addWords(words, source.author);
    }
    for (const PhaseBlock& block : routine.phases)
        for (const Entry& entry : block.entries)
            for (const RoutineItem* item : itemsOf(entry))
                if (const Exercise* exercise = library.find(item->exercise))
                    addWords(words, exercise->name);
    return words;
}

} // namespace

RoutineCardView routineCard(const Routine& routine, const ExerciseLibrary& library,
                            const ExpandOptions& options) {
    const RoutineTimes times = timesOf(routine, library, options);
    RoutineCardView card;
    card.routine = routine;
    card.name = text(routine.name);
    card.summary = text(routine.summary);
    const int count = exerciseCount(routine);
    card.exercises = RoutineModel::tr("%n exercise(s)", "", count);
    if (count > 0) {
        const QString minutes = Words::minutes(times.total);
        card.minutes = times.estimated ? RoutineModel::tr("~%1", "an estimated time").arg(minutes) : minutes;
        card.equipment =
            Words::equipmentList(equipmentOf(routine, library), ownEquipmentOf(routine, library));
    }
    const QString frequency = frequencyWords(routine);
    card.frequency = frequency.left(1).toUpper() + frequency.mid(1);
    card.source = sourceWords(routine);
    card.segments = phaseSegments(routine, times);
    QStringList spoken{card.name, card.minutes, card.exercises, card.equipment, card.frequency, card.summary};
    if (!card.source.isEmpty())
        spoken << RoutineModel::tr("Source: %1").arg(card.source);
    spoken.removeAll(QString());
    card.spoken = spoken.join(QStringLiteral(", "));
    card.words = searchWords(routine, library);
    return card;
}

void RoutineModel::setCards(std::vector<RoutineCardView> cards) {
    beginResetModel();
    m_cards = std::move(cards);
    filter();
    endResetModel();
}

void RoutineModel::find(const QString& query) {
    if (query == m_query)
        return;
    beginResetModel();
    m_query = query;
    filter();
    endResetModel();
}

void RoutineModel::filter() {
    const std::vector<std::string> typed = foldedWords(utf8(m_query));
    m_shown.clear();
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const auto& words = m_cards[i].words;
        const bool all = std::all_of(typed.begin(), typed.end(), [&](const std::string& part) {
            return std::any_of(words.begin(), words.end(),
                               [&](const std::string& word) { return word.starts_with(part); });
        });
        if (all)
            m_shown.push_back(i);
    }
}

const RoutineCardView* RoutineModel::card(const QModelIndex& index) const {
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_shown.size() ? &m_cards[m_shown[row]] : nullptr;
}

int RoutineModel::indexOf(const RoutineId& id) const {
    for (std::size_t row = 0; row < m_shown.size(); ++row)
        if (m_cards[m_shown[row]].routine.id == id)
            return static_cast<int>(row);
    return -1;
}

int RoutineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant RoutineModel::data(const QModelIndex& index, int role) const {
    const RoutineCardView* found = card(index);
    if (!found)
        return {};
    if (role == Qt::DisplayRole)
        return found->name;
    return role == Qt::AccessibleTextRole ? QVariant(found->spoken) : QVariant();
}

} // namespace patella::ui
