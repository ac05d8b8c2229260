#include "src/figure/chain.h"

namespace patella::figure {

namespace {

double catmullRom(double a, double b, double c, double d, double u) {
    return 0.5 *
           (2 * b + (c - a) * u + (2 * a - 5 * b + 4 * c - d) * u * u + (3 * b - a - 3 * c + d) * u * u * u);
}

Sphere catmullRom(const Sphere& a, const Sphere& b, const Sphere& c, const Sphere& d, double u) {
    const auto& [p, q, r, s] = std::array{a.center, b.center, c.center, d.center};
    return {{catmullRom(p.x, q.x, r.x, s.x, u), catmullRom(p.y, q.y, r.y, s.y, u),
             catmullRom(p.z, q.z, r.z, s.z, u)},
            catmullRom(a.radius, b.radius, c.radius, d.radius, u)};
}

} // namespace

Chain refined(const Chain& chain, int steps) {
    Chain fine;
    const std::size_t last = chain.size() - 1;
    for (std::size_t i = 0; i < last; ++i) {
        for (int step = 0; step < steps; ++step) {
            Group group;
            for (std::size_t k = 0; k < chain[i].size(); ++k)
                group.add(catmullRom(chain[i ? i - 1 : 0][k], chain[i][k], chain[i + 1][k],
                                     chain[std::min(i + 2, last)][k], double(step) / steps));
            fine.add(group);
        }
    }
    fine.add(chain[last]);
    return fine;
}

Sphere sphereAt(const Chain& chain, double t) {
    const double place = std::clamp(t, 0.0, 1.0) * double(chain.size() - 1);
    const std::size_t i = std::min(std::size_t(place), chain.size() - 2);
    const Sphere& a = chain[i][0];
    const Sphere& b = chain[i + 1][0];
    return {mix(a.center, b.center, place - double(i)), mix(a.radius, b.radius, place - double(i))};
}

Chain section(const Chain& chain, double t0, double t1, double grow) {
    Chain part;
    const int steps = std::max(2, int((t1 - t0) * double(chain.size() - 1) + 1.5));
    for (int i = 0; i <= steps; ++i) {
        Sphere sphere = sphereAt(chain, mix(t0, t1, double(i) / steps));
        sphere.radius += grow;
        part.add({sphere});
    }
    return part;
}

} // namespace patella::figure
