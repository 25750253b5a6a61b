// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/literals.h"

#include "core/lab/numpy_format.h"

namespace convlab {

namespace {

std::string joined(const double *first, const double *last)
{
    std::string text;
    for (; first != last; ++first)
        text += (text.empty() ? "" : ", ") + pythonFloat(*first);
    return text;
}

} // namespace

std::string pythonList(const std::vector<double> &values)
{
    return "[" + joined(values.data(), values.data() + values.size()) + "]";
}

std::string pythonRows(const std::vector<double> &values, int cols)
{
    std::string text;
    for (std::size_t row = 0; row < values.size(); row += static_cast<std::size_t>(cols))
        text += (text.empty() ? "[" : ", [") + joined(values.data() + row, values.data() + row + cols) + "]";
    return "[" + text + "]";
}

std::string cppList(const std::vector<double> &values)
{
    return "{" + joined(values.data(), values.data() + values.size()) + "}";
}

} // namespace convlab
