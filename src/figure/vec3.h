#pragma once
#include <algorithm>
#include <cmath>
#include <numbers>

namespace patella::figure {

/// x forward, y up from the floor, z toward the figure's working side. The body is 100 units tall.
struct Vec3 {
    double x = 0;
    double y = 0;
    double z = 0;

    Vec3& operator+=(const Vec3& o) { return (x += o.x, y += o.y, z += o.z, *this); }
    friend Vec3 operator+(Vec3 a, const Vec3& b) { return a += b; }
    friend Vec3 operator-(const Vec3& a, const Vec3& b) { return {a.x - b.x, a.y - b.y, a.z - b.z}; }
    friend Vec3 operator-(const Vec3& a) { return {-a.x, -a.y, -a.z}; }
    friend Vec3 operator*(const Vec3& a, double k) { return {a.x * k, a.y * k, a.z * k}; }
    friend bool operator==(const Vec3&, const Vec3&) = default;
};

inline double toRadians(double degrees) { return degrees * std::numbers::pi / 180.0; }
inline double toDegrees(double radians) { return radians * 180.0 / std::numbers::pi; }
inline double mix(double a, double b, double t) { return a + (b - a) * t; }
inline Vec3 mix(const Vec3& a, const Vec3& b, double t) { return a + (b - a) * t; }
/// 0 below a, 1 above b, smooth between.
inline double smoothStep(double a, double b, double value) {
    const double t = std::clamp((value - a) / (b - a), 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

inline double dot(const Vec3& a, const Vec3& b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
inline Vec3 cross(const Vec3& a, const Vec3& b) {
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}
inline double length(const Vec3& a) { return std::sqrt(dot(a, a)); }
/// Of length 1; a vector without length becomes forward.
inline Vec3 unit(const Vec3& a) {
    const double l = length(a);
    return l > 1e-9 ? a * (1 / l) : Vec3{1, 0, 0};
}
inline double angleBetween(const Vec3& a, const Vec3& b) {
    return toDegrees(std::acos(std::clamp(dot(unit(a), unit(b)), -1.0, 1.0)));
}
/// v turned about the axis by the right-hand rule.
inline Vec3 turnAbout(const Vec3& v, const Vec3& axis, double degrees) {
    const Vec3 k = unit(axis);
    const double c = std::cos(toRadians(degrees));
    const double s = std::sin(toRadians(degrees));
    return v * c + cross(k, v) * s + k * (dot(k, v) * (1 - c));
}

/// Three axes at right angles, written in the coordinates of the room.
struct Basis {
    Vec3 x{1, 0, 0};
    Vec3 y{0, 1, 0};
    Vec3 z{0, 0, 1};

    friend Vec3 operator*(const Basis& m, const Vec3& v) { return m.x * v.x + m.y * v.y + m.z * v.z; }
    friend Basis operator*(const Basis& a, const Basis& b) { return {a * b.x, a * b.y, a * b.z}; }
};

inline Basis turnX(double degrees) {
    const double c = std::cos(toRadians(degrees));
    const double s = std::sin(toRadians(degrees));
    return {{1, 0, 0}, {0, c, s}, {0, -s, c}};
}
inline Basis turnY(double degrees) {
    const double c = std::cos(toRadians(degrees));
    const double s = std::sin(toRadians(degrees));
    return {{c, 0, -s}, {0, 1, 0}, {s, 0, c}};
}
inline Basis turnZ(double degrees) {
    const double c = std::cos(toRadians(degrees));
    const double s = std::sin(toRadians(degrees));
    return {{c, s, 0}, {-s, c, 0}, {0, 0, 1}};
}
/// The basis with this y whose x lies as near as it can to the hint.
inline Basis basisAlong(const Vec3& y, const Vec3& xHint) {
    Basis m;
    m.y = unit(y);
    Vec3 x = xHint - m.y * dot(xHint, m.y);
    if (length(x) < 1e-6)
        x = std::abs(m.y.x) < 0.9 ? Vec3{1, 0, 0} - m.y * m.y.x : Vec3{0, 0, 1} - m.y * m.y.z;
    m.x = unit(x);
    m.z = cross(m.x, m.y);
    return m;
}
inline Basis mix(const Basis& a, const Basis& b, double t) {
    return basisAlong(mix(a.y, b.y, t), mix(a.x, b.x, t));
}

} // namespace patella::figure
