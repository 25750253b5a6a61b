// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace convlab::fast {

/// Calls work(0) … work(pieces − 1), each in a thread of its own but the last, which runs here; returns when all have
/// ended. Nobody waits by spinning: with a busy neighbour that costs more than it saves.
void inParallel(int pieces, const std::function<void(int)> &work);

} // namespace convlab::fast
