#include "src/figure/prop.h"

namespace patella::figure {

namespace {

constexpr double wallThickness = 4;
constexpr double matThickness = 1;

Box boxBetween(const Span& x, const Span& y, const Span& z) {
    return {{x.from, y.from, z.from}, {x.to, y.to, z.to}};
}

} // namespace

std::optional<Box> boxOf(const Prop& prop) {
    switch (prop.kind) {
    case PropKind::Mat:
        return boxBetween(prop.x, {-matThickness, 0}, prop.z);
    case PropKind::Box:
    case PropKind::Step:
    case PropKind::Bench:
    case PropKind::Pillow:
        return boxBetween(prop.x, prop.y, prop.z);
    case PropKind::Ramp:
        return boxBetween(prop.x, {0, std::max(prop.y.from, prop.y.to)}, prop.z);
    case PropKind::Wall: {
        const double face = prop.x.from;
        return boxBetween(prop.behind ? Span{face - wallThickness, face} : Span{face, face + wallThickness},
                          prop.y, prop.z);
    }
    case PropKind::Chair:
        return boxBetween({prop.x.from - 11, prop.x.from + 11}, {0, prop.y.to}, prop.z);
    default:
        return std::nullopt;
    }
}

bool isPlatform(PropKind kind) {
    return kind == PropKind::Box || kind == PropKind::Step || kind == PropKind::Bench;
}

} // namespace patella::figure
