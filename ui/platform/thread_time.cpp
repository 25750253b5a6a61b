// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/thread_time.h"

#include <time.h>

namespace convlab::platform {

double threadMilliseconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return 1e3 * static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_nsec);
}

} // namespace convlab::platform
