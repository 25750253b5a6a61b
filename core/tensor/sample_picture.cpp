// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tensor/sample_picture.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace convlab {

namespace {

struct Point {
    double u, v; ///< across and down, 0..1
};

constexpr std::array<Point, 7> ridge{{{0.0, 0.62}, {0.14, 0.44}, {0.26, 0.54}, {0.45, 0.26}, {0.66, 0.56}, {0.82, 0.42}, {1.0, 0.60}}};
constexpr std::array<Point, 4> trees{{{0.10, 0.84}, {0.19, 0.90}, {0.84, 0.86}, {0.92, 0.92}}}; ///< their feet
constexpr Point sun{0.76, 0.20};
constexpr double sunRadius = 0.09;

/// The height of the ridge over `u`, by straight lines between its corners.
double ridgeAt(double u)
{
    for (std::size_t i = 1; i < ridge.size(); ++i) {
        if (u <= ridge[i].u) {
            const double along = (u - ridge[i - 1].u) / (ridge[i].u - ridge[i - 1].u);
            return ridge[i - 1].v + along * (ridge[i].v - ridge[i - 1].v);
        }
    }
    return ridge.back().v;
}

double hillAt(double u)
{
    const double fromTop = u - 0.42;
    return 0.66 + 0.45 * fromTop * fromTop;
}

/// 0..1: how much of a pixel lies on the positive side of an edge `distance` away; soft over one pixel.
double cover(double distance, double pixel)
{
    return std::clamp(distance / pixel + 0.5, 0.0, 1.0);
}

double mix(double from, double to, double share)
{
    return from + (to - from) * share;
}

/// A fir: two stacked triangles, as the signed distance to the inside (roughly).
double insideTree(const Point &foot, double u, double v)
{
    const double up = foot.v - v;
    if (up < 0 || up > 0.30)
        return -0.05;
    const double lower = 0.24 - up;
    const double upper = up > 0.13 ? 0.30 - up : 0;
    const double width = up < 0.17 ? std::max(0.30 * lower, 0.26 * upper) : 0.26 * upper;
    return width - std::abs(u - foot.u);
}

double skyAt(double u, double v, double pixel)
{
    const double distance = std::sqrt((u - sun.u) * (u - sun.u) + (v - sun.v) * (v - sun.v));
    const double halo = std::max(0.0, 1 - distance / 0.35);
    const double sky = 0.42 + 0.36 * v + 0.18 * halo * halo;
    return mix(sky, 1.0, cover(sunRadius - distance, pixel));
}

} // namespace

std::vector<double> samplePicture(std::int64_t height, std::int64_t width)
{
    std::vector<double> values;
    values.reserve(static_cast<std::size_t>(height * width));
    const double pixel = 1.0 / static_cast<double>(std::max(height, width));
    for (std::int64_t row = 0; row < height; ++row) {
        const double v = (static_cast<double>(row) + 0.5) / static_cast<double>(height);
        for (std::int64_t col = 0; col < width; ++col) {
            const double u = (static_cast<double>(col) + 0.5) / static_cast<double>(width);
            const double crest = ridgeAt(u);
            double value = skyAt(u, v, pixel);
            const double rock = 0.34 + 0.10 * (v - crest);
            const double snow = cover(0.40 + 0.05 * std::abs(std::fmod(u * 18, 2.0) - 1) - v, pixel);
            value = mix(value, mix(rock, 0.94, snow), cover(v - crest, pixel));
            const double meadow = 0.62 - 0.9 * (v - hillAt(u));
            value = mix(value, meadow, cover(v - hillAt(u), pixel));
            for (const Point &foot : trees)
                value = mix(value, 0.10, cover(insideTree(foot, u, v), pixel));
            values.push_back(std::clamp(value, 0.0, 1.0));
        }
    }
    return values;
}

} // namespace convlab
