// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/picture_filter.h"

#include <optional>
#include <string_view>
#include <vector>

namespace convlab {

/// The formulas of kernel_design.h as one table: what a designer offers, and its parameters.
enum class KernelFamily {
    Identity, Box, Gaussian, MotionBlur, Sharpen, Unsharp, Sobel, Scharr, Prewitt, Laplacian, LaplacianOfGaussian,
    DifferenceOfGaussians, Emboss, Gabor
};
inline constexpr int kernelFamilyCount = 14;

struct DesignParameter {
    const char *key;            ///< "sigma"
    double minimum, maximum, step, initial;
};

/// A family and its parameters' values, in the order of the table.
struct KernelDesign {
    KernelFamily family = KernelFamily::Identity;
    std::vector<double> values;
    bool operator==(const KernelDesign &) const = default;
};

const std::vector<DesignParameter> &designParameters(KernelFamily family);
/// "gaussian", as presets and words name it.
const char *familyKey(KernelFamily family);
std::optional<KernelFamily> familyOf(std::string_view key);

KernelDesign initialDesign(KernelFamily family);
/// Throws ParameterError when a value is missing or the formula has no answer.
PictureKernel designedKernel(const KernelDesign &design);

} // namespace convlab
