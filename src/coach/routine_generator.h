#pragma once
#include "src/coach/generator_reason.h"
#include "src/coach/routine_wish.h"

namespace patella {

/// An entry of a routine that was made, and why it is there: the main reason first, never none.
struct MadeEntry {
    EntryRef place{};
    std::vector<ItemReason> reasons;
    friend bool operator==(const MadeEntry&, const MadeEntry&) = default;
};

/// What is locked stays, even where it goes against the wish; this says so.
struct LockedAgainst {
    EntryRef place{}; ///< in the routine that was made
    LeftOutWhy why = LeftOutWhy::Load;
    friend bool operator==(const LockedAgainst&, const LockedAgainst&) = default;
};

struct MadeRoutine {
    Routine routine; ///< with the id, the name and the notes of the wish's base
    Duration duration{0};
    std::vector<MadeEntry> entries;    ///< in reading order, every one of the routine
    std::vector<LeftOut> leftOut;      ///< of the library, what is most first
    std::set<PhaseKind> emptyPhases{}; ///< wanted, and without anything that fits
    std::vector<LockedAgainst> against{};
};

/// Why there is no routine.
enum class NoFit {
    Locks,   ///< what is locked cannot be done, or is longer than the time
    Nothing, ///< no exercise fits
    Focus,   ///< nothing fits for what was asked for
};

/// A wish that could be dropped, and how far.
enum class WishPart { Time, Equipment, Focus, Lock, Pain };
struct Relaxation {
    WishPart part = WishPart::Time;
    int halfMinutes = 0;             ///< Time: so many are needed
    std::set<Equipment> equipment{}; ///< Equipment: that would have to be there
    OwnEquipmentSet ownEquipment{};  ///< Equipment: and these
    std::vector<EntryRef> locks{};   ///< Lock: to be opened
    int painAtMost = 0;              ///< Pain: it fits once both knees are no higher
    friend bool operator==(const Relaxation&, const Relaxation&) = default;
};

struct NothingFits {
    NoFit why = NoFit::Nothing;
    /// Each way is what has to be dropped together; all were tried. The smallest first, at most three.
    std::vector<std::vector<Relaxation>> ways;
};

using Generated = std::variant<MadeRoutine, NothingFits>;

/// A routine of the wanted phases that is never longer than the wish and as close to it as exercises and
/// their own ranges of sets and repetitions allow. The same wish, library and timing give the same routine on
/// every machine. InvalidArgument for a wish that checkWish refuses.
Result<Generated> generateRoutine(const RoutineWish& wish, const ExerciseLibrary& library,
                                  const ExpandOptions& timing = {});

/// One attempt, with nothing relaxed. The wish is a valid one.
std::variant<MadeRoutine, NoFit> makeRoutine(const RoutineWish& wish, const ExerciseLibrary& library,
                                             const ExpandOptions& timing);

/// The wish with that dropped.
RoutineWish relaxed(RoutineWish wish, const std::vector<Relaxation>& way);

template <>
struct EnumKeys<NoFit> {
    static constexpr std::array table{std::pair{NoFit::Locks, std::string_view{"locks"}},
                                      std::pair{NoFit::Nothing, std::string_view{"nothing"}},
                                      std::pair{NoFit::Focus, std::string_view{"focus"}}};
};
template <>
struct EnumKeys<WishPart> {
    static constexpr std::array table{std::pair{WishPart::Time, std::string_view{"time"}},
                                      std::pair{WishPart::Equipment, std::string_view{"equipment"}},
                                      std::pair{WishPart::Focus, std::string_view{"focus"}},
                                      std::pair{WishPart::Lock, std::string_view{"lock"}},
                                      std::pair{WishPart::Pain, std::string_view{"pain"}}};
};

} // namespace patella
