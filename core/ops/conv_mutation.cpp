// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/conv_mutation.h"

#include "core/tensor/checked_size.h"

#include <utility>

namespace convlab {

const char *mutationKey(ConvMutation mutation)
{
    switch (mutation) {
    case ConvMutation::KernelTurned: return "kernel_turned";
    case ConvMutation::KernelTransposed: return "kernel_transposed";
    case ConvMutation::RowStrideForgotten: return "row_stride_forgotten";
    case ConvMutation::ColumnStrideForgotten: return "column_stride_forgotten";
    case ConvMutation::DilationForgotten: return "dilation_forgotten";
    case ConvMutation::TopPaddingShort: return "top_padding_short";
    case ConvMutation::LeftPaddingShort: return "left_padding_short";
    case ConvMutation::BiasForgotten: return "bias_forgotten";
    case ConvMutation::LastChannelSkipped: return "last_channel_skipped";
    case ConvMutation::FirstGroupForAll: return "first_group_for_all";
    case ConvMutation::LastColumnSkipped: return "last_column_skipped";
    case ConvMutation::WindowStuck: return "window_stuck";
    case ConvMutation::StopTransposed: return "stop_transposed";
    case ConvMutation::SumCarriedOver: return "sum_carried_over";
    }
    return "unknown";
}

MutantLoop::MutantLoop(const Tensor<double> &input, const Tensor<double> &weight, const std::vector<double> &bias,
                       const ConvParams &params, ConvMutation mutation)
    : m_input(input), m_weight(weight), m_bias(bias), m_params(params), m_mutation(mutation)
{
    requireFilled(input);
    requireFilled(weight);
    validate(input.shape, weight.shape, static_cast<std::int64_t>(bias.size()), params);
    m_output = outputShape(input.shape, weight.shape, params);
}

bool MutantLoop::applies() const
{
    const Shape &weight = m_weight.shape;
    switch (m_mutation) {
    case ConvMutation::KernelTurned: return weight.h * weight.w > 1;
    case ConvMutation::KernelTransposed: return weight.h == weight.w && weight.h > 1;
    case ConvMutation::RowStrideForgotten: return m_params.stride.h > 1 && m_output.h > 1;
    case ConvMutation::ColumnStrideForgotten: return m_params.stride.w > 1 && m_output.w > 1;
    case ConvMutation::DilationForgotten:
        return (m_params.dilation.h > 1 && weight.h > 1) || (m_params.dilation.w > 1 && weight.w > 1);
    case ConvMutation::TopPaddingShort: return m_params.padding.top > 0;
    case ConvMutation::LeftPaddingShort: return m_params.padding.left > 0;
    case ConvMutation::BiasForgotten: return !m_bias.empty();
    case ConvMutation::LastChannelSkipped: return weight.c > 1;
    case ConvMutation::FirstGroupForAll: return m_params.groups > 1;
    case ConvMutation::LastColumnSkipped: return weight.w > 1;
    case ConvMutation::WindowStuck: return m_output.w > 1;
    case ConvMutation::StopTransposed: return m_output.h == m_output.w && m_output.h > 1;
    case ConvMutation::SumCarriedOver: return m_output.count() > 1;
    }
    return false;
}

std::int64_t MutantLoop::layers() const
{
    return m_weight.shape.c - (m_mutation == ConvMutation::LastChannelSkipped ? 1 : 0);
}

std::vector<MutantTap> MutantLoop::tapsOf(std::int64_t outChannel, std::int64_t outRow, std::int64_t outCol) const
{
    const auto is = [this](ConvMutation mutation) { return m_mutation == mutation; };
    if (is(ConvMutation::StopTransposed))
        std::swap(outRow, outCol);
    if (is(ConvMutation::WindowStuck))
        outCol = 0;
    const Extent2 dilation = is(ConvMutation::DilationForgotten) ? Extent2{1, 1} : m_params.dilation;
    const std::int64_t strideH = is(ConvMutation::RowStrideForgotten) ? 1 : m_params.stride.h;
    const std::int64_t strideW = is(ConvMutation::ColumnStrideForgotten) ? 1 : m_params.stride.w;
    const std::int64_t top = m_params.padding.top - (is(ConvMutation::TopPaddingShort) ? 1 : 0);
    const std::int64_t left = m_params.padding.left - (is(ConvMutation::LeftPaddingShort) ? 1 : 0);
    const std::int64_t group = is(ConvMutation::FirstGroupForAll) ? 0 : outChannel / (m_weight.shape.n / m_params.groups);
    const std::int64_t columns = m_weight.shape.w - (is(ConvMutation::LastColumnSkipped) ? 1 : 0);
    const bool turned = m_params.flip != is(ConvMutation::KernelTurned), transposed = is(ConvMutation::KernelTransposed);
    std::vector<MutantTap> taps;
    for (std::int64_t layer = 0; layer < layers(); ++layer) {
        for (std::int64_t m = 0; m < m_weight.shape.h; ++m) {
            for (std::int64_t n = 0; n < columns; ++n) {
                MutantTap tap{group * m_weight.shape.c + layer, outRow * strideH + m * dilation.h - top,
                              outCol * strideW + n * dilation.w - left, layer, transposed ? n : m, transposed ? m : n};
                if (turned) {
                    tap.kernelRow = m_weight.shape.h - 1 - tap.kernelRow;
                    tap.kernelCol = m_weight.shape.w - 1 - tap.kernelCol;
                }
                taps.push_back(tap);
            }
        }
    }
    return taps;
}

double MutantLoop::inputAt(const MutantTap &tap) const
{
    const auto row = paddedSource(tap.row, m_input.shape.h, m_params.mode), col = paddedSource(tap.col, m_input.shape.w, m_params.mode);
    return row && col ? m_input.at(0, tap.channel, *row, *col) : 0.0;
}

double MutantLoop::weightAt(std::int64_t outChannel, const MutantTap &tap) const
{
    return m_weight.at(outChannel, tap.layer, tap.kernelRow, tap.kernelCol);
}

Tensor<double> MutantLoop::output() const
{
    Tensor<double> result(m_output);
    double sum = 0;
    for (std::int64_t o = 0; o < m_output.c; ++o) {
        for (std::int64_t i = 0; i < m_output.h; ++i) {
            for (std::int64_t j = 0; j < m_output.w; ++j) {
                if (!carriesOver())
                    sum = 0;
                for (const MutantTap &tap : tapsOf(o, i, j))
                    sum += inputAt(tap) * weightAt(o, tap);
                if (addsBias())
                    sum += m_bias[static_cast<std::size_t>(o)];
                result.at(0, o, i, j) = sum;
            }
        }
    }
    return result;
}

} // namespace convlab
