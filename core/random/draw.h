// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <utility>
#include <vector>

namespace convlab {

/// FNV-1a, 64 bits: a number for a name, the same on every machine.
constexpr std::uint64_t nameHash(std::string_view name)
{
    std::uint64_t hash = 0xCBF29CE484222325u;
    for (const char letter : name)
        hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001B3u;
    return hash;
}

/// Random numbers that are the same on every machine for the same seed: SplitMix64 (Steele, Lea, Flood, "Fast
/// splittable pseudorandom number generators", OOPSLA 2014). The distributions of <random> differ between libraries.
class Draw {
public:
    explicit Draw(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t bits()
    {
        std::uint64_t z = m_state += 0x9E3779B97F4A7C15u;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }

    /// A whole number in [low, high], every one as likely: numbers beyond the last whole multiple are drawn again.
    std::int64_t whole(std::int64_t low, std::int64_t high)
    {
        const std::uint64_t count = static_cast<std::uint64_t>(high - low) + 1;
        const std::uint64_t limit = UINT64_MAX - UINT64_MAX % count;
        std::uint64_t number = bits();
        while (number >= limit)
            number = bits();
        return low + static_cast<std::int64_t>(number % count);
    }

    /// [0, 1), 53 bits.
    double unit() { return static_cast<double>(bits() >> 11) * 0x1p-53; }
    bool coin() { return (bits() >> 63) != 0; }

    template<typename T>
    T among(std::initializer_list<T> values)
    {
        return values.begin()[whole(0, static_cast<std::int64_t>(values.size()) - 1)];
    }

    /// Fisher-Yates.
    template<typename T>
    void shuffle(std::vector<T> &values)
    {
        for (std::size_t last = values.size(); last > 1; --last)
            std::swap(values[last - 1], values[static_cast<std::size_t>(whole(0, static_cast<std::int64_t>(last) - 1))]);
    }

private:
    std::uint64_t m_state;
};

} // namespace convlab
