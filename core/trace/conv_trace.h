// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/convolve.h"
#include "core/trace/output_cell.h"

#include <vector>

namespace convlab {

/// One product of one output cell: which input cell meets which weight.
struct ConvTap {
    int inputChannel = 0;
    int row = 0, col = 0;               ///< on the padded input
    int layer = 0;                      ///< the weight's second axis: the channel within its group
    int kernelRow = 0, kernelCol = 0;
    double x = 0, w = 0;
    double product() const { return x * w; }
};

/// What happens at one micro-step. Every tap is fetched, multiplied and accumulated; then the bias is added,
/// if there is one, and the sum is written.
struct ConvMicro {
    enum class Kind { Fetch, Multiply, Accumulate, AddBias, Write };
    Kind kind = Kind::Write;
    int tap = 0;    ///< the tap it is about; the number of taps for AddBias and Write
};

/// A 2-D cross-correlation, step by step: one step per output cell in writing order (n, o, i, j). Nothing is
/// recorded; taps and partial sums are read from the arrays when somebody asks.
class ConvTrace {
public:
    /// As crossCorrelate2d: input (N,C_in,H,W), weight (C_out,C_in/groups,kh,kw), bias empty or C_out.
    /// Throws ParameterError.
    ConvTrace(Tensor<double> input, const Tensor<double> &weight, std::vector<double> bias, const ConvParams &params);

    const ConvParams &params() const { return m_params; }
    const Tensor<double> &input() const { return m_input; }
    const Tensor<double> &paddedInput() const { return m_padded; }
    const Tensor<double> &weight() const { return m_weight; }  ///< as it is used: turned over when params().flip
    const std::vector<double> &bias() const { return m_bias; }
    const Tensor<double> &output() const { return m_output; }
    AxisGeometry vertical() const { return verticalAxis(m_input.shape, m_weight.shape, m_params); }
    AxisGeometry horizontal() const { return horizontalAxis(m_input.shape, m_weight.shape, m_params); }

    int stepCount() const { return static_cast<int>(m_output.data.size()); }
    OutputCell cellAt(int step) const { return outputCellAt(m_output.shape, step); }
    int microCount() const { return 3 * tapCount() + (m_bias.empty() ? 1 : 2); }
    ConvMicro microAt(int micro) const;

    /// Taps per output cell: C_in/groups * kh * kw.
    int tapCount() const { return layerCount() * tapsPerLayer(); }
    int layerCount() const { return static_cast<int>(m_weight.shape.c); }
    int tapsPerLayer() const { return static_cast<int>(m_weight.shape.h * m_weight.shape.w); }
    /// The first input channel that an output channel sees.
    int firstChannel(int outChannel) const;
    double biasOf(int outChannel) const;

    /// Taps run over layer, kernel row, kernel column, as the reference operator sums them.
    ConvTap tapAt(const OutputCell &cell, int tap) const;
    /// The sum of the first `taps` products, without bias; exactly what the operator has at that moment.
    double partialSum(const OutputCell &cell, int taps) const { return sumOfTaps(cell, 0, taps); }
    /// The sum of products [first, last).
    double sumOfTaps(const OutputCell &cell, int first, int last) const;

private:
    ConvParams m_params;
    Tensor<double> m_input, m_padded, m_weight;
    std::vector<double> m_bias;
    Tensor<double> m_output;
};

} // namespace convlab
