// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace convlab {

/// The common format of an array's floats, chosen from all of them as NumPy does: positional, or scientific
/// from 1e8 on, below 1e-4, and where the largest is more than 1000 times the smallest.
class NumpyFloatFormat {
public:
    explicit NumpyFloatFormat(const std::vector<double> &values);
    std::string text(double value) const;

private:
    std::string digits(double value) const;
    void measure(const std::vector<double> &values);

    bool m_scientific = false;
    std::size_t m_left = 0;     ///< characters before the point, sign included
    std::size_t m_right = 0;    ///< digits after it
    std::size_t m_exponent = 2; ///< digits of the exponent
    std::size_t m_width = 0;    ///< of a whole element
};

} // namespace convlab
