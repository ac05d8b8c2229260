#pragma once
#include "src/figure/body.h"
#include "src/figure/chain.h"

namespace patella::figure {

/// The same bones with other radii.
enum class Build { BroadShoulders, NarrowShoulders };

Chain pelvisShape(const Skeleton& body, Build build = Build::BroadShoulders);
Chain chestShape(const Skeleton& body, Build build = Build::BroadShoulders);
/// What a breath adds to the belly.
Chain bellyShape(const Skeleton& body);
Chain neckShape(const Skeleton& body, Build build = Build::BroadShoulders);
/// Limbs are rows of single spheres from the near joint to the far one.
Chain thighShape(const Leg& leg, Build build = Build::BroadShoulders);
Chain shinShape(const Leg& leg, Build build = Build::BroadShoulders);
Chain upperArmShape(const Arm& arm, Build build = Build::BroadShoulders);
Chain forearmShape(const Arm& arm, Build build = Build::BroadShoulders);
Chain footShape(const Leg& leg, Side side);
Chain soleShape(const Leg& leg);
Chain handShape(const Arm& arm);
Chain thumbShape(const Arm& arm);

/// The lowest point of the whole body.
double lowestPoint(const Skeleton& body);

} // namespace patella::figure
