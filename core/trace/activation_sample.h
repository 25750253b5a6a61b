// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/sampling_band.h"
#include "core/ops/normalise.h"

#include <optional>
#include <vector>

namespace convlab {

enum class ActivationSource {
    Normal,     ///< mean 0, deviation 1
    Uniform,    ///< [-1, 1)
    Rectified,  ///< ReLU of the normal one
};

/// What can be wrong with a layer. All of them happen before ReLU.
enum class ActivationFault {
    None,
    Dead,       ///< some channels have a bias of -10, and ReLU makes 0 of all they hold
    Exploding,  ///< each layer so far multiplied the scale by 1.5
    Vanishing,  ///< … by 0.5
    Shifted,    ///< one channel has a bias of +1
    Constant,   ///< all samples but one are the same empty picture
};
inline constexpr int activationFaults = 6;

inline constexpr double deadBias = -10, shiftedBias = 1, constantValue = 0.5;
inline constexpr double explodingGain = 1.5, vanishingGain = 0.5;

/// Activations as a learner sets them up.
struct ActivationSetting {
    Shape shape{8, 16, 14, 14};
    std::uint32_t seed = 42;
    ActivationSource source = ActivationSource::Normal;
    ActivationFault fault = ActivationFault::None;
    int layers = 6;                     ///< that an exploding or vanishing scale has passed
    std::optional<NormKind> norm;
    std::int64_t groups = 4;            ///< of group norm
    bool guess = false;                 ///< the seed chooses the fault, and the learner names it
    std::optional<ActivationFault> answer;
    bool operator==(const ActivationSetting &) const = default;

    /// The fault that is really there.
    ActivationFault present() const;
    /// Whether the numbers pass ReLU.
    bool rectified() const { return source == ActivationSource::Rectified || present() == ActivationFault::Dead; }
    std::int64_t perChannel() const { return shape.n * shape.h * shape.w; }
    NormParams normParams() const { return {norm.value_or(NormKind::Batch), groups}; }
};

/// Where the fault of a setting sits, chosen by its seed.
struct FaultPlace {
    std::vector<int> channels;  ///< dead or shifted ones, ascending
    int sample = 0;             ///< the one that is not constant
    double factor = 1;          ///< of an exploding or vanishing scale
};
FaultPlace faultPlace(const ActivationSetting &setting);

/// The activations before any normalisation: drawn in memory order from NumPy's legacy generator, with the fault.
Tensor<double> drawActivations(const ActivationSetting &setting);

/// What a layer without a fault is expected to be like, normalised as the setting says.
Moments expectedMoments(const ActivationSetting &setting);

} // namespace convlab
