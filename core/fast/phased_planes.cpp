// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/phased_planes.h"

#include "core/fast/weighted_sums.h"
#include "core/tensor/checked_size.h"

namespace convlab::fast {

namespace {

std::int64_t phaseSize(const AxisGeometry &axis)
{
    return (axis.paddedSize() + axis.stride - 1) / axis.stride;
}

/// The source of every padded position; none on zero padding.
std::vector<std::optional<std::int64_t>> sourcesOf(const AxisGeometry &axis, PaddingMode mode)
{
    std::vector<std::optional<std::int64_t>> sources;
    for (std::int64_t at = -axis.padBefore; at < axis.size + axis.padAfter; ++at)
        sources.push_back(paddedSource(at, axis.size, mode));
    return sources;
}

} // namespace

PhasedPlanes::PhasedPlanes(const Tensor<float> &x, std::int64_t image, const Shape &weight, const ConvParams &params)
    : m_params(params), m_rows(phaseSize(verticalAxis(x.shape, weight, params))), m_cols(phaseSize(horizontalAxis(x.shape, weight, params)))
{
    const Shape planes{x.shape.c, params.stride.h * params.stride.w, m_rows, m_cols};
    m_values.resize(static_cast<std::size_t>(checkedCount(planes)) + pitch() + WeightedSums::slack);
    fill(x, image);
}

void PhasedPlanes::fill(const Tensor<float> &x, std::int64_t image)
{
    const Extent2 stride = m_params.stride;
    const Shape kernel{1, 1, 1, 1}; // which padded cell shows which source does not depend on the kernel
    const auto rows = sourcesOf(verticalAxis(x.shape, kernel, m_params), m_params.mode);
    const auto cols = sourcesOf(horizontalAxis(x.shape, kernel, m_params), m_params.mode);
    for (std::int64_t c = 0; c < x.shape.c; ++c) {
        for (std::int64_t row = 0; row < static_cast<std::int64_t>(rows.size()); ++row) {
            const auto fromRow = rows[static_cast<std::size_t>(row)];
            if (!fromRow)
                continue;
            const float *from = &x.at(image, c, *fromRow, 0);
            float *to = &m_values[static_cast<std::size_t>(((c * stride.h + row % stride.h) * stride.w * m_rows + row / stride.h) * m_cols)];
            for (std::int64_t col = 0; col < static_cast<std::int64_t>(cols.size()); ++col) {
                if (const auto fromCol = cols[static_cast<std::size_t>(col)])
                    to[col % stride.w * m_rows * m_cols + col / stride.w] = from[*fromCol];
            }
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
