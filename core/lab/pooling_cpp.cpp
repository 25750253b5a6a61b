// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/pooling_cpp.h"

#include "core/lab/array_literal.h"
#include "core/lab/fill_in.h"
#include "core/lab/pooling_cell.h"

namespace convlab {

namespace {

const char *const cppSliding = R"(// The positions that each window of one axis looks at; what hangs over the padded edge is no cell.
std::vector<Window> windows(int size, int kernel, int stride, int dilation, int before, int after)
{
    const int span = dilation * (kernel - 1) + 1, room = size + before + after - span;
@count@    std::vector<Window> result(count);
    for (int i = 0; i < count; ++i) {
        const int start = i * stride - before;
        for (int position = start; position < start + span && position < size + after; position += dilation)
            result[i].push_back(position);
    }
    return result;
}
)";

const char *const cppCountUp = R"(    int count = (room + stride - 1) / stride + 1; // rounded up
    if ((count - 1) * stride >= size + before) // a window that would begin in the trailing padding
        --count;
)";

const char *const cppAdaptive = R"(// The positions that each of so many windows looks at; neighbours overlap where the division leaves a rest.
std::vector<Window> windows(int size, int outputs@default@)
{
    std::vector<Window> result(outputs);
    for (int i = 0; i < outputs; ++i) {
        for (int position = i * size / outputs; position * outputs < (i + 1) * size; ++position)
            result[i].push_back(position);
    }
    return result;
}
)";

const char *const cppFrame =
    "#include <algorithm>\n"
    "#include <cmath>\n"
    "#include <iomanip>\n"
    "#include <iostream>\n"
    "#include <vector>\n"
    R"(
using Window = std::vector<int>;
using Cells = std::vector<double>;

@windows@
int main()
{
    const int height = @height@, width = @width@;
    const std::vector<double> x = @x@;
    const std::vector<Window> rows = windows(height@vertical@), cols = windows(width@horizontal@);

    // What `finish` makes of the real cells of each window, and of the number of cells that it looks at.
    const auto print = [&](const char *title, auto finish) {
        std::cout << title << '\n' << std::setprecision(15);
        for (const Window &window_rows : rows) {
            for (const Window &window_cols : cols) {
                Cells cells;
                for (const int r : window_rows) {
                    for (const int c : window_cols) {
                        if (r >= 0 && r < height && c >= 0 && c < width)
                            cells.push_back(x[r * width + c]);
                    }
                }
                std::cout << finish(cells, window_rows.size() * window_cols.size()) << ' ';
            }
            std::cout << '\n';
        }
    };
@prints@}
)";

std::string cppWindows(const PoolSetup &setup)
{
    switch (setup.windows) {
    case PoolSetup::Windows::Global: return filledIn(cppAdaptive, {{"default", " = 1"}});
    case PoolSetup::Windows::Adaptive: return filledIn(cppAdaptive, {{"default", ""}});
    case PoolSetup::Windows::Sliding: break;
    }
    return filledIn(cppSliding, {{"count", setup.params.ceilMode ? cppCountUp : "    const int count = room / stride + 1;\n"}});
}

const char *const cppFold = R"(    print("@title@", [](const Cells &cells, double@seen@) {
        double result = @start@;
        for (const double cell : cells)
            result = @step@;
        return @result@;
    });
)";

std::string cppPrint(PoolKind kind, bool countPadding)
{
    const auto fold = [&](const char *start, const char *step, const char *result) {
        return filledIn(cppFold, {{"title", poolingTitle(kind)}, {"start", start}, {"step", step}, {"result", result},
                                  {"seen", kind == PoolKind::Average && countPadding ? " seen" : ""}});
    };
    switch (kind) {
    case PoolKind::Max: return fold("-INFINITY", "std::max(result, cell)", "result");
    case PoolKind::Min: return fold("INFINITY", "std::min(result, cell)", "result");
    case PoolKind::Average: return fold("0", "result + cell", countPadding ? "result / seen" : "cells.empty() ? NAN : result / cells.size()");
    case PoolKind::L2: break;
    }
    return fold("0", "result + cell * cell", "std::sqrt(result)");
}

} // namespace

std::string poolingCppProgram(const PoolTrace &trace, const std::vector<PoolKind> &kinds)
{
    const PoolSetup &setup = trace.setup();
    std::string prints;
    for (const PoolKind kind : kinds)
        prints += cppPrint(kind, setup.params.countIncludePad);
    return filledIn(cppFrame, {{"windows", cppWindows(setup)},
                               {"height", std::to_string(trace.input().shape.h)},
                               {"width", std::to_string(trace.input().shape.w)},
                               {"x", cppRowLines(trace.input())},
                               {"vertical", poolingWindowArguments(setup, true)},
                               {"horizontal", poolingWindowArguments(setup, false)},
                               {"prints", prints}});
}

} // namespace convlab
