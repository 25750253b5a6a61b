// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/picture_filter.h"

#include "core/fast/parallel.h"
#include "core/fast/picture_rank.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace convlab::fast {

namespace {

using Range = std::pair<double, double>;

PictureFilterSpec valid(PictureFilterSpec spec)
{
    validate(spec);
    return spec;
}

/// The first row of a piece, when `rows` rows are shared out evenly.
int firstRow(int rows, int pieces, int piece)
{
    return static_cast<int>(std::int64_t{rows} * piece / pieces);
}

/// The smallest and the largest place in [0, size) that the positions first … last read from; {0, −1} if there is none.
std::pair<int, int> reach(std::int64_t first, std::int64_t last, int size, PaddingMode mode)
{
    std::pair<int, int> found{size, -1};
    for (std::int64_t position = first; position <= last; ++position) {
        const int at = pictureSource(position, size, mode);
        if (at >= 0)
            found = {std::min(found.first, at), std::max(found.second, at)};
    }
    return found.second < 0 ? std::pair{0, -1} : found;
}

} // namespace

PictureFilter::PictureFilter(PictureFilterSpec spec, PicturePrecision precision)
    : m_spec(valid(std::move(spec))), m_precision(precision), m_rank(rankOf(m_spec.kernel))
{
}

Range PictureFilter::range(const PictureView &source, int threads) const
{
    const auto [width, height] = filteredSize(m_spec, source.width, source.height);
    const double infinity = std::numeric_limits<double>::infinity();
    std::vector<Range> ranges(static_cast<std::size_t>(std::max(threads, 1)), Range{infinity, -infinity});
    const int pieces = static_cast<int>(ranges.size());
    Workers().run(pieces, pieces, [&, width = width, height = height](std::int64_t index) {
        const int piece = static_cast<int>(index);
        Range &own = ranges[static_cast<std::size_t>(piece)];
        for (int y = firstRow(height, pieces, piece); y < firstRow(height, pieces, piece + 1); ++y) {
            for (int at = 0; at < 3 * width; ++at) {
                const double value = filterSum(m_spec, source, at / 3, y, at % 3);
                own = {std::min(own.first, value), std::max(own.second, value)};
            }
        }
    });
    Range all = ranges.front();
    for (const Range &own : ranges)
        all = {std::min(all.first, own.first), std::max(all.second, own.second)};
    return all;
}

void PictureFilter::operator()(const PictureView &source, const PictureRect &part, std::uint8_t *target, std::ptrdiff_t pitch, int threads,
                               Range range) const
{
    const int pieces = std::max(threads, 1);
    Workers().run(pieces, pieces, [&](std::int64_t index) {
        const int piece = static_cast<int>(index);
        for (int y = firstRow(part.height, pieces, piece); y < firstRow(part.height, pieces, piece + 1); ++y) {
            std::uint8_t *to = target + y * pitch;
            for (int x = 0; x < part.width; ++x, to += 4) {
                for (int colour = 0; colour < 3; ++colour)
                    to[colour] = finishedLevel(filterSum(m_spec, source, part.x + x, part.y + y, colour), m_spec.finish, range);
                to[3] = 255;
            }
        }
    });
}

PictureRect PictureFilter::needed(const PictureRect &part, int sourceWidth, int sourceHeight) const
{
    const auto axis = [&](int at, int count, int taps, int size) {
        const std::int64_t first = std::int64_t{at} * m_spec.stride - m_spec.dilation * (taps - 1) / 2;
        const std::int64_t last = first + std::int64_t{count - 1} * m_spec.stride + m_spec.dilation * (taps - 1);
        return reach(first, last, size, m_spec.mode);
    };
    const auto [left, right] = axis(part.x, part.width, m_spec.kernel.cols, sourceWidth);
    const auto [top, bottom] = axis(part.y, part.height, m_spec.kernel.rows, sourceHeight);
    return {left, top, right - left + 1, bottom - top + 1};
}

} // namespace convlab::fast
