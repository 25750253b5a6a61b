// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fast/parallel.h"
#include "core/ops/pool.h"

#include <memory>

namespace convlab::fast {

/// Max or average pooling in single precision, all parameters of the reference.
///
/// The largest values are the reference's, NaN and padding too; of zeros of both signs either may be told. An average is
/// within γ(T) · Σ|x| / divisor of the exact one, T cells in the window, γ(n) = n u / (1 − n u), u = 2⁻²⁴, its rounding on
/// top. Windows inside the input are computed in vectors for horizontal strides of 1 and 2, the others one by one.
class Pooling {
public:
    enum class Kind { Max, Average };

    Pooling(Kind kind, const PoolParams &params) : m_kind(kind), m_params(params), m_workers(std::make_shared<Workers>()) {}

    /// x (N,C,H,W) into y, whose memory is kept where its shape is right. Throws ParameterError as the reference does.
    void run(const Tensor<float> &x, Tensor<float> &y, int threads = 1) const;
    Tensor<float> operator()(const Tensor<float> &x, int threads = 1) const;

private:
    Kind m_kind;
    PoolParams m_params;
    std::shared_ptr<Workers> m_workers;
};

} // namespace convlab::fast
