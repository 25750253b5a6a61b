// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace convlab {

// Numbers as source text; every one reads back the same.

/// "[1.0, -0.5]"
std::string pythonList(const std::vector<double> &values);
/// "[[1.0, 2.0], [3.0, 4.0]]" of a row-major matrix with `cols` columns.
std::string pythonRows(const std::vector<double> &values, int cols);
/// "{1.0, -0.5}"
std::string cppList(const std::vector<double> &values);

} // namespace convlab
