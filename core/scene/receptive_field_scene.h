// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/playable.h"
#include "core/trace/receptive_field_trace.h"

#include <memory>

namespace convlab {

/// How the growing field is shown.
enum class FieldView {
    Rows,   ///< one axis, one row per layer
    Image,  ///< both axes, frames on a picture
};

/// A stack that grows layer by layer. Throws ParameterError (see ReceptiveFieldTrace).
std::unique_ptr<const Playable> playReceptiveField(const StackSpec &spec, FieldView view, Axis axis = Axis::Horizontal);

} // namespace convlab
