// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/film/film_palette.h"

#include <algorithm>
#include <limits>

namespace convlab::ui {

namespace {

constexpr int exactColours = 160;   ///< of the 255, those that cover most

struct Counted {
    QRgb colour;
    int pixels;
};

int channel(QRgb colour, int which)
{
    return static_cast<int>(colour >> (8 * which) & 0xff);
}

/// Colours [begin, end) of a list: one entry of the palette, or two when it is cut.
struct Box {
    std::size_t begin, end;
    int axis = 0;           ///< the channel with the widest spread
    long long weight = 0;   ///< spread times pixels: what is gained by cutting

    Box(const std::vector<Counted> &colours, std::size_t from, std::size_t to) : begin(from), end(to)
    {
        int spread = 0;
        long long pixels = 0;
        for (int which = 0; which < 3; ++which) {
            int low = 255, high = 0;
            for (std::size_t i = from; i < to; ++i) {
                low = std::min(low, channel(colours[i].colour, which));
                high = std::max(high, channel(colours[i].colour, which));
                pixels += which == 0 ? colours[i].pixels : 0;
            }
            if (high - low > spread) {
                spread = high - low;
                axis = which;
            }
        }
        weight = spread * pixels;
    }
};

QRgb meanOf(const std::vector<Counted> &colours, const Box &box)
{
    long long sums[3] = {}, pixels = 0;
    for (std::size_t i = box.begin; i < box.end; ++i) {
        for (int which = 0; which < 3; ++which)
            sums[which] += static_cast<long long>(channel(colours[i].colour, which)) * colours[i].pixels;
        pixels += colours[i].pixels;
    }
    // cppcheck-suppress zerodiv ; a box is never empty, and a colour counts one pixel at least
    return qRgb(static_cast<int>(sums[2] / pixels), static_cast<int>(sums[1] / pixels), static_cast<int>(sums[0] / pixels));
}

/// Halves a box where half of its pixels lie, along its longest side.
std::pair<Box, Box> cut(std::vector<Counted> &colours, const Box &box)
{
    const auto first = colours.begin() + static_cast<std::ptrdiff_t>(box.begin), last = colours.begin() + static_cast<std::ptrdiff_t>(box.end);
    std::sort(first, last, [axis = box.axis](const Counted &a, const Counted &b) {
        const int one = channel(a.colour, axis), other = channel(b.colour, axis);
        return one != other ? one < other : a.colour < b.colour;
    });
    long long all = 0, half = 0;
    for (auto it = first; it != last; ++it)
        all += it->pixels;
    std::size_t middle = box.begin;
    while (middle < box.end - 2 && half + colours[middle].pixels <= all / 2)
        half += colours[middle++].pixels;
    return {Box(colours, box.begin, middle + 1), Box(colours, middle + 1, box.end)};
}

std::vector<QRgb> medianCut(std::vector<Counted> &colours, std::size_t entries)
{
    std::vector<Box> boxes;
    if (!colours.empty())
        boxes.emplace_back(colours, 0, colours.size());
    while (boxes.size() < entries) {
        const auto widest = std::max_element(boxes.begin(), boxes.end(), [](const Box &a, const Box &b) { return a.weight < b.weight; });
        if (widest == boxes.end() || widest->weight == 0)
            break;
        const auto [left, right] = cut(colours, *widest);
        *widest = left;
        boxes.push_back(right);
    }
    std::vector<QRgb> palette;
    std::transform(boxes.begin(), boxes.end(), std::back_inserter(palette), [&colours](const Box &box) { return meanOf(colours, box); });
    return palette;
}

} // namespace

void FilmPalette::count(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width();) {
            int run = x + 1;
            while (run < image.width() && line[run] == line[x])
                ++run;
            m_counts[line[x] & 0xffffff] += run - x;
            x = run;
        }
    }
}

void FilmPalette::choose()
{
    std::vector<Counted> colours;
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it)
        colours.push_back({it.key(), it.value()});
    std::sort(colours.begin(), colours.end(), [](const Counted &a, const Counted &b) { return a.pixels != b.pixels ? a.pixels > b.pixels : a.colour < b.colour; });
    const std::size_t kept = colours.size() <= most ? colours.size() : exactColours;
    m_colours.clear();
    for (std::size_t i = 0; i < kept; ++i)
        m_colours.push_back(colours[i].colour);
    colours.erase(colours.begin(), colours.begin() + static_cast<std::ptrdiff_t>(kept));
    for (const QRgb colour : medianCut(colours, most - kept))
        m_colours.push_back(colour & 0xffffff);
    m_nearest.clear();
    for (std::size_t i = m_colours.size(); i-- > 0;)
        m_nearest[m_colours[i]] = static_cast<int>(i);
}

int FilmPalette::indexOf(QRgb colour) const
{
    colour &= 0xffffff;
    const auto known = m_nearest.constFind(colour);
    if (known != m_nearest.constEnd())
        return *known;
    int best = 0, distance = std::numeric_limits<int>::max();
    for (std::size_t i = 0; i < m_colours.size(); ++i) {
        int sum = 0;
        for (int which = 0; which < 3; ++which) {
            const int apart = channel(colour, which) - channel(m_colours[i], which);
            sum += apart * apart;
        }
        if (sum < distance) {
            distance = sum;
            best = static_cast<int>(i);
        }
    }
    m_nearest.insert(colour, best);
    return best;
}

} // namespace convlab::ui
