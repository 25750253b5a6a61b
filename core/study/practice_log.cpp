// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/practice_log.h"

namespace convlab::practice {

ItemStates statesFrom(const std::vector<ReviewEntry> &log)
{
    ItemStates states;
    for (const ReviewEntry &entry : log)
        states[entry.generator] = entry.after;
    return states;
}

} // namespace convlab::practice
