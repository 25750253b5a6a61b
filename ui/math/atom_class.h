// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace convlab::ui {

/// What kind of thing an atom of a formula is; decides the space around it (TeX's classes).
enum class AtomClass : std::uint8_t {
    Ordinary,       ///< x, 2
    Operator,       ///< sum, max
    Binary,         ///< +
    Relation,       ///< =
    Open,
    Close,
    Punctuation,
    Inner,          ///< fractions and fenced parts
};

} // namespace convlab::ui
