#pragma once
#include "src/coach/coach.h"
#include "src/coach/profile.h"
#include "src/routine/routine_editor.h"

#include <cstdint>

namespace patella {

/// Parts of the body that a wish can ask for by one word.
enum class FocusArea { Hips, Quads, Hamstrings, Calves, Core, Feet };
std::set<Muscle> musclesOf(FocusArea area);

/// What was done of one exercise on one day.
struct DoneWork {
    ExerciseId exercise;
    LocalDate date = LocalDate::fromDays(0);
    int sets = 0; ///< both sides and directions of a set together count one
    friend bool operator==(const DoneWork&, const DoneWork&) = default;
};

/// Days that the balance of muscles looks back (evidence: practice).
inline constexpr int balanceDays = 14;

/// What was done up to `today` and less than `balanceDays` ago, by day, then by exercise.
std::vector<DoneWork> doneLately(const History& history, LocalDate today);

/// What a routine is to be made for.
struct RoutineWish {
    static constexpr int fewestHalfMinutes = 2 * Profile::fewestMinutes;
    static constexpr int mostHalfMinutes = 2 * Profile::mostMinutes;

    int halfMinutes = 40;                           ///< time at hand
    std::optional<std::set<Equipment>> equipment{}; ///< as atHand() gives it; nothing said: everything
    std::optional<OwnEquipmentSet> ownEquipment{};  ///< the user's own kinds; nothing said: everything
    std::array<std::optional<PainScore>, 2> pain{}; ///< at present, by Side; empty: not said
    PerKnee knees{};                                ///< those that hurt
    std::set<PhaseKind> phases{allPhases.begin(), allPhases.end()};
    std::set<Muscle> focus{};       ///< come first and get most of the work; empty: none
    Routine base{};                 ///< whose locked entries stay; its name and notes are kept
    std::vector<EntryRef> locked{}; ///< whole entries of `base`
    std::uint64_t seed = 1;         ///< another one gives another choice, as good
    LocalDate today = LocalDate::fromDays(0);
    std::vector<DoneWork> done{};    ///< of the last two weeks
    std::vector<CoachEntry> coach{}; ///< doses and what is withheld
    std::optional<int> openPhase{}; ///< latest phase of the staged plan that is open, 1 to 4; empty: no plan,
                                    ///< which leaves out what is for the last phase

    [[nodiscard]] Duration limit() const { return std::chrono::seconds(30) * halfMinutes; }
};

/// InvalidArgument when a number is out of its range, no phase is wanted, or a lock points nowhere.
Done checkWish(const RoutineWish& wish);

/// The knee with the higher score, the left one of two equal ones; nothing when no score was given.
struct WorstKnee {
    Knee knee;
    PainScore score;
};
std::optional<WorstKnee> worstKnee(const RoutineWish& wish);

/// Load that the present pain allows: 0 to 2 any, 3 to 5 up to moderate, from 6 on low alone (evidence:
/// pain-model-rules, thomee-1997). A knee of which no score is known is taken as one at 3 to 5, when it hurts
/// or nothing was said of either (evidence: practice).
KneeLoad mostLoad(const RoutineWish& wish);

/// True when the wish's equipment holds all that the exercise needs.
bool isAtHand(const Exercise& exercise, const RoutineWish& wish);

/// True when the two are steps of one movement: easier or harder by their links, or of one variant group.
bool isVariantPair(const Exercise& a, const Exercise& b);

/// True when the first of its muscles, or more than half of them, are among these.
bool serves(const Exercise& exercise, const std::set<Muscle>& focus);

template <>
struct EnumKeys<FocusArea> {
    static constexpr std::array table{std::pair{FocusArea::Hips, std::string_view{"hips"}},
                                      std::pair{FocusArea::Quads, std::string_view{"quads"}},
                                      std::pair{FocusArea::Hamstrings, std::string_view{"hamstrings"}},
                                      std::pair{FocusArea::Calves, std::string_view{"calves"}},
                                      std::pair{FocusArea::Core, std::string_view{"core"}},
                                      std::pair{FocusArea::Feet, std::string_view{"feet"}}};
};

} // namespace patella
