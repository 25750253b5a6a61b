// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace convlab::fast {

/// How a line of numbers is transformed: steps of radix 4, and one of radix 2 where the length asks for it, in place
/// and with nothing put in order in between (Gentleman and Sande on the way in, Cooley and Tukey on the way back).
struct FourierLine {
    /// Blocks of `length` numbers, cut into four (two for length 2).
    struct Step {
        std::size_t length, roots;  ///< roots: where the step's begin in `roots`
    };

    std::size_t length = 1;
    std::vector<Step> steps;                ///< in the order of the way in
    std::vector<float> roots;               ///< (re, im) of w^k, w^2k, w^3k for each k of a step; w = e^(−2πi/length)
    std::vector<std::size_t> places;        ///< where frequency f stands after the way in
};

/// For a power of two. Every root is computed in double and rounded once.
FourierLine fourierLine(std::size_t length);

} // namespace convlab::fast
