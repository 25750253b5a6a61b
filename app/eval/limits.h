// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace convlab::app {

/// What one line of `convlab eval` may ask for. Checked before anything of that size is allocated or started; the
/// README beside this file states them.
inline constexpr std::size_t mostLineBytes = std::size_t{32} << 20;     ///< longer lines are skipped
#ifdef FUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION
inline constexpr std::int64_t mostTensorNumbers = std::int64_t{1} << 14, mostProducts = std::int64_t{1} << 18; // quick
#else
inline constexpr std::int64_t mostTensorNumbers = std::int64_t{1} << 24; ///< in one tensor, given or computed
inline constexpr std::int64_t mostProducts = std::int64_t{1} << 32;     ///< seconds of arithmetic for a convolution, up to a minute for gradients
#endif

} // namespace convlab::app
