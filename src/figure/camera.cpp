#include "src/figure/camera.h"

#include "src/figure/body_shape.h"
#include "src/figure/muscle_shape.h"
#include "src/figure/skeleton_solver.h"

namespace patella::figure {

namespace {

constexpr int phasesLookedAt = 12;
constexpr double fromAbove = 45; // degrees of pitch beyond which depth is height

struct Extent {
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    void take(double value, double radius) {
        low = std::min(low, value - radius);
        high = std::max(high, value + radius);
    }
    [[nodiscard]] double middle() const { return (low + high) / 2; }
    [[nodiscard]] double half() const { return (high - low) / 2; }
};

template <typename Visit>
void forEachSphere(const Skeleton& body, const Visit& visit) {
    const auto all = [&](const Chain& chain) {
        for (const Group& group : chain)
            for (const Sphere& sphere : group)
                visit(sphere);
    };
    all(pelvisShape(body));
    all(chestShape(body));
    visit({body.head, 6.8});
    for (const Side side : bothSides) {
        const Leg& leg = body.legs[side];
        const Arm& arm = body.arms[side];
        all(thighShape(leg));
        all(shinShape(leg));
        all(footShape(leg, side));
        visit({arm.shoulder, 3.1});
        visit({arm.elbow, 2.2});
        visit({arm.wrist, 1.5});
        visit({arm.wrist - arm.hand.y * 6.5, 1.0});
    }
}

class Surveyor {
public:
    explicit Surveyor(const Figure& figure)
        : m_figure(figure)
        , m_camera(cameraFor(figure.view)) {}

    Framing framing() {
        for (int i = 0; i < phasesLookedAt; ++i)
            forEachSphere(solve(m_figure, double(i) / phasesLookedAt), [&](const Sphere& s) { takeBody(s); });
        takeProps();
        takeArrows();
        Framing framing = floorDisc();
        framing.window =
            m_figure.window.value_or(Window{m_across.low, m_upward.low, m_across.high, m_upward.high});
        return framing;
    }

private:
    void take(const Sphere& sphere) {
        const Point2 p = projected(m_camera, sphere.center);
        m_across.take(p.x, sphere.radius);
        m_upward.take(p.y, sphere.radius);
    }
    void takeBody(const Sphere& sphere) {
        take(sphere);
        m_forward.take(sphere.center.x, sphere.radius);
        m_sideways.take(sphere.center.z, sphere.radius);
    }
    void takeProps() {
        for (const Prop& prop : m_figure.props) {
            if (std::optional<Box> box = boxOf(prop)) {
                if (prop.kind == PropKind::Wall)
                    box->high.y = 0; // cut off by the picture's edge
                for (const double x : {box->low.x, box->high.x})
                    for (const double y : {box->low.y, box->high.y})
                        for (const double z : {box->low.z, box->high.z})
                            take({{x, y, z}, 0.6});
            }
            if (prop.kind == PropKind::Disc)
                take({prop.at.at, prop.radius});
            if (prop.kind == PropKind::Tube)
                for (const Anchor& anchor : prop.path)
                    if (!anchor.on)
                        take({anchor.at, prop.radius});
        }
    }
    void takeArrows() {
        for (const Arrow& arrow : m_figure.arrows)
            for (const double u : {.5, .8, 1.0}) {
                const Skeleton body = solve(m_figure, mix(m_figure.startPhase(), m_figure.peakPhase(), u));
                take({positionOf(arrow.point, body) + m_camera.right * arrow.right + m_camera.up * arrow.up,
                      2.5});
            }
    }
    Framing floorDisc() {
        m_forward.take(0, 14);
        Framing framing;
        framing.floor = {m_forward.middle(), 0, std::clamp(m_sideways.middle(), -12.0, 12.0)};
        framing.floorX = m_forward.half() + 6;
        framing.floorZ = std::max(m_sideways.half() + 6, framing.floorX * .4);
        framing.floorX = std::max(framing.floorX, framing.floorZ * .8);
        const double below = std::hypot(m_camera.up.x * framing.floorX, m_camera.up.z * framing.floorZ) - 3.5;
        m_upward.take(projected(m_camera, framing.floor).y - below, 0);
        return framing;
    }

    const Figure& m_figure;
    Camera m_camera;
    Extent m_across, m_upward;
    Extent m_forward, m_sideways;
};

/// The joints that count for the crop, with the room that they take.
std::vector<std::pair<Sphere, Sphere>> jointsOf(const Skeleton& start, const Skeleton& peak) {
    std::vector<std::pair<Sphere, Sphere>> joints{{{start.head, 6.5}, {peak.head, 6.5}},
                                                  {{start.pelvis, 9}, {peak.pelvis, 9}},
                                                  {{start.spine[3], 9}, {peak.spine[3], 9}}};
    for (const Side side : bothSides) {
        const Leg& a = start.legs[side];
        const Leg& b = peak.legs[side];
        joints.insert(joints.end(), {{{a.hip, 6}, {b.hip, 6}},
                                     {{a.knee, 5}, {b.knee, 5}},
                                     {{a.ankle, 8}, {b.ankle, 8}},
                                     {{start.arms[side].wrist, 5}, {peak.arms[side].wrist, 5}}});
    }
    return joints;
}

} // namespace

Camera cameraFor(const View& view) {
    const double a = toRadians(view.yaw);
    const double b = toRadians(view.pitch);
    Camera camera;
    camera.right = {std::cos(a), 0, -std::sin(a)};
    camera.up = {-std::sin(a) * std::sin(b), std::cos(b), -std::cos(a) * std::sin(b)};
    camera.toward = {std::sin(a) * std::cos(b), std::sin(b), std::cos(a) * std::cos(b)};
    camera.towardFlat = view.pitch > fromAbove ? camera.toward : Vec3{std::sin(a), 0, std::cos(a)};
    return camera;
}

Framing framingOf(const Figure& figure) { return Surveyor(figure).framing(); }

Window focusOf(const Figure& figure) {
    constexpr double movesAtLeast = 5;
    const Camera camera = cameraFor(figure.view);
    const Skeleton start = solve(figure, 0.0);
    const Skeleton peak = solve(figure, figure.peakPhase());
    Extent across;
    Extent upward;
    const auto take = [&](const Sphere& sphere) {
        const Point2 p = projected(camera, sphere.center);
        across.take(p.x, sphere.radius);
        upward.take(p.y, sphere.radius);
    };
    for (const auto& [from, to] : jointsOf(start, peak))
        if (length(from.center - to.center) > movesAtLeast)
            take(to);
    for (const Highlight& highlight : figure.highlights)
        for (const Side side : bothSides)
            if (highlight.sides[side])
                for (const Group& group : muscleShape(peak, highlight.muscle, side).chain)
                    for (const Sphere& sphere : group)
                        take({sphere.center, sphere.radius + 4});
    if (across.low > across.high) {
        const Window whole = framingOf(figure).window;
        return whole;
    }
    return {across.low, upward.low, across.high, upward.high};
}

Window withWholeHead(const Window& crop, const Figure& figure) {
    const Point2 head = projected(cameraFor(figure.view), solve(figure, figure.peakPhase()).head);
    constexpr double radius = 8;
    const auto apart = [](double low, double high, double at) { return std::max(low - at, at - high); };
    const double gap = std::max(apart(crop.left, crop.right, head.x), apart(crop.bottom, crop.top, head.y));
    if (gap > radius)
        return crop;
    return {std::min(crop.left, head.x - radius), std::min(crop.bottom, head.y - radius),
            std::max(crop.right, head.x + radius), std::max(crop.top, head.y + radius)};
}

} // namespace patella::figure
