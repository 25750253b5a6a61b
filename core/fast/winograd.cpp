// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/winograd.h"

#include "core/fast/parallel.h"
#include "core/fast/phased_planes.h"
#include "core/fast/weighted_sums.h"
#include "core/fast/winograd_transforms.h"

#include <algorithm>

namespace convlab::fast {

namespace {

constexpr std::size_t cacheFloats = 200'000;    // what of a block of tiles stays near the processor: 0.8 MB

/// Tiles that are worked on together.
std::size_t blockOf(std::size_t channels, std::size_t outs)
{
    return std::clamp(cacheFloats / (winogradPoints * (channels + outs)), std::size_t{1}, std::size_t{8}) * winogradStep;
}

/// One thread's part: blocks of tiles, from the planes to the outputs.
class TileBlocks {
public:
    TileBlocks(const std::vector<WeightedSums> &sums, const PhasedPlanes &planes, std::int64_t channels, const std::vector<float> &bias,
               Tensor<float> &y, std::int64_t image)
        : m_sums(sums), m_planes(planes), m_channels(static_cast<std::size_t>(channels)), m_bias(bias), m_y(y), m_image(image),
          m_outs(static_cast<std::size_t>(y.shape.c)),
          m_block(blockOf(m_channels, m_outs)),
          m_points(winogradPoints * m_channels * m_block + WeightedSums::slack), m_results(winogradPoints * m_outs * m_block),
          m_rows(winogradOutput * winogradOutput * m_block)
    {
    }

    void compute(std::size_t begin, std::size_t end)
    {
        for (std::size_t at = begin; at < end; at += m_block)
            computeBlock(at, std::min(m_block, end - at));
    }

private:
    void computeBlock(std::size_t first, std::size_t tiles)
    {
        for (std::size_t c = 0; c < m_channels; ++c)
            transformTiles(cellsOf(c, first), tiles, &m_points[c * m_block], m_channels * m_block);
        std::vector<const float *> sources(m_channels);
        for (std::size_t i = 0; i < winogradPoints; ++i) {
            for (std::size_t c = 0; c < m_channels; ++c)
                sources[c] = &m_points[(i * m_channels + c) * m_block];
            m_sums[i].compute(sources.data(), 0, tiles, {&m_results[i * m_outs * m_block], m_block, m_block, m_block});
        }
        for (std::size_t o = 0; o < m_outs; ++o) {
            transformSums(&m_results[o * m_block], m_outs * m_block, tiles, m_bias.empty() ? 0.0f : m_bias[o], m_rows.data(),
                          winogradOutput * m_block);
            writeRows(o, first, tiles);
        }
    }

    std::array<const float *, winogradPoints> cellsOf(std::size_t channel, std::size_t first) const
    {
        std::array<const float *, winogradPoints> cells;
        for (std::size_t i = 0; i < winogradPoints; ++i)
            cells[i] = m_planes.source(static_cast<std::int64_t>(channel), static_cast<std::int64_t>(i / winogradInput),
                                       static_cast<std::int64_t>(i % winogradInput)) + first;
        return cells;
    }

    /// Tiles of one row of tiles stand side by side in the output; what hangs over its edges is dropped.
    void writeRows(std::size_t out, std::size_t first, std::size_t tiles)
    {
        const auto height = static_cast<std::size_t>(m_y.shape.h), width = static_cast<std::size_t>(m_y.shape.w);
        for (std::size_t done = 0; done < tiles;) {
            const std::size_t top = (first + done) / m_planes.pitch() * winogradOutput, tile = (first + done) % m_planes.pitch();
            const std::size_t here = std::min(tiles - done, m_planes.pitch() - tile), left = tile * winogradOutput;
            for (std::size_t i = 0; left < width && i < winogradOutput && top + i < height; ++i) {
                std::copy_n(&m_rows[(i * m_block + done) * winogradOutput], std::min(here * winogradOutput, width - left),
                            &m_y.at(m_image, static_cast<std::int64_t>(out), static_cast<std::int64_t>(top + i), static_cast<std::int64_t>(left)));
            }
            done += here;
        }
    }

    const std::vector<WeightedSums> &m_sums;
    const PhasedPlanes &m_planes;
    std::size_t m_channels;
    const std::vector<float> &m_bias;
    Tensor<float> &m_y;
    std::int64_t m_image;
    std::size_t m_outs, m_block;
    std::vector<float> m_points, m_results, m_rows;
};

/// The windows of tiles: 6x6 cells, 4 apart, over as much padding as the last tiles hang over.
ConvParams tiling(const Shape &out, const ConvParams &params)
{
    ConvParams tiles = params;
    const auto step = static_cast<std::int64_t>(winogradOutput);
    tiles.stride = {step, step};
    tiles.padding.bottom += (step - out.h % step) % step;
    tiles.padding.right += (step - out.w % step) % step;
    return tiles;
}

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

std::int64_t winogradBlockBytes(std::int64_t channels, std::int64_t outs)
{
    const std::size_t tiles = blockOf(static_cast<std::size_t>(channels), static_cast<std::size_t>(outs));
    const std::size_t floats = winogradPoints * static_cast<std::size_t>(channels + outs) + winogradOutput * winogradOutput;
    return static_cast<std::int64_t>(tiles * floats * sizeof(float));
}

void winograd(const Tensor<float> &x, const std::vector<WeightedSums> &kernels, const std::vector<float> &bias, const ConvParams &params,
              Tensor<float> &y, int threads)
{
    const auto step = static_cast<std::int64_t>(winogradOutput), side = static_cast<std::int64_t>(winogradInput);
    for (std::int64_t image = 0; image < x.shape.n; ++image) {
        const PhasedPlanes planes(x, image, {1, x.shape.c, side, side}, tiling(y.shape, params));
        const auto tiles = static_cast<std::size_t>((y.shape.h + step - 1) / step) * planes.pitch();
        const std::size_t length = (tiles / static_cast<std::size_t>(threads) + winogradStep) / winogradStep * winogradStep;
        inParallel(threads, [&](int piece) {
            const std::size_t begin = std::min(static_cast<std::size_t>(piece) * length, tiles);
            TileBlocks(kernels, planes, x.shape.c, bias, y, image).compute(begin, std::min(begin + length, tiles));
        });
    }
}

} // namespace convlab::fast
