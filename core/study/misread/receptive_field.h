// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/receptive_field.h"
#include "core/study/misread/settings.h"

#include <cstdint>
#include <vector>

namespace convlab::practice {

/// One layer of a stack, the same on both axes.
struct StackLayer {
    std::int64_t kernel = 3, stride = 1, padding = 0, dilation = 1;
};
using LayerStack = std::vector<StackLayer>;

/// The receptive field after each layer on one axis, on an input that is large enough.
std::vector<AxisField> fieldsOf(const LayerStack &stack);

/// The size after the last layer.
std::int64_t fieldSize(const LayerStack &stack);

/// What somebody with a misconception makes of it.
namespace misread {

std::int64_t jumpAfterLayer(const LayerStack &stack);   ///< each layer with the jump after its own stride
std::int64_t kernelsAdded(const LayerStack &stack);     ///< span for span − 1

} // namespace misread

} // namespace convlab::practice
