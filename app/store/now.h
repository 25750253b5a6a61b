// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <cstdint>

namespace convlab::app {

/// Milliseconds since 1970. Everything else is told what time it is.
inline std::int64_t now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

/// Nanoseconds of a clock that never goes back, for measuring how long something takes.
inline std::int64_t monotonicNs()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

} // namespace convlab::app
