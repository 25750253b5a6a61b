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
constexpr double treeHeight = 0.30;

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

struct Colour {
    double red = 0, green = 0, blue = 0;
};

Colour mix(const Colour &from, const Colour &to, double share)
{
    return {mix(from.red, to.red, share), mix(from.green, to.green, share), mix(from.blue, to.blue, share)};
}

/// What the things of the landscape look like without colours. `v` goes down from 0 to 1; `halo` is 1 at the sun.
struct Greys {
    using Pixel = double;
    static double sky(double v, double halo) { return 0.42 + 0.36 * v + 0.18 * halo * halo; }
    static double sun() { return 1.0; }
    static double rock(double belowCrest) { return 0.34 + 0.10 * belowCrest; }
    static double snow() { return 0.94; }
    static double meadow(double belowTop) { return 0.62 - 0.9 * belowTop; }
    static double tree() { return 0.10; }
};

struct Colours {
    using Pixel = Colour;
    static Colour sky(double v, double halo)
    {
        return mix(Colour{0.30 + 0.48 * v, 0.52 + 0.30 * v, 0.82 + 0.08 * v}, {1.0, 0.90, 0.70}, 0.75 * halo * halo);
    }
    static Colour sun() { return {1.0, 0.95, 0.62}; }
    static Colour rock(double belowCrest) { return {0.36 + 0.10 * belowCrest, 0.35 + 0.10 * belowCrest, 0.44 + 0.10 * belowCrest}; }
    static Colour snow() { return {0.94, 0.95, 0.99}; }
    static Colour meadow(double belowTop) { return {0.52 - 0.9 * belowTop, 0.72 - 0.9 * belowTop, 0.34 - 0.6 * belowTop}; }
    static Colour tree() { return {0.07, 0.20, 0.14}; }
};

/// A fir: two stacked triangles, as the signed distance to the inside (roughly).
double insideTree(const Point &foot, double u, double v)
{
    const double up = foot.v - v;
    if (up < 0 || up > treeHeight)
        return -0.05;
    const double lower = 0.24 - up;
    const double upper = up > 0.13 ? treeHeight - up : 0;
    const double width = up < 0.17 ? std::max(0.30 * lower, 0.26 * upper) : 0.26 * upper;
    return width - std::abs(u - foot.u);
}

/// How long a step across and a step down are, in shorter sides of the picture: the sun stays round.
struct Aspect {
    double across = 1, down = 1;
};

template<typename Palette>
typename Palette::Pixel skyAt(double u, double v, const Aspect &aspect, double pixel)
{
    const double across = (u - sun.u) * aspect.across;
    const double down = (v - sun.v) * aspect.down;
    const double distance = std::sqrt(across * across + down * down);
    const double halo = std::max(0.0, 1 - distance / 0.35);
    return mix(Palette::sky(v, halo), Palette::sun(), cover(sunRadius - distance, pixel));
}

/// What one column of pixels shows, from the top down: sky, ridge, meadow, and trees before them. Away from
/// the edges only one of them is computed.
template<typename Palette>
class Column {
public:
    using Pixel = typename Palette::Pixel;

    Column(double u, const Aspect &aspect, double pixel)
        : m_u(u), m_pixel(pixel), m_aspect(aspect), m_crest(ridgeAt(u)), m_hill(hillAt(u)),
          m_snowLine(0.40 + 0.05 * std::abs(std::fmod(u * 18, 2.0) - 1))
    {
        for (const Point &foot : trees) {
            if (std::abs(u - foot.u) < 0.1)
                m_trees[m_treeCount++] = foot;
        }
    }
    Pixel at(double v) const
    {
        Pixel value = v < m_hill - m_pixel ? beyondHill(v) : meadow(v);
        if (std::abs(v - m_hill) <= m_pixel)
            value = mix(beyondHill(v), meadow(v), cover(v - m_hill, m_pixel));
        for (std::size_t i = 0; i < m_treeCount; ++i)
            value = mix(value, Palette::tree(), cover(insideTree(m_trees[i], m_u, v), m_pixel));
        return value;
    }

private:
    Pixel meadow(double v) const { return Palette::meadow(v - m_hill); }
    Pixel beyondHill(double v) const
    {
        if (v < m_crest - m_pixel)
            return skyAt<Palette>(m_u, v, m_aspect, m_pixel);
        const Pixel rock = mix(Palette::rock(v - m_crest), Palette::snow(), cover(m_snowLine - v, m_pixel));
        if (v > m_crest + m_pixel)
            return rock;
        return mix(skyAt<Palette>(m_u, v, m_aspect, m_pixel), rock, cover(v - m_crest, m_pixel));
    }

    double m_u, m_pixel;
    Aspect m_aspect;
    double m_crest, m_hill, m_snowLine;
    std::array<Point, trees.size()> m_trees{};
    std::size_t m_treeCount = 0;
};

/// Calls `write(row * width + col, pixel)` for every pixel.
template<typename Palette, typename Write>
void draw(std::int64_t height, std::int64_t width, Write write)
{
    const auto shorter = static_cast<double>(std::min(height, width));
    const Aspect aspect{static_cast<double>(width) / shorter, static_cast<double>(height) / shorter};
    const double pixel = 1.0 / static_cast<double>(std::max(height, width));
    std::vector<Column<Palette>> columns;
    for (std::int64_t col = 0; col < width; ++col)
        columns.emplace_back((static_cast<double>(col) + 0.5) / static_cast<double>(width), aspect, pixel);
    std::size_t at = 0;
    for (std::int64_t row = 0; row < height; ++row) { // in the order of memory
        for (const Column<Palette> &column : columns)
            write(at++, column.at((static_cast<double>(row) + 0.5) / static_cast<double>(height)));
    }
}

} // namespace

std::vector<double> samplePicture(std::int64_t height, std::int64_t width)
{
    std::vector<double> values(static_cast<std::size_t>(height * width));
    draw<Greys>(height, width, [&](std::size_t at, double grey) { values[at] = std::clamp(grey, 0.0, 1.0); });
    return values;
}

std::vector<double> sampleColours(std::int64_t height, std::int64_t width)
{
    const auto plane = static_cast<std::size_t>(height * width);
    std::vector<double> values(3 * plane);
    draw<Colours>(height, width, [&](std::size_t at, const Colour &colour) {
        values[at] = std::clamp(colour.red, 0.0, 1.0);
        values[plane + at] = std::clamp(colour.green, 0.0, 1.0);
        values[2 * plane + at] = std::clamp(colour.blue, 0.0, 1.0);
    });
    return values;
}

} // namespace convlab
