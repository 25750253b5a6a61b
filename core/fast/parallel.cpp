// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/parallel.h"

#include <thread>
#include <vector>

namespace convlab::fast {

void inParallel(int pieces, const std::function<void(int)> &work)
{
    std::vector<std::jthread> others;
    for (int piece = 0; piece + 1 < pieces; ++piece)
        others.emplace_back([&work, piece] { work(piece); });
    if (pieces > 0)
        work(pieces - 1);
}

} // namespace convlab::fast
