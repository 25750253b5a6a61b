// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/conv_transpose.h"
#include "core/ops/convolve.h"
#include "core/ops/pool.h"

#include <cstdint>

namespace convlab {

/// What one layer costs for a whole batch. 64 bits; beyond them every count throws ParameterError(TooLarge).
struct LayerCount {
    std::int64_t parameters = 0;    ///< what is trained: weights and biases
    std::int64_t buffers = 0;       ///< what is kept but not trained: running statistics
    std::int64_t macs = 0;          ///< multiplications of weights with inputs
    std::int64_t biasAdds = 0;      ///< one for each output, where there is a bias
    std::int64_t reads = 0;         ///< cells that windows read, padding included (pooling)
    Shape output;
};

/// N C_out H_out W_out (C_in/groups) kh kw multiplications.
LayerCount countConv(const Shape &input, const Shape &weight, bool bias, const ConvParams &params);

/// N C_in H W (C_out/groups) kh kw multiplications: one kernel per input cell, also where the padding crops the result.
LayerCount countConvTranspose(const Shape &input, const Shape &weight, bool bias, const ConvTransposeParams &params);

/// batch * inputs * outputs multiplications. output is (batch, outputs, 1, 1).
LayerCount countDense(std::int64_t batch, std::int64_t inputs, std::int64_t outputs, bool bias);

/// gamma and beta are trained, mean and variance are buffers: 2 and 2 per channel.
LayerCount countBatchNorm(const Shape &input, bool affine);

/// Nothing to learn; kh * kw cells are read for each output.
LayerCount countPool(const Shape &input, const PoolParams &params);

} // namespace convlab
