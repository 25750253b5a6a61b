// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fast/fourier_transforms.h"
#include "core/fast/parallel.h"
#include "core/fast/scratch.h"
#include "core/fast/spectrum_sums.h"
#include "core/ops/convolve.h"

#include <vector>

namespace convlab::fast {

/// The kernels' spectra for tiles of one size, prepared once.
struct FourierKernels {
    FourierPlane tile;
    std::vector<SpectrumSums> sums; ///< by group
};

/// weight (C_out,C_in/groups,kh,kw), finite. Throws TooLarge.
FourierKernels fourierKernels(const Tensor<float> &weight, const ConvParams &params, const Extent2 &tile);

/// A cross-correlation by products of spectra (overlap-save): tiles of the padded input that overlap by the kernel's span
/// less one are transformed, multiplied by the kernels' spectra, summed over channels, and transformed back. The stride
/// drops outputs that were computed.
///
/// With P cells in a tile and C channels in a group every output is within (20 log2 P + C + 4) u Σ_c ‖x_c‖₂ ‖w_c‖₁ of the
/// exact one, x_c the cells of its tile, u = 2⁻²⁴: three transforms of 6.7 u log2 P each, and the sums between them. On
/// values of one size it is some 1e-6 of the outputs' root mean square.
/// x (N,C,H,W) finite, weight: the kernels' shape, bias empty or C_out values, y of the output's shape; all validated.
struct FourierJob {
    const Tensor<float> &x;
    const FourierKernels &kernels;
    Shape weight;
    const std::vector<float> &bias;
    ConvParams params;
    Tensor<float> &y;
    std::shared_ptr<ScratchPool> scratch;
    Workers &workers;
};
void fourierCorrelate(const FourierJob &job, int threads);

} // namespace convlab::fast
