#pragma once
#include "src/coach/routine_wish.h"
#include "src/coach/today.h"
#include "src/routine/routine_facts.h"

namespace patella {

/// The newest score of a knee: the highest of its day.
struct LatestPain {
    PainScore score;
    LocalDate on = LocalDate::fromDays(0);
    friend bool operator==(const LatestPain&, const LatestPain&) = default;
};

/// What is known of the user while a routine is written.
struct PresentState {
    LocalDate today = LocalDate::fromDays(0);
    std::array<std::optional<LatestPain>, 2> pain{}; ///< by Knee, of the last PainSeries::days
    PerKnee knees{};                                 ///< those that hurt
    std::optional<std::set<Equipment>> equipment{};  ///< as atHand() gives it
    std::optional<OwnEquipmentSet> ownEquipment{};   ///< nothing said: everything
    std::optional<int> minutes{};                    ///< a session may take
    std::vector<DoneWork> week{};                    ///< done today and on the six days before
    friend bool operator==(const PresentState&, const PresentState&) = default;
};
PresentState presentState(const History& history, const Profile& profile, LocalDate today);

enum class WarningWhy {
    LeaveOut,  ///< on the list of moves to leave out for now
    Load,      ///< loads the kneecap more than mostLoad() allows
    Equipment, ///< wants what is not at hand
};

/// What speaks against an item of a routine: the gravest reason alone.
struct ItemWarning {
    EntryRef at{};
    ExerciseId exercise{};
    WarningWhy why = WarningWhy::LeaveOut;
    std::optional<Knee> knee{};       ///< of Load: the worse one; empty when no score is known
    std::optional<LatestPain> pain{}; ///< its score
    std::vector<Equipment> lacking{}; ///< of Equipment
    std::vector<OwnEquipment> lackingOwn{};
    std::optional<ExerciseId> swap{}; ///< what nothing speaks against, for the same muscles
    friend bool operator==(const ItemWarning&, const ItemWarning&) = default;
};

/// In reading order. Of the load nothing is said while neither a score nor a sore knee is known.
std::vector<ItemWarning> routineWarnings(const Routine& routine, const ExerciseLibrary& library,
                                         const PresentState& present);

/// Sets by muscle of the last seven days with the routine on top.
MuscleBalance weekBalance(const Routine& routine, const std::vector<DoneWork>& week,
                          const ExerciseLibrary& library);

template <>
struct EnumKeys<WarningWhy> {
    static constexpr std::array table{std::pair{WarningWhy::LeaveOut, std::string_view{"leave-out"}},
                                      std::pair{WarningWhy::Load, std::string_view{"load"}},
                                      std::pair{WarningWhy::Equipment, std::string_view{"equipment"}}};
};

} // namespace patella
