// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/signs.h"

#include <cstdint>

namespace convlab::practice {

/// The numbers of the output-size formula, to be written out.
struct SizeLine {
    std::int64_t size = 1, kernel = 1, padding = 0, stride = 1, dilation = 1;

    /// "⌊(32 + 2·1 − 3) / 2⌋ + 1"; with the dilation's term where there is one, without brackets at stride 1.
    std::string text() const;
};

} // namespace convlab::practice
