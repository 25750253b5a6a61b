// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <mutex>
#include <vector>

namespace convlab::fast {

/// Memory that is kept between runs: fresh pages cost more than the work that is done in them. What it holds is left over
/// from the last user, who preferably was the same thread: then it may still be in its processor's cache.
class ScratchPool {
public:
    /// A piece of memory, given back when it goes out of scope.
    class Piece {
    public:
        Piece(std::shared_ptr<ScratchPool> pool, std::size_t floats);
        Piece(const Piece &) = delete;
        Piece &operator=(const Piece &) = delete;
        ~Piece();

        float *data() { return m_values.data(); }

    private:
        std::shared_ptr<ScratchPool> m_pool;
        std::vector<float> m_values;
    };

private:
    struct Free {
        std::size_t user;  ///< threadNumber()
        std::vector<float> values;
    };

    /// Large enough, and not larger than another that is; empty if there is none.
    std::vector<float> taken(std::size_t floats);
    void giveBack(std::vector<float> values);

    std::mutex m_mutex;
    std::vector<Free> m_free;
};

} // namespace convlab::fast
