// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/random/legacy_normal.h"

#include <cmath>

namespace convlab {

double LegacyNormal::uniform()
{
    const auto high = static_cast<double>(m_engine() >> 5);
    const auto low = static_cast<double>(m_engine() >> 6);
    return (high * 67108864.0 + low) / 9007199254740992.0;
}

double LegacyNormal::normal()
{
    if (m_hasSpare) {
        m_hasSpare = false;
        return m_spare;
    }
    double first = 0, second = 0, square = 0;
    do {
        first = 2 * uniform() - 1;
        second = 2 * uniform() - 1;
        square = first * first + second * second;
    } while (square >= 1 || square == 0);
    const double factor = std::sqrt(-2 * std::log(square) / square);
    m_spare = factor * first;
    m_hasSpare = true;
    return factor * second;
}

} // namespace convlab
