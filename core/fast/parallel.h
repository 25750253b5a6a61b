// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>

namespace convlab::fast {

/// Threads that wait for work, started when they are first needed.
class Workers {
public:
    Workers();
    ~Workers();
    Workers(const Workers &) = delete;
    Workers &operator=(const Workers &) = delete;

    /// Calls work(0) … work(pieces − 1), up to `threads` of them at the same time, and returns when all have ended; throws
    /// what one of them has thrown. Whoever is free takes the next piece, this thread too, so that a helper that gets no
    /// processor holds nobody up. Nobody waits by spinning: with a busy neighbour that costs more than it saves.
    void run(int threads, std::int64_t pieces, const std::function<void(std::int64_t)> &work);

private:
    struct Job;
    struct Shared;
    std::unique_ptr<Shared> m_shared;
};

/// Into how many pieces to cut `units` of work for so many threads: some for each, so that they end together, but none
/// smaller than `together` units, which are best done at a time, as long as everyone gets one.
std::int64_t piecesFor(int threads, std::int64_t units, std::int64_t together);

/// A number for the thread that asks: its own for as long as it lives.
std::size_t threadNumber();

} // namespace convlab::fast
