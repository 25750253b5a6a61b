// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/phased_planes.h"

#include "core/fast/weighted_sums.h"
#include "core/tensor/checked_size.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace convlab::fast {

namespace {

/// The source of `count` padded positions from `first` on, `nowhere` on zero padding and beyond.
constexpr std::int64_t nowhere = -1;

std::vector<std::int64_t> sourcesOf(const AxisGeometry &axis, PaddingMode mode, std::int64_t first, std::int64_t count)
{
    std::vector<std::int64_t> sources;
    for (std::int64_t at = first; at < first + count; ++at)
        sources.push_back(at < axis.paddedSize() ? paddedSource(at - axis.padBefore, axis.size, mode).value_or(nowhere) : nowhere);
    return sources;
}

/// One padded line, its columns sorted by phase: `to` holds stride · planeSize floats, of which each phase fills the first.
class LineWriter {
public:
    LineWriter(const AxisGeometry &axis, PaddingMode mode, std::int64_t cols, std::int64_t planeSize)
        : m_sources(sourcesOf(axis, mode, 0, cols * axis.stride)), m_axis(axis), m_cols(cols), m_planeSize(planeSize)
    {
    }

    void write(const float *from, float *to) const
    {
        const std::int64_t begin = m_axis.padBefore, end = std::min(begin + m_axis.size, total());
        for (std::int64_t at = 0; at < std::min(begin, total()); ++at)
            writePadding(from, to, at);
        if (end > begin)
            writeInside(from, end - begin, to);
        for (std::int64_t at = std::max(end, begin); at < total(); ++at)
            writePadding(from, to, at);
    }

    void writeZeros(float *to) const
    {
        for (std::int64_t phase = 0; phase < m_axis.stride; ++phase)
            std::fill_n(to + phase * m_planeSize, m_cols, 0.0f);
    }

private:
    std::int64_t total() const { return m_cols * m_axis.stride; }
    std::int64_t placeOf(std::int64_t at) const { return at % m_axis.stride * m_planeSize + at / m_axis.stride; }

    /// The cells of the image itself, `count` of them.
    void writeInside(const float *from, std::int64_t count, float *to) const
    {
        switch (m_axis.stride) {
        case 1:
            std::copy_n(from, count, to + m_axis.padBefore);
            break;
        case 2:
            writePhases<2>(from, count, to);
            break;
        case 4:
            writePhases<4>(from, count, to);
            break;
        case 16:
            writePhases<16>(from, count, to);
            break;
        default:
            for (std::int64_t first = 0; first < std::min(m_axis.stride, count); ++first)
                writePhase(from, to + placeOf(m_axis.padBefore + first), first, count);
        }
    }

    /// All phases of one group of cells after the other: the compiler makes vectors of that.
    template<std::int64_t Stride>
    void writePhases(const float *from, std::int64_t count, float *to) const
    {
        float *phases[Stride];
        for (std::int64_t first = 0; first < Stride; ++first)
            phases[first] = to + placeOf(m_axis.padBefore + first);
        const std::int64_t whole = count / Stride;
        for (std::int64_t i = 0; i < whole; ++i)
            for (std::int64_t first = 0; first < Stride; ++first)
                phases[first][i] = from[i * Stride + first];
        for (std::int64_t first = 0; first < count - whole * Stride; ++first)
            phases[first][whole] = from[whole * Stride + first];
    }

    void writePhase(const float *from, float *to, std::int64_t first, std::int64_t end) const
    {
        const std::int64_t stride = m_axis.stride;
        for (std::int64_t at = first; at < end; at += stride)
            *to++ = from[at];
    }
    void writePadding(const float *from, float *to, std::int64_t at) const
    {
        const std::int64_t source = m_sources[static_cast<std::size_t>(at)];
        to[placeOf(at)] = source == nowhere ? 0.0f : from[source];
    }

    std::vector<std::int64_t> m_sources;
    AxisGeometry m_axis;
    std::int64_t m_cols, m_planeSize;
};

constexpr Shape cell{1, 1, 1, 1}; // which source a padded cell shows does not depend on the kernel

} // namespace

PhasedPlanes::PhasedPlanes(const ConvParams &params, const PlaneWindow &window)
    : m_params(params), m_window(window), m_rows((window.rows + params.stride.h - 1) / params.stride.h),
      m_cols((window.cols + params.stride.w - 1) / params.stride.w)
{
    const std::int64_t phases = checkedProduct(params.stride.h, params.stride.w);
    m_floats = static_cast<std::size_t>(checkedCount({window.channels, phases, m_rows, m_cols})) + pitch() + WeightedSums::slack;
}

void PhasedPlanes::fill(const Tensor<float> &x, std::int64_t image, std::int64_t firstChannel)
{
    fillSome(x, image, firstChannel, 0, m_window.channels);
}

void PhasedPlanes::fillSome(const Tensor<float> &x, std::int64_t image, std::int64_t firstChannel, std::int64_t first, std::int64_t end)
{
    const Extent2 stride = m_params.stride;
    const std::vector<std::int64_t> rows = sourcesOf(verticalAxis(x.shape, cell, m_params), m_params.mode, m_window.firstRow, m_rows * stride.h);
    const LineWriter line(horizontalAxis(x.shape, cell, m_params), m_params.mode, m_cols, m_rows * m_cols);
    for (std::int64_t c = first; c < end; ++c) {
        for (std::int64_t row = 0; row < static_cast<std::int64_t>(rows.size()); ++row) {
            const std::int64_t from = rows[static_cast<std::size_t>(row)];
            float *const to = m_values + ((c * stride.h + row % stride.h) * stride.w * m_rows + row / stride.h) * m_cols;
            if (from == nowhere)
                line.writeZeros(to);
            else
                line.write(&x.at(image, firstChannel + c, from, 0), to);
        }
    }
}

std::size_t PhasedPlanes::offset(std::int64_t channel, std::int64_t tapRow, std::int64_t tapCol) const
{
    const Extent2 stride = m_params.stride;
    const std::int64_t row = tapRow * m_params.dilation.h, col = tapCol * m_params.dilation.w;
    const std::int64_t phase = (channel * stride.h + row % stride.h) * stride.w + col % stride.w;
    return static_cast<std::size_t>((phase * m_rows + row / stride.h) * m_cols + col / stride.w);
}

} // namespace convlab::fast
