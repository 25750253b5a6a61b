// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/conv_trace.h"

namespace convlab {

ConvTrace::ConvTrace(Tensor<double> input, const Tensor<double> &weight, std::vector<double> bias,
                     const ConvParams &params)
    : m_params(params), m_input(std::move(input)), m_bias(std::move(bias)),
      m_output(crossCorrelate2d(m_input, weight, m_bias, params))
{
    m_padded = padded(m_input, params.padding, params.mode);
    m_weight = params.flip ? flipped(weight) : weight;
}

ConvMicro ConvTrace::microAt(int micro) const
{
    using Kind = ConvMicro::Kind;
    constexpr Kind kindsOfTap[] = {Kind::Fetch, Kind::Multiply, Kind::Accumulate};
    const int tap = micro / 3;
    if (tap < tapCount())
        return {kindsOfTap[micro % 3], tap};
    return {micro + 1 < microCount() ? Kind::AddBias : Kind::Write, tapCount()};
}

int ConvTrace::firstChannel(int outChannel) const
{
    const std::int64_t outputsPerGroup = m_weight.shape.n / m_params.groups;
    return static_cast<int>(outChannel / outputsPerGroup * m_weight.shape.c);
}

double ConvTrace::biasOf(int outChannel) const
{
    return m_bias.empty() ? 0.0 : m_bias[static_cast<std::size_t>(outChannel)];
}

ConvTap ConvTrace::tapAt(const OutputCell &cell, int tap) const
{
    const int width = static_cast<int>(m_weight.shape.w);
    ConvTap result;
    result.layer = tap / tapsPerLayer();
    result.kernelRow = tap % tapsPerLayer() / width;
    result.kernelCol = tap % width;
    result.inputChannel = firstChannel(cell.c) + result.layer;
    result.row = static_cast<int>(cell.h * m_params.stride.h + result.kernelRow * m_params.dilation.h);
    result.col = static_cast<int>(cell.w * m_params.stride.w + result.kernelCol * m_params.dilation.w);
    result.x = m_padded.at(cell.n, result.inputChannel, result.row, result.col);
    result.w = m_weight.at(cell.c, result.layer, result.kernelRow, result.kernelCol);
    return result;
}

double ConvTrace::sumOfTaps(const OutputCell &cell, int first, int last) const
{
    double sum = 0;
    for (int tap = first; tap < last; ++tap)
        sum += tapAt(cell, tap).product();
    return sum;
}

} // namespace convlab
