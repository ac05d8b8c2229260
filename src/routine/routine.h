#pragma once
#include "src/library/exercise_library.h"

#include <array>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace patella {

/// What a routine says about a dose; whatever it leaves out is the exercise's own.
struct DosePatch {
    std::optional<WholeRange> sets;
    std::optional<WholeRange> reps;
    std::optional<WholeRange> holdSeconds;
    std::optional<WholeRange> timedSeconds;
    std::optional<Per> per;
    std::optional<Tempo> tempo;
    std::optional<WholeRange> restSeconds;
    std::optional<Basis> basis; ///< where these numbers come from

    /// True when it names neither sets nor an amount: the exercise's default applies, and the app says so.
    [[nodiscard]] bool givesNoNumber() const { return !sets && !reps && !holdSeconds && !timedSeconds; }
    friend bool operator==(const DosePatch&, const DosePatch&) = default;
};

/// Which sides of a one-sided exercise are done, left first unless only the right one is.
enum class SideChoice { Both, LeftOnly, RightOnly };

struct RoutineItem {
    ExerciseId exercise;
    DosePatch dose{};
    SideChoice sides = SideChoice::Both;
    bool selfPaced = false; ///< repetitions at the user's own pace: a key ends the set
    std::string note{};
    std::string cue{}; ///< in place of the exercise's own
    int load = 0;      ///< steps of load above the first: put there by the coach, never written
    friend bool operator==(const RoutineItem&, const RoutineItem&) = default;
};

enum class ChooseRule { One, Any };

/// Alternatives, asked at the start. Never fewer than two.
struct Choice {
    ChooseRule rule = ChooseRule::One;
    std::vector<RoutineItem> of;
    std::string note;
    friend bool operator==(const Choice&, const Choice&) = default;
};

/// Items done in alternation, set by set. Never fewer than two.
struct Superset {
    std::vector<RoutineItem> items;
    std::string note;
    friend bool operator==(const Superset&, const Superset&) = default;
};

using Entry = std::variant<RoutineItem, Choice, Superset>;

struct PhaseBlock {
    PhaseKind phase = PhaseKind::WarmUp;
    int rounds = 1;                      ///< 1 to 20: its entries are gone through this often
    std::optional<WholeRange> minutes{}; ///< that the source states
    std::string note{};
    std::vector<Entry> entries{};
    friend bool operator==(const PhaseBlock&, const PhaseBlock&) = default;
};

enum class RoutineOrigin { Shipped, File, Own };

struct Routine {
    RoutineId id;
    std::string name;
    std::string summary;
    std::optional<WholeRange> perWeek; ///< sessions a week
    Basis perWeekBasis = Basis::Practice;
    std::string frequencyNote;
    std::string entry; ///< who it is for, asked before the first start
    std::vector<std::string> notes;
    std::vector<std::string> warnings;
    std::optional<WholeRange> minutes; ///< duration that the source states
    std::vector<Source> sources;
    std::vector<PhaseBlock> phases; ///< in the order in which they are done, each kind at most once
    RoutineOrigin origin = RoutineOrigin::Own;
    friend bool operator==(const Routine&, const Routine&) = default;

    /// The block of `phase`, added in its place if there is none yet.
    PhaseBlock& block(PhaseKind phase);
    [[nodiscard]] const PhaseBlock* findBlock(PhaseKind phase) const;
};

inline constexpr std::array<PhaseKind, 4> allPhases{PhaseKind::WarmUp, PhaseKind::Stretch,
                                                    PhaseKind::Strength, PhaseKind::CoolDown};

/// The dose of an item: the exercise's own with the patch laid over it. InvalidArgument when the result is no
/// dose or the exercise cannot be played. A patch that names another measure (hold for repetitions) replaces
/// the measure.
Result<Dose> resolveDose(const Exercise& exercise, const DosePatch& patch);

/// All items of an entry, one for a plain item.
std::vector<const RoutineItem*> itemsOf(const Entry& entry);

template <>
struct EnumKeys<SideChoice> {
    static constexpr std::array table{std::pair{SideChoice::Both, std::string_view{"both"}},
                                      std::pair{SideChoice::LeftOnly, std::string_view{"left"}},
                                      std::pair{SideChoice::RightOnly, std::string_view{"right"}}};
};
template <>
struct EnumKeys<ChooseRule> {
    static constexpr std::array table{std::pair{ChooseRule::One, std::string_view{"one"}},
                                      std::pair{ChooseRule::Any, std::string_view{"any"}}};
};

} // namespace patella
