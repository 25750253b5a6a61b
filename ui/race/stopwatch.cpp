// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/race/stopwatch.h"

#include <ctime>

namespace convlab::ui {

std::function<double()> stopwatch()
{
    return [] {
        std::timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return 1e3 * static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_nsec);
    };
}

} // namespace convlab::ui
