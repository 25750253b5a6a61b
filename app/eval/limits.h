// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace convlab::app {

/// What one line of `convlab eval` may ask for. Checked before anything of that size is allocated or started; the
/// README beside this file states them.
inline constexpr std::size_t mostLineBytes = std::size_t{32} << 20;     ///< longer lines are skipped
inline constexpr std::int64_t mostTensorNumbers = std::int64_t{1} << 24; ///< in one tensor, given or computed
inline constexpr std::int64_t mostProducts = std::int64_t{1} << 34;     ///< some ten seconds to a minute of arithmetic

} // namespace convlab::app
