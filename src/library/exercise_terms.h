#pragma once
#include "src/base/enum_keys.h"

namespace patella {

enum class ExerciseKind {
    WarmUp,
    Stretch,
    Mobilization,
    Strengthening,
    FoamRolling,
    Breathing,
    Cardio,
    Avoid
};
enum class PhaseKind { WarmUp, Stretch, Strength, CoolDown };
enum class Position { Standing, OneLeg, Sitting, Kneeling, HandsAndKnees, Supine, Prone, SideLying, Moving };
enum class SideRule { PerSide, Alternating, Both };
enum class KneeLoad {
    Low,
    Moderate,
    High
}; ///< patellofemoral load tier (evidence: hart-2022, song-2023, powers-2014)
enum class WeightBearing { None, Partial, Full };
enum class Muscle {
    Quadriceps,
    Hamstrings,
    Adductors,
    TensorFasciaeLatae,
    GluteusMaximus,
    GluteusMedius,
    DeepHipRotators,
    HipFlexors,
    Gastrocnemius,
    Soleus,
    TibialisAnterior,
    Peroneals,
    Foot,
    Abdominals,
    Obliques,
    LowerBack,
    UpperBack,
    Diaphragm,
    WholeBody
};
enum class Equipment {
    Mat,
    Wall,
    Chair,
    Step,
    Bench,
    MiniBand,
    LongBand,
    Strap,
    FoamRoller,
    Ball,
    Weight,
    Cushion,
    CardioMachine,
    Pool
};

#define PATELLA_KEY(Enum, Value, Text)                                                                       \
    std::pair {                                                                                              \
        Enum::Value, std::string_view { Text }                                                               \
    }
template <>
struct EnumKeys<ExerciseKind> {
    static constexpr std::array table{PATELLA_KEY(ExerciseKind, WarmUp, "warm-up"),
                                      PATELLA_KEY(ExerciseKind, Stretch, "stretch"),
                                      PATELLA_KEY(ExerciseKind, Mobilization, "mobilization"),
                                      PATELLA_KEY(ExerciseKind, Strengthening, "strengthening"),
                                      PATELLA_KEY(ExerciseKind, FoamRolling, "foam-rolling"),
                                      PATELLA_KEY(ExerciseKind, Breathing, "breathing"),
                                      PATELLA_KEY(ExerciseKind, Cardio, "cardio"),
                                      PATELLA_KEY(ExerciseKind, Avoid, "avoid")};
};
template <>
struct EnumKeys<PhaseKind> {
    static constexpr std::array table{
        PATELLA_KEY(PhaseKind, WarmUp, "warm-up"), PATELLA_KEY(PhaseKind, Stretch, "stretch"),
        PATELLA_KEY(PhaseKind, Strength, "strength"), PATELLA_KEY(PhaseKind, CoolDown, "cool-down")};
};
template <>
struct EnumKeys<Position> {
    static constexpr std::array table{PATELLA_KEY(Position, Standing, "standing"),
                                      PATELLA_KEY(Position, OneLeg, "one-leg"),
                                      PATELLA_KEY(Position, Sitting, "sitting"),
                                      PATELLA_KEY(Position, Kneeling, "kneeling"),
                                      PATELLA_KEY(Position, HandsAndKnees, "hands-and-knees"),
                                      PATELLA_KEY(Position, Supine, "supine"),
                                      PATELLA_KEY(Position, Prone, "prone"),
                                      PATELLA_KEY(Position, SideLying, "side-lying"),
                                      PATELLA_KEY(Position, Moving, "moving")};
};
template <>
struct EnumKeys<SideRule> {
    static constexpr std::array table{PATELLA_KEY(SideRule, PerSide, "per-side"),
                                      PATELLA_KEY(SideRule, Alternating, "alternating"),
                                      PATELLA_KEY(SideRule, Both, "both")};
};
template <>
struct EnumKeys<KneeLoad> {
    static constexpr std::array table{PATELLA_KEY(KneeLoad, Low, "low"),
                                      PATELLA_KEY(KneeLoad, Moderate, "moderate"),
                                      PATELLA_KEY(KneeLoad, High, "high")};
};
template <>
struct EnumKeys<WeightBearing> {
    static constexpr std::array table{PATELLA_KEY(WeightBearing, None, "none"),
                                      PATELLA_KEY(WeightBearing, Partial, "partial"),
                                      PATELLA_KEY(WeightBearing, Full, "full")};
};
template <>
struct EnumKeys<Muscle> {
    static constexpr std::array table{PATELLA_KEY(Muscle, Quadriceps, "quadriceps"),
                                      PATELLA_KEY(Muscle, Hamstrings, "hamstrings"),
                                      PATELLA_KEY(Muscle, Adductors, "adductors"),
                                      PATELLA_KEY(Muscle, TensorFasciaeLatae, "tensor-fasciae-latae"),
                                      PATELLA_KEY(Muscle, GluteusMaximus, "gluteus-maximus"),
                                      PATELLA_KEY(Muscle, GluteusMedius, "gluteus-medius"),
                                      PATELLA_KEY(Muscle, DeepHipRotators, "deep-hip-rotators"),
                                      PATELLA_KEY(Muscle, HipFlexors, "hip-flexors"),
                                      PATELLA_KEY(Muscle, Gastrocnemius, "gastrocnemius"),
                                      PATELLA_KEY(Muscle, Soleus, "soleus"),
                                      PATELLA_KEY(Muscle, TibialisAnterior, "tibialis-anterior"),
                                      PATELLA_KEY(Muscle, Peroneals, "peroneals"),
                                      PATELLA_KEY(Muscle, Foot, "foot"),
                                      PATELLA_KEY(Muscle, Abdominals, "abdominals"),
                                      PATELLA_KEY(Muscle, Obliques, "obliques"),
                                      PATELLA_KEY(Muscle, LowerBack, "lower-back"),
                                      PATELLA_KEY(Muscle, UpperBack, "upper-back"),
                                      PATELLA_KEY(Muscle, Diaphragm, "diaphragm"),
                                      PATELLA_KEY(Muscle, WholeBody, "whole-body")};
};
template <>
struct EnumKeys<Equipment> {
    static constexpr std::array table{PATELLA_KEY(Equipment, Mat, "mat"),
                                      PATELLA_KEY(Equipment, Wall, "wall"),
                                      PATELLA_KEY(Equipment, Chair, "chair"),
                                      PATELLA_KEY(Equipment, Step, "step"),
                                      PATELLA_KEY(Equipment, Bench, "bench"),
                                      PATELLA_KEY(Equipment, MiniBand, "mini-band"),
                                      PATELLA_KEY(Equipment, LongBand, "long-band"),
                                      PATELLA_KEY(Equipment, Strap, "strap"),
                                      PATELLA_KEY(Equipment, FoamRoller, "foam-roller"),
                                      PATELLA_KEY(Equipment, Ball, "ball"),
                                      PATELLA_KEY(Equipment, Weight, "weight"),
                                      PATELLA_KEY(Equipment, Cushion, "cushion"),
                                      PATELLA_KEY(Equipment, CardioMachine, "cardio-machine"),
                                      PATELLA_KEY(Equipment, Pool, "pool")};
};
#undef PATELLA_KEY

} // namespace patella
