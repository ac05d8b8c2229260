#pragma once
#include "src/figure/pose.h"
#include "src/figure/prop.h"

#include <string>
#include <vector>

namespace patella::figure {

/// Named like the muscles of the exercises, but for the last four, which only a picture has.
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
    OuterThigh,
    Flank,
    Knee,
    Ankle
};

struct Highlight {
    Muscle muscle = Muscle::Quadriceps;
    PerSide<bool> sides{false};
};

/// Degrees: yaw 0 sees the working side, 90 the front; pitch above the horizon.
struct View {
    double yaw = 16;
    double pitch = 9;
};

/// Follows the real path of the point from start to peak, shifted on the screen.
struct Arrow {
    BodyPoint point;
    double right = 0;
    double up = 0;
};

/// Corrections of what is drawn before what; positive is nearer.
struct DrawOrder {
    double torso = 0;
    double head = 0;
    PerSide<double> thigh, shin, upperArm, forearm;
};

/// Limits of the picture in the plane of the view.
struct Window {
    double left = 0, bottom = 0, right = 0, top = 0;
};

/// The second direction of an exercise that has two: the same movement unless it says otherwise.
struct SecondDirection {
    bool mirrored = false; ///< to the other side
    bool reversed = false; ///< backward
    std::string figure;    ///< id of a figure of its own
};

/// How an exercise moves. Anatomy is for a right working side; the other one is the flipped picture.
struct Figure {
    std::string id;
    Posture posture = Posture::Stand;
    Contact contact = Contact::Pelvis;
    View view;
    double cycle = 4;         ///< seconds of one loop when no tempo is given
    bool alternating = false; ///< left and right take turns: the tempo spreads over the whole loop
    bool flight = false;      ///< leaves the floor on purpose
    bool barefoot = false;    ///< as in a pool
    std::vector<Highlight> highlights;
    std::vector<Prop> props;
    std::vector<Arrow> arrows;
    DrawOrder order;
    std::optional<Window> window;
    SecondDirection second;
    std::vector<Frame> frames; ///< at least one, in the order of time, the first at 0

    [[nodiscard]] std::size_t peakIndex() const; ///< the marked frame, else the second one
    [[nodiscard]] double startPhase() const {
        return frames.front().stay;
    } ///< where the way to the peak begins
    [[nodiscard]] double peakPhase() const { return frames[peakIndex()].time; }
};

} // namespace patella::figure

namespace patella {

using figure::Figure;

} // namespace patella
