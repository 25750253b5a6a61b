// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace convlab::fast {

/// What this processor's vectors are called, of the kinds that the program has code for: "AVX-512", "AVX2", "NEON".
std::string vectorTarget();

} // namespace convlab::fast
