// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/window_axis.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace convlab::fast {

void TileColumns::lay(const WindowAxis &axis, int first, int count, int width)
{
    sources.clear();
    taps.clear();
    std::array<int, largestPictureStride> places;   // where a phase begins
    places.fill(-1);
    const int pitch = count + axis.span() / axis.stride;
    for (int tap = 0; tap < axis.taps; ++tap) {
        const int offset = tap * axis.dilation, phase = offset % axis.stride;
        int &place = places[static_cast<std::size_t>(phase)];
        if (place < 0) {
            place = static_cast<int>(sources.size());
            for (int i = 0; i < pitch; ++i)
                sources.push_back(pictureSource(axis.first(first) + phase + std::int64_t{i} * axis.stride, width, axis.mode));
        }
        taps.push_back(place + offset / axis.stride);
    }
    runBegin = runEnd = 0;
    if (axis.stride > 1)
        return;
    // The columns that lie in the source are one run; what lies beyond its borders comes before and after it.
    const std::int64_t start = axis.first(first);
    runBegin = static_cast<int>(std::clamp<std::int64_t>(-start, 0, pitch));
    runEnd = static_cast<int>(std::clamp<std::int64_t>(width - start, runBegin, pitch));
}

namespace {

void gatherCells(const TileColumns &columns, int begin, int end, const std::uint8_t *row, std::uint8_t *to)
{
    constexpr std::size_t cell = TileColumns::cell;
    static constexpr std::uint8_t zero[cell] = {};
    for (int i = begin; i < end; ++i) {
        const int source = columns.sources[static_cast<std::size_t>(i)];
        std::memcpy(to + static_cast<std::size_t>(i) * cell, source < 0 ? zero : row + static_cast<std::size_t>(source) * cell, cell);
    }
}

} // namespace

void TileColumns::gather(const std::uint8_t *row, std::uint8_t *to) const
{
    if (!row) {
        std::memset(to, 0, count() * cell);
        return;
    }
    gatherCells(*this, 0, runBegin, row, to);
    if (runEnd > runBegin)
        std::memcpy(to + static_cast<std::size_t>(runBegin) * cell, row + static_cast<std::size_t>(sources[static_cast<std::size_t>(runBegin)]) * cell,
                    static_cast<std::size_t>(runEnd - runBegin) * cell);
    gatherCells(*this, runEnd, static_cast<int>(count()), row, to);
}

} // namespace convlab::fast
