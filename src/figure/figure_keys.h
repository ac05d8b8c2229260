#pragma once
#include "src/base/enum_keys.h"
#include "src/figure/figure.h"

namespace patella {

template <>
struct EnumKeys<figure::Posture> {
    using enum figure::Posture;
    static constexpr std::array<std::pair<figure::Posture, std::string_view>, 9> table{
        {{Stand, "stand"},
         {Sit, "sit"},
         {LongSit, "longsit"},
         {Supine, "supine"},
         {Prone, "prone"},
         {SideLying, "side"},
         {OnWorkingSide, "side-down"},
         {AllFours, "allfours"},
         {Kneel, "kneel"}}};
};

template <>
struct EnumKeys<figure::Contact> {
    using enum figure::Contact;
    static constexpr std::array<std::pair<figure::Contact, std::string_view>, 11> table{
        {{Pelvis, "pelvis"},
         {Seat, "seat"},
         {Torso, "torso"},
         {Shoulders, "shoulders"},
         {KneeWorking, "knee.w"},
         {KneeOther, "knee.o"},
         {Knees, "knees"},
         {FootWorking, "foot.w"},
         {FootOther, "foot.o"},
         {ForearmWorking, "forearm.w"},
         {ForearmOther, "forearm.o"}}};
};

template <>
struct EnumKeys<figure::Ease> {
    using enum figure::Ease;
    static constexpr std::array<std::pair<figure::Ease, std::string_view>, 4> table{
        {{InOut, "inout"}, {In, "in"}, {Out, "out"}, {Linear, "linear"}}};
};

template <>
struct EnumKeys<figure::Muscle> {
    using enum figure::Muscle;
    static constexpr std::array<std::pair<figure::Muscle, std::string_view>, 22> table{
        {{Quadriceps, "quadriceps"},
         {Hamstrings, "hamstrings"},
         {Adductors, "adductors"},
         {TensorFasciaeLatae, "tensor-fasciae-latae"},
         {GluteusMaximus, "gluteus-maximus"},
         {GluteusMedius, "gluteus-medius"},
         {DeepHipRotators, "deep-hip-rotators"},
         {HipFlexors, "hip-flexors"},
         {Gastrocnemius, "gastrocnemius"},
         {Soleus, "soleus"},
         {TibialisAnterior, "tibialis-anterior"},
         {Peroneals, "peroneals"},
         {Foot, "foot"},
         {Abdominals, "abdominals"},
         {Obliques, "obliques"},
         {LowerBack, "lower-back"},
         {UpperBack, "upper-back"},
         {Diaphragm, "diaphragm"},
         {OuterThigh, "outer-thigh"},
         {Flank, "flank"},
         {Knee, "knee"},
         {Ankle, "ankle"}}};
};

template <>
struct EnumKeys<figure::PropKind> {
    using enum figure::PropKind;
    static constexpr std::array<std::pair<figure::PropKind, std::string_view>, 18> table{
        {{Mat, "mat"},
         {Box, "box"},
         {Step, "step"},
         {Bench, "bench"},
         {Pillow, "pillow"},
         {Wall, "wall"},
         {Chair, "chair"},
         {Roller, "roller"},
         {Ball, "ball"},
         {Band, "band"},
         {Strap, "strap"},
         {Line, "line"},
         {Dumbbell, "dumbbell"},
         {Tube, "tube"},
         {Disc, "disc"},
         {Ramp, "ramp"},
         {Water, "water"},
         {Belt, "belt"}}};
};

} // namespace patella
