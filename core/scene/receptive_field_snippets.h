// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/snippets.h"
#include "core/trace/receptive_field_trace.h"

namespace convlab {

/// "layer 1: receptive_field=3, jump=1" and so on, one line per layer of the first branch, on one axis.
std::string receptiveFieldOutput(const ReceptiveFieldTrace &trace, Axis axis);

/// NumPy and C++ run the recurrence on one axis; PyTorch measures the field of the chosen neuron on both by
/// back-propagation through windows of ones.
Snippets receptiveFieldSnippets(const ReceptiveFieldTrace &trace, Axis axis);

} // namespace convlab
