// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/pooling_torch.h"

#include "core/lab/array_literal.h"
#include "core/lab/fill_in.h"
#include "core/lab/pooling_cell.h"

namespace convlab {

namespace {

std::string pairText(std::int64_t first, std::int64_t second)
{
    return "(" + std::to_string(first) + ", " + std::to_string(second) + ")";
}

std::string truth(bool value)
{
    return value ? "True" : "False";
}

bool isEven(const Padding2 &padding)
{
    return padding.top == padding.bottom && padding.left == padding.right;
}

/// Where PyTorch's own functions stop: they pad both sides alike, and dilate only the maximum.
enum class Way { Adaptive, Functions, Windows };

Way wayOf(const PoolSetup &setup)
{
    if (setup.windows != PoolSetup::Windows::Sliding)
        return Way::Adaptive;
    return isEven(setup.params.padding) && setup.params.dilation == Extent2{} ? Way::Functions : Way::Windows;
}

const char *const head = R"(import torch
import torch.nn.functional as F

X = torch.tensor(@x@, dtype=torch.float64)@shape@
)";

const char *const adaptiveSetup = R"(size = @size@
)";

const char *const functionsSetup = R"(window = dict(kernel_size=@kernel@, stride=@stride@, padding=@padding@, ceil_mode=@ceil@)
)";

/// `pad` reaches exactly to the end of the last window: beyond the declared padding it is overhang, which no
/// average counts, or it is negative and cuts cells that no window reaches.
const char *const windowsSetup = R"(window = dict(kernel_size=@kernel@, stride=@stride@, dilation=@dilation@)
declared = (@left@, @right@, @top@, @bottom@)  # padding: left, right, top, bottom
pad = (@left@, @toRight@, @top@, @toBottom@)  # as far as the last windows reach
rest = tuple(p - d for p, d in zip(pad, declared))
size = @size@


def sums(plane):
    """The sum of each window of a padded plane."""
    return F.unfold(plane, **window).sum(1).reshape(size)


counted = F.pad(F.pad(torch.ones_like(X), declared, value=@counted@), rest)  # what the average divides by
)";

std::string adaptiveResult(PoolKind kind, const PoolTrace &trace)
{
    const auto counts = [](const AxisWindows &axis) {
        std::string text;
        for (const AxisWindows::Window &window : axis.windows)
            text += (text.empty() ? "" : ", ") + std::to_string(window.cells.size()) + ".0";
        return "torch.tensor([" + text + "], dtype=torch.float64)";
    };
    switch (kind) {
    case PoolKind::Max: return "F.adaptive_max_pool2d(X, size)";
    case PoolKind::Min: return "-F.adaptive_max_pool2d(-X, size)";
    case PoolKind::Average: return "F.adaptive_avg_pool2d(X, size)";
    case PoolKind::L2: break;
    }
    // The mean of the squares times the number of cells is their sum.
    return "(F.adaptive_avg_pool2d(X * X, size) * torch.outer(" + counts(trace.rows()) + ", " + counts(trace.cols()) + ")).sqrt()";
}

std::string functionsResult(PoolKind kind, const PoolParams &params)
{
    switch (kind) {
    case PoolKind::Max: return "F.max_pool2d(X, **window)";
    case PoolKind::Min: return "-F.max_pool2d(-X, **window)";
    case PoolKind::Average: return "F.avg_pool2d(X, **window, count_include_pad=" + truth(params.countIncludePad) + ")";
    case PoolKind::L2: break;
    }
    return "F.avg_pool2d(X * X, **window, divisor_override=1).sqrt()";
}

std::string windowsResult(PoolKind kind)
{
    switch (kind) {
    case PoolKind::Max: return "F.max_pool2d(F.pad(X, pad, value=-torch.inf), **window)";
    case PoolKind::Min: return "-F.max_pool2d(F.pad(-X, pad, value=-torch.inf), **window)";
    case PoolKind::Average: return "(sums(F.pad(X, pad)) / sums(counted))";
    case PoolKind::L2: break;
    }
    return "sums(F.pad(X * X, pad)).sqrt()";
}

std::string resultOf(PoolKind kind, const PoolTrace &trace)
{
    switch (wayOf(trace.setup())) {
    case Way::Adaptive: return adaptiveResult(kind, trace);
    case Way::Functions: return functionsResult(kind, trace.setup().params);
    case Way::Windows: break;
    }
    return windowsResult(kind);
}

/// Cells from the end of the input to the end of the last window; negative where it does not reach so far.
std::int64_t reachBeyond(const AxisWindows &axis)
{
    const AxisWindows::Window &last = axis.windows.back();
    return last.first + last.span - axis.size;
}

std::string setupOf(const PoolTrace &trace)
{
    const PoolParams &p = trace.setup().params;
    const Shape &output = trace.output(PoolKind::Max).shape;
    const auto text = [](std::int64_t value) { return std::to_string(value); };
    const Way way = wayOf(trace.setup());
    const char *const setup = way == Way::Adaptive ? adaptiveSetup : way == Way::Functions ? functionsSetup : windowsSetup;
    return filledIn(setup, {{"size", pairText(output.h, output.w)},
                            {"kernel", pairText(p.kernel.h, p.kernel.w)},
                            {"stride", pairText(p.stride.h, p.stride.w)},
                            {"dilation", pairText(p.dilation.h, p.dilation.w)},
                            {"padding", pairText(p.padding.top, p.padding.left)},
                            {"ceil", truth(p.ceilMode)},
                            {"left", text(p.padding.left)}, {"right", text(p.padding.right)},
                            {"top", text(p.padding.top)}, {"bottom", text(p.padding.bottom)},
                            {"toRight", text(reachBeyond(trace.cols()))}, {"toBottom", text(reachBeyond(trace.rows()))},
                            {"counted", p.countIncludePad ? "1.0" : "0.0"}});
}

} // namespace

std::string poolingTorchProgram(const PoolTrace &trace, const std::vector<PoolKind> &kinds)
{
    std::string program =
        filledIn(head, {{"x", pythonRowLines(trace.input())}, {"shape", pythonReshape(trace.input().shape, 4)}})
        + setupOf(trace) + '\n';
    for (const PoolKind kind : kinds)
        program += "print(\"" + poolingTitle(kind) + "\\n\", " + resultOf(kind, trace) + ".reshape"
                   + pairText(trace.output(kind).shape.h, trace.output(kind).shape.w) + ".numpy())\n";
    return program;
}

} // namespace convlab
