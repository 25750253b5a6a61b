// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/field_network.h"
#include "core/trace/receptive_field_trace.h"

namespace convlab {

/// The kernels of a stack whose effective field is measured.
enum class FieldWeights {
    Ones,   ///< every path counts the same
    Random, ///< standard normal, seeded, as before training
    Bell,   ///< a Gaussian bump in every window, strongest in the middle
};

struct FieldModel {
    FieldWeights weights = FieldWeights::Ones;
    bool relu = false;
    int seed = 1;
    bool operator==(const FieldModel &) const = default;
};

/// How strongly each input cell moves one neuron: the mean of |dy/dx| over the networks that were tried.
struct EffectiveField {
    std::int64_t top = 0, left = 0;     ///< of the rectangle of input cells that `strength` covers
    int rows = 0, cols = 0;
    std::vector<double> strength;       ///< row-major, the largest is 1 (all 0 where nothing gets through)
    int networks = 1;                   ///< how many were averaged
    bool simplified = false;            ///< too much work: equal weights and averages were used instead

    double at(std::int64_t row, std::int64_t col) const;    ///< 0 outside the rectangle
    /// Cells above the threshold.
    std::int64_t count() const;
    /// The side of a square of as many cells.
    double size() const;
    /// Strengths summed over the other axis, the largest 1: one per row (vertical) or column.
    std::vector<double> profile(Axis axis) const;
};

/// A cell belongs to the effective field if its strength is more than this share of the largest: what a normal curve
/// has left two standard deviations from its middle, 1 - 95.45 % (Luo, Li, Urtasun and Zemel, "Understanding the
/// Effective Receptive Field in Deep Convolutional Neural Networks", 2016, with the value at the centre as measure).
inline constexpr double effectiveThreshold = 1 - 0.9545;

/// Multiply-adds that are spent on averaging over networks, and that one network may need at most.
inline constexpr std::int64_t averagingWork = 2'000'000, mostNetworkWork = 12'000'000;
inline constexpr int mostNetworks = 16;

/// The field of the neuron on the way to the chosen one at `levels[branch]` of each branch; the branches are added. A
/// negative level leaves a branch out. Networks without maxima, ReLU and random weights are computed axis by axis,
/// the others by back-propagation through the drawn stack, with standard normal numbers as input where it matters.
EffectiveField effectiveField(const ReceptiveFieldTrace &trace, const std::vector<int> &levels, const FieldModel &model);

} // namespace convlab
