// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <mutex>
#include <vector>

namespace convlab::fast {

/// Memory that is kept between runs: fresh pages cost more than the work that is done in them. What it holds is left over
/// from the last user.
class ScratchPool {
public:
    /// A piece of memory, given back when it goes out of scope.
    class Piece {
    public:
        Piece(std::shared_ptr<ScratchPool> pool, std::size_t floats) : m_pool(std::move(pool)), m_values(m_pool->taken())
        {
            if (m_values.size() < floats)
                m_values = std::vector<float>(floats);
        }
        Piece(const Piece &) = delete;
        Piece &operator=(const Piece &) = delete;
        ~Piece() { m_pool->giveBack(std::move(m_values)); }

        float *data() { return m_values.data(); }

    private:
        std::shared_ptr<ScratchPool> m_pool;
        std::vector<float> m_values;
    };

private:
    std::vector<float> taken()
    {
        const std::lock_guard lock(m_mutex);
        if (m_free.empty())
            return {};
        std::vector<float> values = std::move(m_free.back());
        m_free.pop_back();
        return values;
    }

    void giveBack(std::vector<float> values)
    {
        const std::lock_guard lock(m_mutex);
        m_free.push_back(std::move(values));
    }

    std::mutex m_mutex;
    std::vector<std::vector<float>> m_free;
};

} // namespace convlab::fast
