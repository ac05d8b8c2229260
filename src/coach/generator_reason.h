#pragma once
#include "src/base/enum_keys.h"
#include "src/base/knee.h"
#include "src/base/pain_score.h"
#include "src/routine/routine_facts.h"

namespace patella {

/// Why an item is in a routine that was made; the sentences belong to ui/text.
enum class ItemWhy {
    Locked,       ///< by the user
    Focus,        ///< for `muscle`, which was asked for
    CoachLevel,   ///< the level that the coach gave in place of another exercise
    Balance,      ///< `group` had `sets` sets in two weeks, `against` of the one that had most
    NotDoneFor,   ///< `days` days
    NotDone,      ///< in the last two weeks or ever
    LowLoad,      ///< low load, as `knee` is at `score`
    HipAndKnee,   ///< hip and knee together are the core (evidence: cpg-2019, consensus-2018)
    WarmsUp,      ///< gets the whole body going
    WarmsGroup,   ///< prepares `group`, which is worked afterwards
    Strengthens,  ///< `group`
    Stretches,    ///< `group`
    LoosensGroup, ///< `group`, which was worked before
    Calms,        ///< breathing, or an easy walk, at the end (evidence: slow-breathing, practice)
    Rounds,       ///< nothing else suits: it rounds the time off
};

/// A code and the numbers that its sentence names; what a code has no use for is left empty.
struct ItemReason {
    ItemWhy why = ItemWhy::Rounds;
    std::optional<Muscle> muscle{};
    std::optional<MuscleGroup> group{};
    int days = 0;
    int sets = 0;
    int against = 0;
    std::optional<Knee> knee{};
    std::optional<PainScore> score{};
    friend bool operator==(const ItemReason&, const ItemReason&) = default;
};

/// Why an exercise of the library is not in it. Each exercise counts once, for the first that applies.
enum class LeftOutWhy {
    AvoidList,  ///< a move to leave out
    Phases,     ///< serves none of the wanted phases
    Running,    ///< belongs to the walk-run plan
    Withheld,   ///< by the coach
    Replaced,   ///< the coach gave another exercise in its place
    Later,      ///< a later phase of the staged plan
    Equipment,  ///< not at hand
    Load,       ///< more than the present pain allows
    StopsEarly, ///< loads the knee, and ends above a score that is below the present pain
    TooSoon,    ///< the same muscles were strengthened today or yesterday
    TooLong,    ///< alone longer than the time
    Variant,    ///< easier or harder than one that is in
    NoRoom,     ///< would do; others came first
};
struct LeftOut {
    LeftOutWhy why = LeftOutWhy::NoRoom;
    int count = 0;
    friend bool operator==(const LeftOut&, const LeftOut&) = default;
};

#define PATELLA_WHY(Enum, Value, Text)                                                                       \
    std::pair {                                                                                              \
        Enum::Value, std::string_view { Text }                                                               \
    }
template <>
struct EnumKeys<ItemWhy> {
    static constexpr std::array table{PATELLA_WHY(ItemWhy, Locked, "locked"),
                                      PATELLA_WHY(ItemWhy, Focus, "focus"),
                                      PATELLA_WHY(ItemWhy, CoachLevel, "coach-level"),
                                      PATELLA_WHY(ItemWhy, Balance, "balance"),
                                      PATELLA_WHY(ItemWhy, NotDoneFor, "not-done-for"),
                                      PATELLA_WHY(ItemWhy, NotDone, "not-done"),
                                      PATELLA_WHY(ItemWhy, LowLoad, "low-load"),
                                      PATELLA_WHY(ItemWhy, HipAndKnee, "hip-and-knee"),
                                      PATELLA_WHY(ItemWhy, WarmsUp, "warms-up"),
                                      PATELLA_WHY(ItemWhy, WarmsGroup, "warms-group"),
                                      PATELLA_WHY(ItemWhy, Strengthens, "strengthens"),
                                      PATELLA_WHY(ItemWhy, Stretches, "stretches"),
                                      PATELLA_WHY(ItemWhy, LoosensGroup, "loosens-group"),
                                      PATELLA_WHY(ItemWhy, Calms, "calms"),
                                      PATELLA_WHY(ItemWhy, Rounds, "rounds")};
};
template <>
struct EnumKeys<LeftOutWhy> {
    static constexpr std::array table{
        PATELLA_WHY(LeftOutWhy, AvoidList, "avoid-list"),   PATELLA_WHY(LeftOutWhy, Phases, "phases"),
        PATELLA_WHY(LeftOutWhy, Running, "running"),        PATELLA_WHY(LeftOutWhy, Withheld, "withheld"),
        PATELLA_WHY(LeftOutWhy, Replaced, "replaced"),      PATELLA_WHY(LeftOutWhy, Later, "later"),
        PATELLA_WHY(LeftOutWhy, Equipment, "equipment"),    PATELLA_WHY(LeftOutWhy, Load, "load"),
        PATELLA_WHY(LeftOutWhy, StopsEarly, "stops-early"), PATELLA_WHY(LeftOutWhy, TooSoon, "too-soon"),
        PATELLA_WHY(LeftOutWhy, TooLong, "too-long"),       PATELLA_WHY(LeftOutWhy, Variant, "variant"),
        PATELLA_WHY(LeftOutWhy, NoRoom, "no-room")};
};
#undef PATELLA_WHY

} // namespace patella
