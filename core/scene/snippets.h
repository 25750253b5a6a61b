// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace convlab {

/// The section's computation for the current parameters as programs that run when pasted.
struct Snippets {
    std::string numpy;  ///< prints exactly what Playable::labOutput() says
    std::string torch;
    std::string cpp;    ///< a complete program, standard library only
};

} // namespace convlab
