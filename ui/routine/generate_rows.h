#pragma once
#include "src/coach/routine_generator.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace patella::ui {

/// An entry of a routine that was made, in words.
struct GenerateRowView {
    EntryRef at{};
    QString exercise; ///< its id
    ExerciseKind kind = ExerciseKind::Strengthening;
    QString name;
    QString dose;
    QString time;
    QStringList reasons; ///< the main one first, never none
    bool locked = false;
    bool own = false;   ///< of the routine that is filled: it stays, and has no lock
    bool fresh = false; ///< comes to such a routine

    [[nodiscard]] QString spoken() const; ///< all of it but the further reasons
    friend bool operator==(const GenerateRowView&, const GenerateRowView&) = default;
};

struct GeneratePhaseView {
    QString time;
    QString empty; ///< a sentence in place of the rows
    std::vector<GenerateRowView> rows;
};

/// What is shown of a routine that was made. Reasons of what was locked are those that it came with.
class GenerateRows {
public:
    using Known = std::map<ExerciseId, std::vector<ItemReason>>; ///< reasons from before it was locked

    /// `own` are the places of what was there before; nothing when it is not about filling.
    GenerateRows(const MadeRoutine& made, const ExerciseLibrary& library, const ExpandOptions& timing,
                 const Known& known, const std::optional<std::vector<EntryRef>>& own = {});

    [[nodiscard]] const std::map<PhaseKind, GeneratePhaseView>& phases() const { return m_phases; }
    /// How many come to a routine that is filled; nothing where none is.
    [[nodiscard]] std::optional<int> added() const { return m_added; }
    [[nodiscard]] const QString& total() const { return m_total; }
    [[nodiscard]] const RoutineTimes& times() const { return m_times; }

private:
    GenerateRowView rowOf(const MadeRoutine& made, const MadeEntry& entry, const ExerciseLibrary& library,
                          const Known& known) const;

    RoutineTimes m_times;
    QString m_total;
    std::optional<int> m_added;
    std::map<PhaseKind, GeneratePhaseView> m_phases;
};

/// Places of what is locked in it.
std::vector<EntryRef> lockedIn(const MadeRoutine& made);
const Entry& entryAt(const Routine& routine, const EntryRef& at);
/// Of the exercises in the entry.
QString entryName(const Entry& entry, const ExerciseLibrary& library);

} // namespace patella::ui
