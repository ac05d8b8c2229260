// Nobody's hand goes through a thigh, nobody's foot through a step: solid parts stay clear of one another.
#include "src/figure/body_shape.h"
#include "src/figure/skeleton_solver.h"
#include "tests/support/catch.h"
#include "tests/support/figure_files.h"

using namespace patella;
using namespace patella::figure;

namespace {

constexpr int phases = 60;
constexpr double flesh = 3.3;     ///< that a hand, an arm and a leg may press into one another, in units
constexpr double softFlesh = 4.2; ///< belly and thigh in a deep bend
constexpr double sole = 2.6;      ///< a shoe, which is rounder than its spheres, into what it stands on

enum class Kind { Pelvis, Chest, Head, Thigh, Shin, Foot, UpperArm, Forearm, Hand };
struct Part {
    Kind kind;
    Side side;
    Chain chain;
};

/// Trunks are pairs of spheres: what lies between them counts too.
Chain filled(const Chain& chain) {
    Chain full;
    for (Group group : chain) {
        if (group.size() == 2)
            group.add(
                {mix(group[0].center, group[1].center, .5), std::max(group[0].radius, group[1].radius)});
        full.add(group);
    }
    return full;
}

std::vector<Part> partsOf(const Skeleton& body) {
    std::vector<Part> parts{{Kind::Pelvis, Side::Working, filled(pelvisShape(body))},
                            {Kind::Chest, Side::Working, filled(chestShape(body))},
                            {Kind::Head, Side::Working, Chain{{{body.head, 5.4}}}}};
    for (const Side side : bothSides) {
        const Leg& leg = body.legs[side];
        const Arm& arm = body.arms[side];
        parts.push_back({Kind::Thigh, side, thighShape(leg)});
        parts.push_back({Kind::Shin, side, shinShape(leg)});
        parts.push_back({Kind::Foot, side, footShape(leg, side)});
        parts.push_back({Kind::UpperArm, side, refined(upperArmShape(arm), 3)});
        parts.push_back({Kind::Forearm, side, refined(forearmShape(arm), 3)});
        parts.push_back({Kind::Hand, side, handShape(arm)});
    }
    return parts;
}

bool isOneOf(Kind a, Kind b, std::initializer_list<std::pair<Kind, Kind>> pairs) {
    return std::any_of(pairs.begin(), pairs.end(), [&](const auto& pair) {
        return (pair.first == a && pair.second == b) || (pair.first == b && pair.second == a);
    });
}

/// Parts that grow out of one another, and thighs, which touch in everybody.
bool belongTogether(const Part& a, const Part& b) {
    if (isOneOf(a.kind, b.kind,
                {{Kind::Pelvis, Kind::Chest},
                 {Kind::Chest, Kind::Head},
                 {Kind::Pelvis, Kind::Thigh},
                 {Kind::Chest, Kind::UpperArm},
                 {Kind::Thigh, Kind::Thigh}}))
        return true;
    return a.side == b.side && isOneOf(a.kind, b.kind,
                                       {{Kind::Thigh, Kind::Shin},
                                        {Kind::Thigh, Kind::Foot},
                                        {Kind::Shin, Kind::Foot},
                                        {Kind::UpperArm, Kind::Forearm},
                                        {Kind::UpperArm, Kind::Hand},
                                        {Kind::Forearm, Kind::Hand}});
}

double overlap(const Chain& a, const Chain& b) {
    double most = 0;
    for (const Group& g : a)
        for (const Sphere& s : g)
            for (const Group& h : b)
                for (const Sphere& t : h)
                    most = std::max(most, s.radius + t.radius - length(s.center - t.center));
    return most;
}

double overlap(const Chain& chain, const Box& box) {
    double most = 0;
    const auto beyond = [](double at, double low, double high) {
        return std::max({low - at, 0.0, at - high});
    };
    for (const Group& group : chain) {
        for (const Sphere& s : group) {
            const Vec3& c = s.center;
            const double outside =
                length({beyond(c.x, box.low.x, box.high.x), beyond(c.y, box.low.y, box.high.y),
                        beyond(c.z, box.low.z, box.high.z)});
            const double inside = std::min({c.x - box.low.x, box.high.x - c.x, c.y - box.low.y,
                                            box.high.y - c.y, c.z - box.low.z, box.high.z - c.z});
            most = std::max(most, s.radius + (outside > 0 ? -outside : inside));
        }
    }
    return most;
}

/// Where a solid prop is; legs of benches do not count.
std::optional<Box> solidOf(const Prop& prop) {
    constexpr double board = 4.5;
    if (prop.kind != PropKind::Wall && prop.kind != PropKind::Bench && !isPlatform(prop.kind))
        return std::nullopt;
    std::optional<Box> box = boxOf(prop);
    if (box && prop.kind == PropKind::Bench)
        box->low.y = box->high.y - board;
    return box;
}

template <typename Visit>
void throughout(const Visit& visit) {
    for (const Figure& figure : test::shippedFigures())
        for (int i = 0; i < phases; ++i)
            visit(figure, double(i) / phases);
}

} // namespace

TEST_CASE("Figure: no limb passes through the body or another limb in any movement") {
    throughout([](const Figure& figure, double phase) {
        const std::vector<Part> parts = partsOf(solve(figure, phase));
        for (std::size_t i = 0; i < parts.size(); ++i) {
            for (std::size_t k = i + 1; k < parts.size(); ++k) {
                if (belongTogether(parts[i], parts[k]))
                    continue;
                const bool soft = isOneOf(parts[i].kind, parts[k].kind, {{Kind::Chest, Kind::Thigh}});
                INFO(figure.id << " at " << phase << ": parts " << int(parts[i].kind) << " and "
                               << int(parts[k].kind) << ", sides " << int(parts[i].side) << " and "
                               << int(parts[k].side));
                CHECK(overlap(parts[i].chain, parts[k].chain) < (soft ? softFlesh : flesh));
            }
        }
    });
}

TEST_CASE("Figure: nobody goes through a wall, a step, a box or a bench") {
    throughout([](const Figure& figure, double phase) {
        const std::vector<Part> parts = partsOf(solve(figure, phase));
        for (const Prop& prop : figure.props) {
            const std::optional<Box> box = solidOf(prop);
            for (const Part& part : parts) {
                INFO(figure.id << " at " << phase << ": part " << int(part.kind) << ", side "
                               << int(part.side));
                CHECK((!box || overlap(part.chain, *box) < sole));
            }
        }
    });
}

TEST_CASE("Figure: a hand laid on a thigh lies on its skin, not in the bone") {
    const Skeleton body = solve(test::figureWith(R"("hand.w": "thigh.w@0.6")", "sit"), 0.0);
    const Leg& leg = body.legs[Side::Working];
    const Arm& arm = body.arms[Side::Working];
    const Vec3 palm = arm.wrist - arm.hand.y * bones::palm;
    const Sphere skin = sphereAt(thighShape(leg), .6);
    CHECK(length(palm - skin.center) > skin.radius);
    CHECK(length(palm - skin.center) < skin.radius + 2);
}
