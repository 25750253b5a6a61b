// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/algorithm.h"

namespace convlab::fast {

const char *algorithmKey(Algorithm algorithm)
{
    switch (algorithm) {
    case Algorithm::Loop: return "loop";
    case Algorithm::Direct: return "direct";
    case Algorithm::Im2col: return "im2col";
    case Algorithm::Winograd: return "winograd";
    case Algorithm::Fourier: return "fourier";
    }
    return "";
}

} // namespace convlab::fast
