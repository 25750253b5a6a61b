// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/numpy_format.h"

#include "core/lab/numpy_float_format.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <functional>

namespace convlab {

namespace {

constexpr std::size_t lineWidth = 75;
constexpr std::int64_t threshold = 1000;    ///< more elements than this are summarised …
constexpr std::int64_t edgeItems = 3;       ///< … to so many at each end

/// Walks an array and writes brackets, separators and line breaks as NumPy does.
class ArrayWriter {
public:
    using Element = std::function<std::string(std::int64_t)>;

    ArrayWriter(const std::vector<std::int64_t> &sizes, bool summary, Element element)
        : m_sizes(sizes), m_summary(summary), m_element(std::move(element))
    {
    }

    /// The sub-array that starts at flat index `offset` on axis `axis`, indented by `axis` + 1 brackets.
    std::string write(std::size_t axis = 0, std::int64_t offset = 0) const
    {
        const std::string body = axis + 1 == m_sizes.size() ? row(axis, offset) : blocks(axis, offset);
        return '[' + body + ']';
    }

private:
    std::int64_t stride(std::size_t axis) const
    {
        std::int64_t product = 1;
        for (std::size_t i = axis + 1; i < m_sizes.size(); ++i)
            product *= m_sizes[i];
        return product;
    }

    bool cut(std::size_t axis) const { return m_summary && m_sizes[axis] > 2 * edgeItems; }

    /// Indices shown on an axis; -1 stands for "...".
    std::vector<std::int64_t> shown(std::size_t axis) const
    {
        std::vector<std::int64_t> indices;
        for (std::int64_t i = 0; i < m_sizes[axis]; ++i) {
            if (!cut(axis) || i < edgeItems || i >= m_sizes[axis] - edgeItems)
                indices.push_back(i);
            else if (i == edgeItems)
                indices.push_back(-1);
        }
        return indices;
    }

    /// Words that would run past the width go to a new line; one column stays free for each open bracket.
    std::string row(std::size_t axis, std::int64_t offset) const
    {
        const std::string indent(axis + 1, ' ');
        const std::size_t width = lineWidth - axis - 1;
        std::string text;
        std::string line = indent;
        for (const std::int64_t index : shown(axis)) {
            const std::string word = index < 0 ? "..." : m_element(offset + index);
            if (line.size() + word.size() > width && line.size() > indent.size()) {
                text += line.substr(0, line.find_last_not_of(' ') + 1) + '\n';
                line = indent;
            }
            line += word + ' ';
        }
        line.pop_back();
        return (text + line).substr(indent.size());
    }

    std::string blocks(std::size_t axis, std::int64_t offset) const
    {
        const std::string separator = std::string(m_sizes.size() - axis - 1, '\n') + std::string(axis + 1, ' ');
        std::string text;
        for (const std::int64_t index : shown(axis)) {
            if (!text.empty())
                text += separator;
            text += index < 0 ? "..." : write(axis + 1, offset + index * stride(axis));
        }
        return text;
    }

    const std::vector<std::int64_t> &m_sizes;
    bool m_summary;
    Element m_element;
};

std::int64_t countOf(const std::vector<std::int64_t> &sizes)
{
    std::int64_t count = 1;
    for (const std::int64_t size : sizes)
        count *= size;
    return count;
}

/// The elements that a summary shows: only those decide the common format.
template<typename T>
std::vector<T> shownValues(const std::vector<T> &data, const std::vector<std::int64_t> &sizes)
{
    if (countOf(sizes) <= threshold)
        return data;
    std::vector<T> shown;
    for (std::size_t flat = 0; flat < data.size(); ++flat) {
        std::int64_t rest = static_cast<std::int64_t>(flat);
        bool visible = true;
        for (std::size_t axis = sizes.size(); axis-- > 0;) {
            const std::int64_t index = rest % sizes[axis];
            rest /= sizes[axis];
            visible = visible && (sizes[axis] <= 2 * edgeItems || index < edgeItems || index >= sizes[axis] - edgeItems);
        }
        if (visible)
            shown.push_back(data[flat]);
    }
    return shown;
}

} // namespace

std::string pythonFloat(double value)
{
    if (!std::isfinite(value))
        return std::isnan(value) ? "nan" : value > 0 ? "inf" : "-inf";
    std::array<char, 400> buffer;
    const double size = std::abs(value);
    const bool scientific = size != 0 && (size < 1e-4 || size >= 1e16);
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                   scientific ? std::chars_format::scientific : std::chars_format::fixed);
    std::string text(buffer.data(), end.ptr);
    if (!scientific && text.find('.') == std::string::npos)
        text += ".0";
    return text;
}

std::string numpyArray(const std::vector<double> &data, const std::vector<std::int64_t> &sizes)
{
    if (data.empty())
        return "[]";
    const NumpyFloatFormat format(shownValues(data, sizes));
    const auto element = [&](std::int64_t i) { return format.text(data[static_cast<std::size_t>(i)]); };
    return ArrayWriter(sizes, countOf(sizes) > threshold, element).write();
}

std::string numpyArray(const std::vector<std::int64_t> &data, const std::vector<std::int64_t> &sizes)
{
    if (data.empty())
        return "[]";
    std::size_t width = 0;
    for (const std::int64_t value : shownValues(data, sizes))
        width = std::max(width, std::to_string(value).size());
    const auto element = [&](std::int64_t i) {
        const std::string text = std::to_string(data[static_cast<std::size_t>(i)]);
        return std::string(width - text.size(), ' ') + text;
    };
    return ArrayWriter(sizes, countOf(sizes) > threshold, element).write();
}

std::string numpyMatrix(const Tensor<double> &tensor, std::int64_t n, std::int64_t c)
{
    const Shape &s = tensor.shape;
    const auto first = tensor.data.begin() + s.offset(n, c, 0, 0);
    return numpyArray(std::vector<double>(first, first + s.h * s.w), {s.h, s.w});
}

} // namespace convlab
