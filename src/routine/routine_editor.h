#pragma once
#include "src/routine/routine.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace patella {

/// What an edit did, for the words of undo and redo.
enum class EditKind {
    Add,
    Remove,
    Move,
    Duplicate,
    Dose,
    Sides,
    Pace,
    Note,
    Cue,
    Rename,
    Summary,
    Rounds,
    Swap,
    Choose,
    Paste,
    Alternate,
    Separate,
    Fill
};

/// An entry of a phase and, within a choice or a superset, one of its items.
struct EntryRef {
    PhaseKind phase = PhaseKind::WarmUp;
    std::size_t entry = 0;
    std::size_t item = 0; ///< 0 for a plain item
    friend bool operator==(const EntryRef&, const EntryRef&) = default;
};

/// Whether an edit joins the one before it in one step of undo, if that was of the same kind at the same
/// place.
enum class Merge { No, Yes };

/// The items of these entries, in the same order.
std::vector<EntryRef> itemRefs(const Routine& routine, const std::vector<EntryRef>& entries);

/// `dose` of another item, with what differs between `from` and `to` changed as there. Empty where that means
/// nothing for the exercise: repetitions for a hold, a tempo without repetitions.
std::optional<DosePatch> changedAlike(const DosePatch& from, const DosePatch& to, const Exercise& exercise,
                                      DosePatch dose);

/// A routine under edit. All four phases are there, empty or not. Every edit returns false, and changes
/// nothing, for a place that is not there or a value beyond its limit; one that changes nothing is no step of
/// undo.
class RoutineEditor {
public:
    static constexpr std::size_t mostEntries = 200;    ///< of a phase
    static constexpr std::size_t mostAlternating = 20; ///< of a superset
    static constexpr int mostRounds = 20;              ///< of a phase

    explicit RoutineEditor(Routine routine);

    [[nodiscard]] const Routine& routine() const { return m_routine; }
    [[nodiscard]] Routine result() const; ///< without the phases that have no entry
    [[nodiscard]] const RoutineItem* item(const EntryRef& ref) const;

    bool addItem(PhaseKind phase, std::size_t index, const ExerciseId& exercise);
    bool addItems(PhaseKind phase, std::size_t index,
                  const std::vector<ExerciseId>& exercises); ///< in one step
    bool removeEntry(const EntryRef& ref);
    bool moveEntry(const EntryRef& from, PhaseKind toPhase,
                   std::size_t toIndex);      ///< the index that it has afterwards
    bool duplicateEntry(const EntryRef& ref); ///< the copy stands after it

    // Several entries of any phases at once, each once and in reading order; one step of undo.
    // routine_edits.cpp
    bool removeEntries(const std::vector<EntryRef>& refs);
    /// They stand together from `toIndex` on, counted without them.
    bool moveEntries(const std::vector<EntryRef>& refs, PhaseKind toPhase, std::size_t toIndex);
    /// Each phase's move one place on (1) or back (-1) in it, together; those at its edge stay. Gives their
    /// places afterwards, none when nothing could move.
    std::vector<EntryRef> stepEntries(const std::vector<EntryRef>& refs, int step);
    /// The copies stand after the last one of their phase. Gives the places of the copies.
    std::vector<EntryRef> duplicateEntries(const std::vector<EntryRef>& refs);
    /// Puts copies of all entries of `from` behind `after`; without it, at the end of their own phases.
    /// Gives the places of the copies.
    std::vector<EntryRef> paste(const Routine& from, const std::optional<EntryRef>& after);
    /// Of items; false, and nothing changed, when one of them is not there or beyond its limits.
    bool setDoses(const std::vector<std::pair<EntryRef, DosePatch>>& doses, Merge merge = Merge::No);
    bool setSides(const std::vector<EntryRef>& items, SideChoice sides);
    /// Makes a superset of two or more items of one phase at the first one's place; items of supersets join.
    bool alternate(const std::vector<EntryRef>& refs);
    bool separate(const EntryRef& superset); ///< its items stand alone again
    [[nodiscard]] std::vector<Entry> entriesAt(const std::vector<EntryRef>& refs) const;

    bool setDose(const EntryRef& ref, DosePatch dose,
                 Merge merge = Merge::No); ///< basis Yours; none for an empty patch
    bool setSides(const EntryRef& ref, SideChoice sides);
    bool setSelfPaced(const EntryRef& ref, bool selfPaced);
    bool setNote(const EntryRef& ref, std::string_view note,
                 Merge merge = Merge::No); ///< up to 1000 characters
    bool setCue(const EntryRef& ref, std::string_view cue, Merge merge = Merge::No); ///< up to 200 characters
    bool swapExercise(const EntryRef& ref,
                      const ExerciseId& exercise); ///< dose, cue and pace were the other one's
    bool chooseOption(const EntryRef& choice);     ///< puts the option `choice.item` in place of the choice
    bool chooseOptions(const EntryRef& choice,
                       const std::vector<std::size_t>& options); ///< one unless any may be chosen

    bool rename(std::string_view name, Merge merge = Merge::No); ///< 1 to 200 characters, not only spaces
    bool setSummary(std::string_view summary, Merge merge = Merge::No);   ///< up to 1000 characters
    bool setRounds(PhaseKind phase, int rounds, Merge merge = Merge::No); ///< 1 to mostRounds
    bool fill(const Routine& from); ///< its phases in place of what is there, in one step

    [[nodiscard]] std::optional<EditKind> undoKind() const; ///< of the edit that undo takes back
    [[nodiscard]] std::optional<EditKind> redoKind() const;
    bool undo();
    bool redo();

    [[nodiscard]] bool isModified() const; ///< differs from what was given or last marked as saved
    void markSaved();                      ///< the next edit does not merge with those before

private:
    struct Snapshot {
        EditKind kind;
        EntryRef place;
        Routine routine;
    };

    [[nodiscard]] std::vector<Entry>& entries(PhaseKind phase) { return m_routine.block(phase).entries; }
    [[nodiscard]] bool exists(const EntryRef& ref) const;
    [[nodiscard]] std::vector<EntryRef> sorted(const std::vector<EntryRef>& refs) const;
    std::vector<Entry> takeOut(const std::vector<EntryRef>& refs);
    [[nodiscard]] static RoutineItem* itemOf(Routine& routine, const EntryRef& ref);
    bool commit(EditKind kind, const EntryRef& place, Routine before, Merge merge = Merge::No);
    [[nodiscard]] bool mayHaveDose(const EntryRef& ref, const DosePatch& dose) const;
    void putDose(const EntryRef& ref, DosePatch dose);
    template <typename Change>
    bool change(EditKind kind, const EntryRef& ref, Merge merge, const Change& change);

    Routine m_routine;
    Routine m_saved;
    std::vector<Snapshot> m_undo; ///< each with the routine as it was before the edit
    std::vector<Snapshot> m_redo; ///< each with the routine as it was after it
    bool m_mayMerge = false;
};

} // namespace patella
