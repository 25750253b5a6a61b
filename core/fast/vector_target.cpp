// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/vector_target.h"

#include <hwy/highway.h>

namespace convlab::fast {

std::string vectorTarget()
{
    const std::int64_t usable = hwy::SupportedTargets() & HWY_TARGETS;
    const std::string name = hwy::TargetName(usable & -usable); // the lowest bit is the best kind
    return name.starts_with("AVX3") ? "AVX-512" : name;
}

} // namespace convlab::fast
