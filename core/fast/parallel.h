// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace convlab::fast
