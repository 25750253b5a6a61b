// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/playable.h"
#include "core/trace/effective_field.h"

#include <memory>

namespace convlab {

/// How the growing field is shown.
enum class FieldView {
    Rows,   ///< one axis, one row per layer
    Image,  ///< both axes, frames on a picture
    Effective,  ///< both axes, how strongly each input cell moves the neuron
};

/// A stack that grows layer by layer. `model` matters to the effective field alone; `target` is a size to be reached
/// (0: none). Throws ParameterError (see ReceptiveFieldTrace).
std::unique_ptr<const Playable> playReceptiveField(const StackSpec &spec, FieldView view, Axis axis = Axis::Horizontal,
                                                   const FieldModel &model = {}, int target = 0);

} // namespace convlab
