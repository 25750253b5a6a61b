// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/winograd.h"

#include "core/fast/phased_planes.h"
#include "core/fast/weighted_sums.h"
#include "core/fast/winograd_transforms.h"

#include <algorithm>

namespace convlab::fast {

namespace {

constexpr auto outputSide = static_cast<std::int64_t>(winogradOutput), inputSide = static_cast<std::int64_t>(winogradInput);
constexpr std::size_t cacheFloats = 260'000;    // what of a block of tiles stays near the processor: 1 MB

std::size_t roundedUp(std::size_t tiles, std::size_t step)
{
    return (tiles + step - 1) / step * step;
}

/// Tiles that are worked on together: with fewer, the kernels are read too often.
std::size_t blockOf(std::size_t channels, std::size_t outs)
{
    const std::size_t steps = cacheFloats / winogradStep / (winogradPoints * (channels + outs));
    return std::clamp(steps, std::size_t{4}, std::size_t{8}) * winogradStep;
}

/// From one point to the next. Not the plain product, which often is a power of two: then all points of a tile would
/// fight for the same few lines of the cache.
std::size_t pointStride(std::size_t planes, std::size_t tiles)
{
    return planes * tiles + winogradStep;
}

/// The memory of a block, in floats.
struct BlockSizes {
    std::size_t points, results, rows;

    BlockSizes(std::size_t channels, std::size_t outs, std::size_t tiles)
        : points(winogradPoints * pointStride(channels, tiles) + WeightedSums::slack), results(winogradPoints * pointStride(outs, tiles)),
          rows(winogradOutput * winogradOutput * tiles)
    {
    }

    std::size_t all() const { return points + results + rows; }
};

std::int64_t tilesAlong(std::int64_t outputs)
{
    return (outputs + outputSide - 1) / outputSide;
}

/// Rows of tiles that make a block; between two of them lies a place for one more tile.
std::int64_t rowsTogether(std::size_t block, std::int64_t across, std::int64_t rows)
{
    return std::clamp<std::int64_t>(static_cast<std::int64_t>(block) / (across + 1), 1, rows);
}

/// The windows of tiles: 6x6 cells, 4 apart.
ConvParams tiling(const ConvParams &params)
{
    ConvParams tiles = params;
    tiles.stride = {outputSide, outputSide};
    return tiles;
}

/// One thread's part: rows of tiles, from the image to the outputs.
class TileRows {
public:
    TileRows(const WinogradJob &job, std::int64_t image)
        : m_job(job), m_image(image), m_channels(static_cast<std::size_t>(job.x.shape.c)), m_outs(static_cast<std::size_t>(job.y.shape.c)),
          m_across(tilesAlong(job.y.shape.w)), m_block(blockOf(m_channels, m_outs)),
          m_sizes(m_channels, m_outs, m_block), m_memory(job.scratch, m_sizes.all()), m_points(m_memory.data()),
          m_results(m_points + m_sizes.points), m_rows(m_results + m_sizes.results), m_sources(m_channels)
    {
    }

    /// Rows [begin, end) of tiles. As many as make a block are cut out of the image at a time, so that they are still near.
    void compute(std::int64_t begin, std::int64_t end)
    {
        const std::int64_t block = static_cast<std::int64_t>(m_block), most = rowsTogether(m_block, m_across, end - begin);
        const std::int64_t blocks = (end - begin + most - 1) / most;
        ScratchPool::Piece memory(m_job.scratch, planesOf(begin, most).floats());
        for (std::int64_t at = 0; at < blocks; ++at) {
            const std::int64_t row = begin + at * (end - begin) / blocks, rows = begin + (at + 1) * (end - begin) / blocks - row;
            const std::int64_t positions = (rows - 1) * (m_across + 1) + m_across;
            PhasedPlanes planes = planesOf(row, rows);
            planes.setMemory(memory.data());
            planes.fill(m_job.x, m_image);
            for (std::int64_t first = 0; first < positions; first += block)
                computeBlock(planes, row, static_cast<std::size_t>(first), static_cast<std::size_t>(std::min(block, positions - first)));
        }
    }

private:
    PhasedPlanes planesOf(std::int64_t row, std::int64_t rows) const
    {
        return {tiling(m_job.params), {m_job.x.shape.c, row * outputSide, (rows - 1) * outputSide + inputSide, (m_across - 1) * outputSide + inputSide}};
    }

    void computeBlock(const PhasedPlanes &planes, std::int64_t row, std::size_t first, std::size_t tiles)
    {
        const std::size_t whole = roundedUp(tiles, winogradStep), summed = roundedUp(tiles, winogradStep / 2), inStride = pointStride(m_channels, whole), outStride = pointStride(m_outs, whole);
        for (std::size_t c = 0; c < m_channels; ++c)
            transformTiles(cellsOf(planes, c, first), tiles, m_points + c * whole, inStride);
        for (std::size_t i = 0; i < winogradPoints; ++i) {
            for (std::size_t c = 0; c < m_channels; ++c)
                m_sources[c] = m_points + i * inStride + c * whole;
            m_job.kernels[i].compute(m_sources.data(), 0, summed, {m_results + i * outStride, whole, whole, whole});
        }
        for (std::size_t o = 0; o < m_outs; ++o) {
            transformSums(m_results + o * whole, outStride, tiles, m_job.bias.empty() ? 0.0f : m_job.bias[o], m_rows, winogradOutput * whole);
            writeRows(static_cast<std::int64_t>(o), row, first, tiles);
        }
    }

    std::array<const float *, winogradPoints> cellsOf(const PhasedPlanes &planes, std::size_t channel, std::size_t first) const
    {
        std::array<const float *, winogradPoints> cells;
        for (std::size_t i = 0; i < winogradPoints; ++i)
            cells[i] = planes.source(static_cast<std::int64_t>(channel), static_cast<std::int64_t>(i / winogradInput),
                                     static_cast<std::int64_t>(i % winogradInput)) + first;
        return cells;
    }

    /// Tiles of one row of tiles stand side by side in the output; what hangs over its edges is dropped.
    void writeRows(std::int64_t out, std::int64_t tileRow, std::size_t first, std::size_t tiles)
    {
        const Shape &shape = m_job.y.shape;
        const auto pitch = static_cast<std::size_t>(m_across + 1), across = static_cast<std::size_t>(m_across);
        const std::size_t rowFloats = winogradOutput * roundedUp(tiles, winogradStep);
        for (std::size_t done = 0; done < tiles;) {
            const std::size_t tile = (first + done) % pitch, here = std::min(tiles - done, pitch - tile);
            const std::int64_t top = (tileRow + static_cast<std::int64_t>((first + done) / pitch)) * outputSide, left = static_cast<std::int64_t>(tile) * outputSide;
            const std::int64_t width = std::min(static_cast<std::int64_t>(std::min(here, across - std::min(tile, across))) * outputSide, shape.w - left);
            for (std::int64_t i = 0; i < std::min(outputSide, shape.h - top) && width > 0; ++i)
                std::copy_n(m_rows + static_cast<std::size_t>(i) * rowFloats + done * winogradOutput, width, &m_job.y.at(m_image, out, top + i, left));
            done += here;
        }
    }

    const WinogradJob &m_job;
    std::int64_t m_image;
    std::size_t m_channels, m_outs;
    std::int64_t m_across;          ///< tiles in a row
    std::size_t m_block;
    BlockSizes m_sizes;
    ScratchPool::Piece m_memory;
    float *m_points, *m_results, *m_rows;
    std::vector<const float *> m_sources;
};

} // namespace

bool suitsWinograd(const Shape &weight, const ConvParams &params)
{
    return weight.h == 3 && weight.w == 3 && params.stride == Extent2{} && params.dilation == Extent2{} && params.groups == 1
           && params.mode == PaddingMode::Zeros;
}

std::vector<WeightedSums> winogradSums(const Tensor<float> &weight, bool flip)
{
    const auto outs = static_cast<std::size_t>(weight.shape.n), channels = static_cast<std::size_t>(weight.shape.c);
    std::vector<std::vector<float>> matrices(winogradPoints, std::vector<float>(outs * channels));
    for (std::size_t at = 0; at < outs * channels; ++at) {
        std::array<float, 9> kernel;
        std::copy_n(&weight.data[at * 9], 9, kernel.begin());
        if (flip)
            std::reverse(kernel.begin(), kernel.end());
        const std::array<float, winogradPoints> points = transformedKernel(kernel.data());
        for (std::size_t i = 0; i < winogradPoints; ++i)
            matrices[i][at] = points[i];
    }
    std::vector<WeightedSums> sums;
    for (const std::vector<float> &matrix : matrices)
        sums.emplace_back(matrix.data(), outs, channels, std::vector<float>{});
    return sums;
}

std::int64_t winogradFloats(const Shape &input, const Shape &output)
{
    const auto channels = static_cast<std::size_t>(input.c), outs = static_cast<std::size_t>(output.c), block = blockOf(channels, outs);
    const std::int64_t across = tilesAlong(output.w), rows = rowsTogether(block, across, tilesAlong(output.h));
    const std::int64_t planes = input.c * outputSide * outputSide * (rows + 1) * (across + 1);
    return static_cast<std::int64_t>(BlockSizes(channels, outs, block).all()) + planes;
}

void winograd(const WinogradJob &job, int threads)
{
    const std::int64_t rows = tilesAlong(job.y.shape.h), across = tilesAlong(job.y.shape.w);
    const std::int64_t together = rowsTogether(blockOf(static_cast<std::size_t>(job.x.shape.c), static_cast<std::size_t>(job.y.shape.c)), across, rows);
    const std::int64_t pieces = piecesFor(threads, rows, together);
    for (std::int64_t image = 0; image < job.x.shape.n; ++image) {
        job.workers.run(threads, pieces, [&](std::int64_t piece) {
            TileRows(job, image).compute(piece * rows / pieces, (piece + 1) * rows / pieces);
        });
    }
}

} // namespace convlab::fast
