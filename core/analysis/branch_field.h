// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/receptive_field.h"

namespace convlab {

/// What a neuron behind parallel branches sees, where their results meet.
struct BranchField {
    std::vector<LayerField> branches;   ///< of the end of each branch; an empty branch is the identity
    LayerField joined;                  ///< from the first to the last cell of any branch; outputs of the shortest
    /// On both axes all branches have the same stride to the input and the same centres (Araujo, Norris and Sim,
    /// "Computing Receptive Fields of Convolutional Neural Networks", 2019): else neuron i means another place in each.
    bool aligned = true;
    bool sameSize = true;               ///< their results can be added: as many outputs on both axes
};

/// One entry or more; throws ParameterError for none, and when some layer has no output. Padding that depends on the
/// size can align branches at one input size and not at another.
BranchField branchField(const std::vector<std::vector<LayerGeometry>> &branches, const Extent2 &input);

} // namespace convlab
