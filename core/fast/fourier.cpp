// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/fourier.h"

#include "core/fast/fourier_tile.h"
#include "core/fast/phased_planes.h"
#include "core/tensor/checked_size.h"

#include <algorithm>

namespace convlab::fast {

namespace {

/// One image, its planes cut.
struct Image {
    const FourierJob &job;
    const FourierTiling &tiling;
    const PhasedPlanes &planes;
    std::int64_t at;
    std::vector<std::size_t> offsets;   ///< of a tile's cells from its first
};

/// One thread's part: blocks of tiles, from the planes to the outputs.
class SpectrumBlocks {
public:
    explicit SpectrumBlocks(const Image &image)
        : m_image(image), m_kernels(image.job.kernels), m_groups(m_kernels.sums.size()), m_channels(static_cast<std::size_t>(image.job.weight.c)),
          m_outs(static_cast<std::size_t>(image.job.weight.n) / m_groups),
          m_block(fourierBlock(image.tiling, image.job.weight.c, static_cast<std::int64_t>(m_outs))),
          m_memory(image.job.scratch, points() * (pointStride(m_channels, m_block) + pointStride(m_outs, m_block)) + cellFloats()
                                          + fourierWork(m_kernels.tile)),
          m_in(m_memory.data()), m_out(m_in + points() * pointStride(m_channels, m_block)), m_cells(m_out + points() * pointStride(m_outs, m_block)),
          m_work(m_cells + cellFloats())
    {
    }

    void compute(std::size_t begin, std::size_t end)
    {
        for (std::size_t at = begin; at < end; at += m_block)
            for (std::size_t group = 0; group < m_groups; ++group)
                computeBlock(group, at, std::min(m_block, end - at));
    }

private:
    std::size_t points() const { return m_kernels.tile.points(); }
    /// From one point to the next: not a power of two, for which all points would fight for the same lines of the cache.
    static std::size_t pointStride(std::size_t spectra, std::size_t planes) { return 2 * spectra * planes + 2 * fourierStep; }
    std::size_t cellFloats() const { return static_cast<std::size_t>(m_image.tiling.vertical.step) * m_kernels.tile.width() * m_block; }

    void computeBlock(std::size_t group, std::size_t first, std::size_t tiles)
    {
        const std::size_t planes = (tiles + fourierStep - 1) / fourierStep * fourierStep;
        const std::size_t inStride = pointStride(m_channels, planes), outStride = pointStride(m_outs, planes);
        const FourierPlane &tile = m_kernels.tile;
        for (std::size_t c = 0; c < m_channels; ++c) {
            const float *const cells = m_image.planes.source(static_cast<std::int64_t>(group * m_channels + c), 0, 0) + first;
            planesToSpectra(tile, cells, m_image.offsets, planes, m_in + 2 * c * planes, {inStride, planes}, m_work);
        }
        for (std::size_t point = 0; point < points(); ++point)
            m_kernels.sums[group].compute(point, m_in + point * inStride, m_out + point * outStride, planes);
        for (std::size_t o = 0; o < m_outs; ++o) {
            spectraToPlanes(tile, m_out + 2 * o * planes, {outStride, planes}, planes,
                            static_cast<std::size_t>(m_image.tiling.vertical.step), m_cells, m_work);
            for (std::size_t t = 0; t < tiles; ++t)
                writeTile(static_cast<std::int64_t>(group * m_outs + o), static_cast<std::int64_t>(first + t), m_cells + t, planes);
        }
    }

    /// The outputs of one tile, whose cells stand `apart` in memory.
    void writeTile(std::int64_t out, std::int64_t position, const float *cells, std::size_t apart)
    {
        const TileAxis &vertical = m_image.tiling.vertical, &horizontal = m_image.tiling.horizontal;
        const std::int64_t column = position % horizontal.pitch;
        if (column >= horizontal.tiles)
            return;
        const std::int64_t top = position / horizontal.pitch * vertical.step, left = column * horizontal.step;
        const FourierJob &job = m_image.job;
        const Extent2 stride = job.params.stride;
        const auto [firstRow, endRow] = outputs(top, vertical.step, stride.h, job.y.shape.h);
        const auto [firstCol, endCol] = outputs(left, horizontal.step, stride.w, job.y.shape.w);
        const float bias = job.bias.empty() ? 0.0f : job.bias[static_cast<std::size_t>(out)];
        const std::size_t step = static_cast<std::size_t>(stride.w) * apart;
        for (std::int64_t i = firstRow; i < endRow; ++i) {
            const std::int64_t cell = (i * stride.h - top) * horizontal.length + firstCol * stride.w - left;
            const float *from = cells + static_cast<std::size_t>(cell) * apart;
            float *to = &job.y.at(m_image.at, out, i, 0);
            for (std::int64_t j = firstCol; j < endCol; ++j, from += step)
                to[j] = *from + bias;
        }
    }

    /// Which outputs, `stride` apart, lie on cells [first, first + count).
    static std::pair<std::int64_t, std::int64_t> outputs(std::int64_t first, std::int64_t count, std::int64_t stride, std::int64_t size)
    {
        return {(first + stride - 1) / stride, std::min((first + count + stride - 1) / stride, size)};
    }

    const Image &m_image;
    const FourierKernels &m_kernels;
    std::size_t m_groups, m_channels, m_outs, m_block;
    ScratchPool::Piece m_memory;
    float *m_in, *m_out;    ///< spectra (points, channels or outs, 2, planes)
    float *m_cells;         ///< (step, tile width, planes)
    float *m_work;
};

/// Tiles as the windows of planes.
ConvParams windows(const FourierTiling &tiling, const ConvParams &params)
{
    ConvParams result = params;
    result.stride = {tiling.vertical.step, tiling.horizontal.step};
    result.dilation = {};
    return result;
}

std::vector<std::size_t> cellOffsets(const PhasedPlanes &planes, const FourierTiling &tiling)
{
    std::vector<std::size_t> offsets;
    for (std::int64_t row = 0; row < tiling.vertical.length; ++row)
        for (std::int64_t col = 0; col < tiling.horizontal.length; ++col)
            offsets.push_back(planes.offset(0, row, col));
    return offsets;
}

/// Up to fourierStep kernels, from the at-th on, side by side in planes of the tile's size; tap m of a correlation stands
/// at −m, and the transforms' factor is taken out.
void placeKernels(const Tensor<float> &weight, std::size_t at, std::size_t count, const ConvParams &params, const FourierPlane &tile,
                  std::vector<float> &planes)
{
    const Shape &shape = weight.shape;
    const auto height = static_cast<std::int64_t>(tile.height()), width = static_cast<std::int64_t>(tile.width());
    const float scale = 1.0f / static_cast<float>(height * width); // a power of two: exact
    const auto taps = static_cast<std::size_t>(shape.h * shape.w);
    for (std::int64_t m = 0; m < shape.h; ++m) {
        for (std::int64_t l = 0; l < shape.w; ++l) {
            const std::int64_t row = (height - m * params.dilation.h) % height, col = (width - l * params.dilation.w) % width;
            const std::int64_t tap = params.flip ? (shape.h - 1 - m) * shape.w + shape.w - 1 - l : m * shape.w + l;
            for (std::size_t i = 0; i < count; ++i)
                planes[static_cast<std::size_t>(row * width + col) * fourierStep + i] = weight.data[(at + i) * taps + static_cast<std::size_t>(tap)] * scale;
        }
    }
}

} // namespace

FourierKernels fourierKernels(const Tensor<float> &weight, const ConvParams &params, const Extent2 &size)
{
    FourierKernels kernels{{static_cast<std::size_t>(size.h), static_cast<std::size_t>(size.w)}, {}};
    const FourierPlane &tile = kernels.tile;
    const auto channels = static_cast<std::size_t>(weight.shape.c), outs = static_cast<std::size_t>(weight.shape.n / params.groups);
    const std::size_t pairs = outs * channels * static_cast<std::size_t>(params.groups), cells = tile.height() * tile.width();
    kernels.sums.assign(static_cast<std::size_t>(params.groups), SpectrumSums(tile.points(), outs, channels));
    std::vector<float> planes(cells * fourierStep), spectra(tile.points() * 2 * fourierStep), work(fourierWork(tile));
    std::vector<std::size_t> offsets(cells);
    for (std::size_t i = 0; i < cells; ++i)
        offsets[i] = i * fourierStep;
    for (std::size_t at = 0; at < pairs; at += fourierStep) {
        const std::size_t count = std::min(fourierStep, pairs - at);
        placeKernels(weight, at, count, params, tile, planes);
        planesToSpectra(tile, planes.data(), offsets, fourierStep, spectra.data(), {2 * fourierStep, fourierStep}, work.data());
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t out = (at + i) / channels;
            for (std::size_t point = 0; point < tile.points(); ++point)
                kernels.sums[out / outs].set(point, out % outs, (at + i) % channels, spectra[2 * point * fourierStep + i],
                                             spectra[(2 * point + 1) * fourierStep + i]);
        }
    }
    return kernels;
}

void fourierCorrelate(const FourierJob &job, int threads)
{
    const Extent2 size{static_cast<std::int64_t>(job.kernels.tile.height()), static_cast<std::int64_t>(job.kernels.tile.width())};
    const FourierTiling tiling = fourierTiling(job.x.shape, job.weight, job.params, size);
    PhasedPlanes planes(windows(tiling, job.params), {job.x.shape.c, 0, tiling.vertical.reach, tiling.horizontal.reach});
    ScratchPool::Piece memory(job.scratch, planes.floats());
    planes.setMemory(memory.data());
    const auto step = static_cast<std::int64_t>(fourierStep);
    const std::int64_t channels = job.x.shape.c, positions = tiling.positions(), steps = (positions + step - 1) / step;
    const std::size_t block = fourierBlock(tiling, job.weight.c, job.weight.n / job.params.groups);
    const std::int64_t pieces = piecesFor(threads, steps, static_cast<std::int64_t>(block / fourierStep));
    for (std::int64_t image = 0; image < job.x.shape.n; ++image) {
        const std::int64_t parts = pieces == 1 ? 1 : piecesFor(threads, channels, 1); // what one thread reads it had better write
        job.workers.run(threads, parts, [&](std::int64_t part) {
            planes.fillSome(job.x, image, 0, part * channels / parts, (part + 1) * channels / parts);
        });
        const Image cut{job, tiling, planes, image, cellOffsets(planes, tiling)};
        job.workers.run(threads, pieces, [&](std::int64_t piece) {
            const std::int64_t begin = piece * steps / pieces * step, end = std::min((piece + 1) * steps / pieces * step, positions);
            SpectrumBlocks(cut).compute(static_cast<std::size_t>(begin), static_cast<std::size_t>(end));
        });
    }
}

} // namespace convlab::fast
