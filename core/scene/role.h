// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace convlab {

/// What a thing on the stage *is*. ui gives each role one colour, in text, formula, control and canvas alike.
enum class Role : std::uint8_t {
    None, Input, Kernel, Output, Gradient, Padding, Bias,
    Column,                                     ///< entries of an im2col matrix
    Layer1, Layer2, Layer3, Layer4, Layer5, Layer6, ///< layers of a stack, repeating after six
};
inline constexpr int roleCount = static_cast<int>(Role::Layer6) + 1;

/// The role of layer `index` (0-based) of a stack.
inline Role layerRole(int index) { return static_cast<Role>(static_cast<int>(Role::Layer1) + index % 6); }

} // namespace convlab
