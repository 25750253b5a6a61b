// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/phased_planes.h"

#include "core/fast/weighted_sums.h"
#include "core/tensor/checked_size.h"

#include <algorithm>
#include <utility>

namespace convlab::fast {

namespace {

std::int64_t phaseSize(const AxisGeometry &axis, std::int64_t reach)
{
    return (std::max(axis.paddedSize(), reach) + axis.stride - 1) / axis.stride;
}

/// The source of every padded position, `nowhere` on zero padding.
constexpr std::int64_t nowhere = -1;

std::vector<std::int64_t> sourcesOf(const AxisGeometry &axis, PaddingMode mode)
{
    std::vector<std::int64_t> sources;
    for (std::int64_t at = -axis.padBefore; at < axis.size + axis.padAfter; ++at)
        sources.push_back(paddedSource(at, axis.size, mode).value_or(nowhere));
    return sources;
}

/// One padded line, its columns sorted by phase: `to` holds stride · planeSize floats, of which each phase fills the first.
class LineWriter {
public:
    LineWriter(std::vector<std::int64_t> sources, const AxisGeometry &axis, std::int64_t planeSize)
        : m_sources(std::move(sources)), m_axis(axis), m_planeSize(planeSize)
    {
    }

    void write(const float *from, float *to) const
    {
        const std::int64_t begin = m_axis.padBefore, end = begin + m_axis.size;
        for (std::int64_t at = 0; at < begin; ++at)
            writePadding(from, to, at);
        if (m_axis.stride == 1) {
            std::copy_n(from, m_axis.size, to + begin);
        } else {
            for (std::int64_t first = begin; first < std::min(begin + m_axis.stride, end); ++first)
                writePhase(from, to + placeOf(first), first - begin);
        }
        for (std::int64_t at = end; at < m_axis.paddedSize(); ++at)
            writePadding(from, to, at);
    }

private:
    std::int64_t placeOf(std::int64_t at) const { return at % m_axis.stride * m_planeSize + at / m_axis.stride; }
    void writePhase(const float *from, float *to, std::int64_t first) const
    {
        for (std::int64_t at = first; at < m_axis.size; at += m_axis.stride)
            *to++ = from[at];
    }
    void writePadding(const float *from, float *to, std::int64_t at) const
    {
        if (m_sources[static_cast<std::size_t>(at)] != nowhere)
            to[placeOf(at)] = from[m_sources[static_cast<std::size_t>(at)]];
    }

    std::vector<std::int64_t> m_sources;
    AxisGeometry m_axis;
    std::int64_t m_planeSize;
};

} // namespace

PhasedPlanes::PhasedPlanes(const Tensor<float> &x, std::int64_t image, const Shape &weight, const ConvParams &params, const Extent2 &reach)
    : m_params(params), m_rows(phaseSize(verticalAxis(x.shape, weight, params), reach.h)),
      m_cols(phaseSize(horizontalAxis(x.shape, weight, params), reach.w))
{
    const Shape planes{x.shape.c, params.stride.h * params.stride.w, m_rows, m_cols};
    m_values.resize(static_cast<std::size_t>(checkedCount(planes)) + pitch() + WeightedSums::slack);
    fill(x, image);
}

void PhasedPlanes::fill(const Tensor<float> &x, std::int64_t image)
{
    const Extent2 stride = m_params.stride;
    const Shape cell{1, 1, 1, 1}; // which source a padded cell shows does not depend on the kernel
    const std::vector<std::int64_t> rows = sourcesOf(verticalAxis(x.shape, cell, m_params), m_params.mode);
    const AxisGeometry axis = horizontalAxis(x.shape, cell, m_params);
    const LineWriter line(sourcesOf(axis, m_params.mode), axis, m_rows * m_cols);
    for (std::int64_t c = 0; c < x.shape.c; ++c) {
        for (std::int64_t row = 0; row < static_cast<std::int64_t>(rows.size()); ++row) {
            const std::int64_t from = rows[static_cast<std::size_t>(row)];
            const std::int64_t to = ((c * stride.h + row % stride.h) * stride.w * m_rows + row / stride.h) * m_cols;
            if (from != nowhere)
                line.write(&x.at(image, c, from, 0), &m_values[static_cast<std::size_t>(to)]);
        }
    }
}

const float *PhasedPlanes::source(std::int64_t channel, std::int64_t tapRow, std::int64_t tapCol) const
{
    const Extent2 stride = m_params.stride;
    const std::int64_t row = tapRow * m_params.dilation.h, col = tapCol * m_params.dilation.w;
    const std::int64_t phase = (channel * stride.h + row % stride.h) * stride.w + col % stride.w;
    return &m_values[static_cast<std::size_t>((phase * m_rows + row / stride.h) * m_cols + col / stride.w)];
}

} // namespace convlab::fast
