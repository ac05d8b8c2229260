#pragma once
#include "src/figure/figure_keys.h"
#include "src/storage/json_reader.h"

#include <span>

namespace patella {

// The parts of a figure's file; a value that is not as asked for keeps what is there already.

/// A body point such as "shin.o@0.8"; a fault when there is none of that name.
std::optional<figure::BodyPoint> readBodyPoint(const JsonValue& value);
/// [x, y, z]; one number, or a shorter list, sets the first ones.
void readVec3(const JsonValue& value, figure::Vec3& vec);
void readNumber(const JsonReader& reader, std::string_view key, double lowest, double highest,
                double& number);
/// [from, to]
void readSpan(const JsonReader& reader, std::string_view key, figure::Span& span);
/// A body point, a place, or {"on", "off"}.
figure::Anchor readAnchor(const JsonValue& value);

figure::Prop readProp(const JsonValue& value);

/// The keys of a pose, which base and frames share.
std::span<const std::string_view> poseKeys();
/// Changes `pose` by what the object says; keys without a side come before those with one.
void readPose(const JsonReader& reader, figure::Pose& pose);

} // namespace patella
