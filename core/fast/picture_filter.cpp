// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/picture_filter.h"

#include "core/fast/fixed_weights.h"
#include "core/fast/level_rows.h"
#include "core/fast/weight_factors.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <mutex>

namespace convlab::fast {

namespace {

using Range = std::pair<double, double>;

constexpr double unit = 0x1p-24;            ///< of single precision
constexpr double allowedBound = 0.5;        ///< levels: a way that can be further off is not taken
constexpr int tileWidth = 2048, tileHeight = 64; ///< at most

PictureFilterSpec valid(PictureFilterSpec spec)
{
    validate(spec);
    return spec;
}

/// Neither lost nor without end in single precision.
bool isModest(double value)
{
    return value == 0 || (std::abs(value) > 1e-20 && std::abs(value) < 1e20);
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

/// Pieces of at most `largest` that `size` is cut into: as many for each thread.
int piecesOf(int size, int largest, int threads)
{
    const int pieces = (size + largest - 1) / largest;
    return threads > 1 ? (pieces + threads - 1) / threads * threads : pieces;
}

/// Calls work(tile, scratch) for all tiles of a part.
template<typename Work>
void forEachTile(const PictureRect &part, int threads, const Work &work)
{
    if (part.width <= 0 || part.height <= 0)
        return;
    const int across = piecesOf(part.width, tileWidth, 1), down = piecesOf(part.height, tileHeight, threads);
    const int width = piecesOf(part.width, across, 1), height = piecesOf(part.height, down, 1);
    tileWorkers().run(threads, std::int64_t{across} * down, [&](std::int64_t tile) {
        ScratchLoan scratch;
        const int x = static_cast<int>(tile % across) * width, y = static_cast<int>(tile / across) * height;
        const PictureRect rect{part.x + x, part.y + y, std::min(width, part.width - x), std::min(height, part.height - y)};
        if (rect.width > 0 && rect.height > 0)
            work(rect, *scratch);
    });
}

} // namespace

PictureFilter::PictureFilter(PictureFilterSpec spec, PicturePrecision precision) : m_spec(valid(std::move(spec)))
{
    PictureKernel kernel = m_spec.kernel;
    if (m_spec.flip)
        std::reverse(kernel.weights.begin(), kernel.weights.end());
    const std::vector<WeightFactor> factors = weightFactors(kernel);
    m_rank = static_cast<int>(factors.size());
    if (!isModest(m_spec.gain) || !isModest(m_spec.bias) || !std::all_of(kernel.weights.begin(), kernel.weights.end(), isModest))
        return;
    useDirect(kernel, precision);
    useSeparable(kernel, factors);
    if (bound() > allowedBound) {
        m_way = PictureWay::Plain;
        m_error = 0;
    }
}

void PictureFilter::useDirect(const PictureKernel &kernel, PicturePrecision precision)
{
    const double allowed = precision == PicturePrecision::Draft ? 0.25 : 1e-5;
    const FixedWeights fixed = fixedWeights(kernel.weights, m_spec.gain == 0 ? allowed : allowed / std::abs(m_spec.gain));
    m_sums.pairs.emplace_back(fixed.high, kernel.rows, kernel.cols, fixed.unit);
    if (!fixed.low.empty())
        m_sums.pairs.emplace_back(fixed.low, kernel.rows, kernel.cols, fixed.lowUnit);
    m_error = fixed.error * std::abs(m_spec.gain);
    m_way = PictureWay::Direct;
}

void PictureFilter::useSeparable(const PictureKernel &kernel, const std::vector<WeightFactor> &factors)
{
    const int direct = static_cast<int>(m_sums.pairs.size()) * (kernel.rows / 2 + 1) * kernel.cols;
    RowSums separable(factors);
    const double error = 255 * separable.error() * std::abs(m_spec.gain);
    if (factors.empty() || factoredCost(kernel, factors.size()) >= direct || error > std::max(m_error, 0.02))
        return;
    m_sums.factors = std::move(separable);
    m_error = error;
    m_way = PictureWay::Separable;
}

double PictureFilter::bound(const Range &range) const
{
    if (m_way == PictureWay::Plain)
        return 0;
    const double bias = std::abs(m_spec.bias);
    if (m_spec.finish != Finish::Normalise || range.second <= range.first)
        return m_error + 4 * unit * (257 + bias);
    const double size = std::max(std::abs(range.first), std::abs(range.second));
    // The ends of the range are as far off as what lies in it.
    return (3 * m_error + 8 * unit * (size + bias)) * 255 / (range.second - range.first) + 4 * unit * 257;
}

Range PictureFilter::range(const PictureView &source, int threads) const
{
    if (m_way == PictureWay::Plain)
        return plainRange(source, threads);
    const auto [width, height] = filteredSize(m_spec, source.width, source.height);
    const float infinity = std::numeric_limits<float>::infinity();
    std::pair<float, float> all{infinity, -infinity};
    std::mutex mutex;
    forEachTile({0, 0, width, height}, threads, [&](const PictureRect &tile, TileScratch &scratch) {
        std::pair<float, float> own{infinity, -infinity};
        sumTile(m_spec, m_sums, source, tile, scratch,
                [&](int, const float *sums) { widenRange(sums, static_cast<std::size_t>(tile.width), own); });
        const std::lock_guard lock(mutex);
        all = {std::min(all.first, own.first), std::max(all.second, own.second)};
    });
    const Range found = std::minmax(m_spec.gain * all.first + m_spec.bias, m_spec.gain * all.second + m_spec.bias);
    return bound(found) > allowedBound ? plainRange(source, threads) : found;
}

Range PictureFilter::plainRange(const PictureView &source, int threads) const
{
    const auto [width, height] = filteredSize(m_spec, source.width, source.height);
    const Range none{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
    Range all = none;
    std::mutex mutex;
    forEachTile({0, 0, width, height}, threads, [&](const PictureRect &tile, TileScratch &) {
        Range own = none;
        for (int y = tile.y; y < tile.y + tile.height; ++y) {
            for (int at = 3 * tile.x; at < 3 * (tile.x + tile.width); ++at) {
                const double value = filterSum(m_spec, source, at / 3, y, at % 3);
                own = {std::min(own.first, value), std::max(own.second, value)};
            }
        }
        const std::lock_guard lock(mutex);
        all = {std::min(all.first, own.first), std::max(all.second, own.second)};
    });
    return all;
}

LevelRule PictureFilter::rule(const Range &range) const
{
    double scale = 1, zero = 0;
    if (m_spec.finish == Finish::Normalise) {
        scale = range.second > range.first ? 255 / (range.second - range.first) : 0;
        zero = range.first;
    }
    return {static_cast<float>(m_spec.gain * scale), static_cast<float>((m_spec.bias - zero) * scale), m_spec.finish == Finish::Absolute};
}

void PictureFilter::operator()(const PictureView &source, const PictureRect &part, std::uint8_t *target, std::ptrdiff_t pitch, int threads,
                               Range range) const
{
    const auto place = [&](int x, int y) { return target + (y - part.y) * pitch + std::ptrdiff_t{4} * (x - part.x); };
    const bool plain = m_way == PictureWay::Plain || bound(range) > allowedBound;
    const LevelRule levels = rule(range);
    forEachTile(part, threads, [&](const PictureRect &tile, TileScratch &scratch) {
        if (plain)
            return plainTile(source, tile, place(tile.x, tile.y), pitch, range);
        sumTile(m_spec, m_sums, source, tile, scratch, [&](int y, const float *sums) {
            sumsToLevels(sums, static_cast<std::size_t>(tile.width), levels, place(tile.x, y));
        });
    });
}

void PictureFilter::plainTile(const PictureView &source, const PictureRect &tile, std::uint8_t *target, std::ptrdiff_t pitch,
                              const Range &range) const
{
    for (int y = tile.y; y < tile.y + tile.height; ++y, target += pitch) {
        for (int x = 0; x < tile.width; ++x) {
            for (int colour = 0; colour < 3; ++colour)
                target[4 * x + colour] = finishedLevel(filterSum(m_spec, source, tile.x + x, y, colour), m_spec.finish, range);
            target[4 * x + 3] = 255;
        }
    }
}

PictureRect PictureFilter::needed(const PictureRect &part, int sourceWidth, int sourceHeight) const
{
    const auto axis = [&](int at, int count, int taps, int size) {
        const WindowAxis window{taps, m_spec.stride, m_spec.dilation, m_spec.mode};
        return reach(window.first(at), window.first(at + count - 1) + window.span(), size, m_spec.mode);
    };
    const auto [left, right] = axis(part.x, part.width, m_spec.kernel.cols, sourceWidth);
    const auto [top, bottom] = axis(part.y, part.height, m_spec.kernel.rows, sourceHeight);
    return {left, top, right - left + 1, bottom - top + 1};
}

} // namespace convlab::fast
