// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/race/stopwatch.h"

#include "ui/platform/thread_time.h"

namespace convlab::ui {

std::function<double()> stopwatch()
{
    return platform::threadMilliseconds;
}

} // namespace convlab::ui
