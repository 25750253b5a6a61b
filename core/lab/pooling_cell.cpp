// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/pooling_cell.h"

#include "core/lab/array_literal.h"
#include "core/lab/fill_in.h"
#include "core/lab/numpy_format.h"
#include "core/lab/pooling_cpp.h"
#include "core/lab/pooling_torch.h"

namespace convlab {

namespace {

std::vector<PoolKind> printedKinds(const std::vector<PoolKind> &shown)
{
    std::vector<PoolKind> kinds{PoolKind::Max, PoolKind::Average};
    if (shown.size() == 1 && (shown.front() == PoolKind::Min || shown.front() == PoolKind::L2))
        kinds.push_back(shown.front());
    return kinds;
}

const char *const numpySliding = R"(def windows(size, kernel, stride, dilation, before, after):
    """The positions that each window of one axis looks at; what hangs over the padded edge is no cell."""
    span = dilation * (kernel - 1) + 1
    room = size + before + after - span
@count@    starts = [i * stride - before for i in range(count)]
    return [[p for p in range(start, start + span, dilation) if p < size + after] for start in starts]
)";

const char *const numpyCountUp = R"(    count = -(-room // stride) + 1  # rounded up
    if (count - 1) * stride >= size + before:  # a window that would begin in the trailing padding
        count -= 1
)";

const char *const numpyGlobal = R"(def windows(size):
    """One window: all positions of an axis."""
    return [list(range(size))]
)";

const char *const numpyAdaptive = R"(def windows(size, outputs):
    """The positions that each of so many windows looks at; neighbours overlap where the division leaves a rest."""
    return [list(range(i * size // outputs, -(-(i + 1) * size // outputs))) for i in range(outputs)]
)";

const char *const numpyFrame = R"(import numpy as np

X = np.array(@x@)
height, width = X.shape


@windows@

rows, cols = windows(height@vertical@), windows(width@horizontal@)


def pool(finish):
    """What `finish` makes of the real cells of each window, and of the number of cells that it looks at."""
    Y = np.empty((len(rows), len(cols)))
    for i, window_rows in enumerate(rows):
        for j, window_cols in enumerate(cols):
            cells = [X[r, c] for r in window_rows for c in window_cols if 0 <= r < height and 0 <= c < width]
            Y[i, j] = finish(cells, len(window_rows) * len(window_cols))
    return Y


def total(numbers):
    result = 0.0
    for number in numbers:
        result += number
    return result


)";

/// What is made of a window's `cells` (`seen` counts its padding, too).
std::string numpyFinish(PoolKind kind, bool countPadding)
{
    switch (kind) {
    case PoolKind::Max: return "max(cells, default=-np.inf)";
    case PoolKind::Min: return "min(cells, default=np.inf)";
    case PoolKind::Average: return countPadding ? "total(cells) / seen" : "total(cells) / len(cells) if cells else np.nan";
    case PoolKind::L2: break;
    }
    return "np.sqrt(total(x * x for x in cells))";
}

std::string numpyWindows(const PoolSetup &setup)
{
    switch (setup.windows) {
    case PoolSetup::Windows::Global: return numpyGlobal;
    case PoolSetup::Windows::Adaptive: return numpyAdaptive;
    case PoolSetup::Windows::Sliding: break;
    }
    return filledIn(numpySliding, {{"count", setup.params.ceilMode ? numpyCountUp : "    count = room // stride + 1\n"}});
}

std::string numpyProgram(const PoolTrace &trace, const std::vector<PoolKind> &kinds)
{
    const PoolSetup &setup = trace.setup();
    std::string program = filledIn(numpyFrame, {{"x", pythonRowLines(trace.input())},
                                                {"windows", numpyWindows(setup)},
                                                {"vertical", poolingWindowArguments(setup, true)},
                                                {"horizontal", poolingWindowArguments(setup, false)}});
    for (const PoolKind kind : kinds)
        program += "print(\"" + poolingTitle(kind) + "\\n\", pool(lambda cells, seen: "
                   + numpyFinish(kind, setup.params.countIncludePad) + "))\n";
    return program;
}

} // namespace

std::string poolingWindowArguments(const PoolSetup &setup, bool vertical)
{
    if (setup.windows == PoolSetup::Windows::Global)
        return {};
    if (setup.windows == PoolSetup::Windows::Adaptive)
        return ", " + std::to_string(vertical ? setup.output.h : setup.output.w);
    const AxisGeometry axis = vertical ? verticalAxis(Shape{}, setup.params) : horizontalAxis(Shape{}, setup.params);
    std::string text;
    for (const std::int64_t number : {axis.kernel, axis.stride, axis.dilation, axis.padBefore, axis.padAfter})
        text += ", " + std::to_string(number);
    return text;
}

std::string poolingTitle(PoolKind kind)
{
    switch (kind) {
    case PoolKind::Max: return "max pool:";
    case PoolKind::Average: return "avg pool:";
    case PoolKind::Min: return "min pool:";
    case PoolKind::L2: break;
    }
    return "L2 pool:";
}

std::string poolingOutput(const PoolTrace &trace, const std::vector<PoolKind> &shown)
{
    std::string text;
    for (const PoolKind kind : printedKinds(shown))
        text += poolingTitle(kind) + "\n " + numpyMatrix(trace.output(kind)) + '\n';
    return text;
}

Snippets poolingSnippets(const PoolTrace &trace, const std::vector<PoolKind> &shown)
{
    const std::vector<PoolKind> kinds = printedKinds(shown);
    return {numpyProgram(trace, kinds), poolingTorchProgram(trace, kinds), poolingCppProgram(trace, kinds)};
}

} // namespace convlab
