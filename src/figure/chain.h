#pragma once
#include "src/figure/vec3.h"

#include <array>
#include <cassert>
#include <cstddef>
#include <initializer_list>
#include <limits>

namespace patella::figure {

/// From any side a circle, which is why everything is made of them.
struct Sphere {
    Vec3 center;
    double radius = 0;
};

/// Up to four spheres that lie abreast.
class Group {
public:
    Group() = default;
    Group(std::initializer_list<Sphere> spheres) {
        for (const Sphere& sphere : spheres)
            add(sphere);
    }
    void add(const Sphere& sphere) { m_spheres[m_size++] = sphere; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    Sphere& operator[](std::size_t i) { return m_spheres[i]; }
    const Sphere& operator[](std::size_t i) const { return m_spheres[i]; }
    Sphere* begin() { return m_spheres.data(); }
    Sphere* end() { return m_spheres.data() + m_size; }
    [[nodiscard]] const Sphere* begin() const { return m_spheres.data(); }
    [[nodiscard]] const Sphere* end() const { return m_spheres.data() + m_size; }

private:
    std::array<Sphere, 4> m_spheres{};
    std::size_t m_size = 0;
};

/// A row of groups; what it looks like is the hull of each group with the next. It lives on the stack.
class Chain {
public:
    static constexpr std::size_t capacity = 20;

    Chain() = default;
    Chain(std::initializer_list<Group> groups) {
        for (const Group& group : groups)
            add(group);
    }
    void add(const Group& group) {
        assert(m_size < capacity);
        m_groups[m_size++] = group;
    }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    Group& operator[](std::size_t i) { return m_groups[i]; }
    const Group& operator[](std::size_t i) const { return m_groups[i]; }
    Group* begin() { return m_groups.data(); }
    Group* end() { return m_groups.data() + m_size; }
    [[nodiscard]] const Group* begin() const { return m_groups.data(); }
    [[nodiscard]] const Group* end() const { return m_groups.data() + m_size; }

private:
    std::array<Group, capacity> m_groups{};
    std::size_t m_size = 0;
};

inline double lowest(const Chain& chain) {
    double y = std::numeric_limits<double>::max();
    for (const Group& group : chain)
        for (const Sphere& sphere : group)
            y = std::min(y, sphere.center.y - sphere.radius);
    return y;
}

/// More groups between those that are there (Catmull-Rom); all must have as many spheres.
Chain refined(const Chain& chain, int steps);
/// From t0 to t1 (0 to 1) of a chain of single spheres, each grown.
Chain section(const Chain& chain, double t0, double t1, double grow);
/// The sphere at t of a chain of single spheres.
Sphere sphereAt(const Chain& chain, double t);

} // namespace patella::figure
