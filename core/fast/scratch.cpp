// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/scratch.h"

#include "core/fast/parallel.h"

#include <utility>

namespace convlab::fast {

ScratchPool::Piece::Piece(std::shared_ptr<ScratchPool> pool, std::size_t floats) : m_pool(std::move(pool)), m_values(m_pool->taken(floats))
{
    if (m_values.size() < floats)
        m_values.resize(floats);
}

ScratchPool::Piece::~Piece()
{
    m_pool->giveBack(std::move(m_values));
}

std::vector<float> ScratchPool::taken(std::size_t floats)
{
    const std::size_t self = threadNumber();
    const auto rank = [&](const Free &piece) { return std::pair(piece.user != self, piece.values.size()); };
    const std::lock_guard lock(m_mutex);
    auto best = m_free.end();
    for (auto piece = m_free.begin(); piece != m_free.end(); ++piece)
        if (piece->values.size() >= floats && (best == m_free.end() || rank(*piece) < rank(*best)))
            best = piece;
    if (best == m_free.end())
        return {};
    std::vector<float> values = std::move(best->values);
    m_free.erase(best);
    return values;
}

void ScratchPool::giveBack(std::vector<float> values)
{
    constexpr std::size_t most = 32; // of different sizes, for inputs of different sizes
    const std::lock_guard lock(m_mutex);
    if (m_free.size() == most)
        m_free.erase(m_free.begin());
    m_free.push_back({threadNumber(), std::move(values)});
}

} // namespace convlab::fast
