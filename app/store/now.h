// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <cstdint>

namespace convlab::app {

/// Milliseconds since 1970. Everything else is told what time it is.
inline std::int64_t now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace convlab::app
