// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>

namespace convlab {

/// NumPy's legacy generator, number for number: np.random.seed(seed), then np.random.normal() and
/// np.random.random_sample(). Mersenne Twister, 53-bit doubles, polar Box-Muller that hands out the second
/// number of a pair first. (std::normal_distribution is not the same everywhere.)
class LegacyNormal {
public:
    explicit LegacyNormal(std::uint32_t seed) : m_engine(seed) {}

    double uniform();   ///< [0, 1)
    double normal();    ///< mean 0, standard deviation 1

private:
    std::mt19937 m_engine;
    bool m_hasSpare = false;
    double m_spare = 0;
};

} // namespace convlab
