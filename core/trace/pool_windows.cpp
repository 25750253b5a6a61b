// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/pool_windows.h"

#include "core/errors/parameter_error.h"
#include "core/ops/adaptive_pool.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>

namespace convlab {

std::vector<std::vector<int>> AxisWindows::realCells() const
{
    std::vector<std::vector<int>> real(windows.size());
    for (std::size_t out = 0; out < windows.size(); ++out) {
        const std::vector<int> &cells = windows[out].cells;
        std::copy_if(cells.begin(), cells.end(), std::back_inserter(real[out]), [this](int cell) { return !isPadding(cell); });
    }
    return real;
}

int AxisWindows::realCount(int window) const
{
    const std::vector<int> &cells = windows[static_cast<std::size_t>(window)].cells;
    return static_cast<int>(std::count_if(cells.begin(), cells.end(), [this](int cell) { return !isPadding(cell); }));
}

std::vector<int> AxisWindows::windowsOver(std::int64_t position) const
{
    std::vector<int> found;
    for (std::size_t out = 0; out < windows.size(); ++out) {
        const std::vector<int> &cells = windows[out].cells;
        if (std::find(cells.begin(), cells.end(), position) != cells.end())
            found.push_back(static_cast<int>(out));
    }
    return found;
}

int AxisWindows::nearestWindow(int place) const
{
    const auto distance = [&](const Window &window) { return std::abs(window.first + static_cast<int>(padBefore) - place); };
    const auto nearest = std::min_element(windows.begin(), windows.end(),
                                          [&](const Window &a, const Window &b) { return distance(a) < distance(b); });
    return static_cast<int>(nearest - windows.begin());
}

AxisWindows slidingWindows(const AxisGeometry &axis)
{
    AxisWindows result{axis.size, axis.padBefore, axis.padAfter, {}};
    const std::int64_t outputs = outputSize(axis);
    for (std::int64_t out = 0; out < outputs; ++out) {
        AxisWindows::Window window{static_cast<int>(windowStart(axis, out)), static_cast<int>(axis.span()), {}};
        for (std::int64_t tap = 0; tap < axis.kernel; ++tap) {
            const std::int64_t position = tapPosition(axis, out, tap);
            if (position < axis.size + axis.padAfter)
                window.cells.push_back(static_cast<int>(position));
        }
        result.windows.push_back(std::move(window));
    }
    return result;
}

AxisWindows adaptiveWindows(std::int64_t size, std::int64_t outputs)
{
    for (const std::int64_t count : {size, outputs}) {
        if (count < 1)
            throw ParameterError(Rule::NonPositiveSize, {{"size", static_cast<double>(count)}});
    }
    AxisWindows result{size, 0, 0, {}};
    for (std::int64_t out = 0; out < outputs; ++out) {
        const CellRange range = adaptiveRange(size, outputs, out);
        AxisWindows::Window window{static_cast<int>(range.first), static_cast<int>(range.count()), {}};
        for (std::int64_t position = range.first; position < range.end; ++position)
            window.cells.push_back(static_cast<int>(position));
        result.windows.push_back(std::move(window));
    }
    return result;
}

} // namespace convlab
