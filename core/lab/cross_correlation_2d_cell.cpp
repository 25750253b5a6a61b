// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/cross_correlation_2d_cell.h"

#include "core/lab/array_literal.h"
#include "core/lab/fill_in.h"
#include "core/lab/literals.h"
#include "core/lab/numpy_format.h"

namespace convlab {

namespace {

bool isPlain(const ConvTrace &trace)
{
    return trace.input().shape.c == 1 && trace.output().shape.c == 1;
}

bool isPadded(const ConvTrace &trace)
{
    return trace.params().padding != Padding2{};
}

/// The kernel as the learner wrote it: the trace has it turned over already.
Tensor<double> writtenKernel(const ConvTrace &trace)
{
    return trace.params().flip ? flipped(trace.weight()) : trace.weight();
}

std::string arrayText(const Tensor<double> &tensor, bool plain)
{
    const Shape &s = tensor.shape;
    return numpyArray(tensor.data, plain ? std::vector{s.h, s.w} : std::vector{s.c, s.h, s.w});
}

/// What all three programs say alike.
Blanks numbersOf(const ConvTrace &trace)
{
    const ConvParams &p = trace.params();
    const Shape &x = trace.input().shape, &w = trace.weight().shape;
    const auto text = [](std::int64_t value) { return std::to_string(value); };
    return {{"sh", text(p.stride.h)}, {"sw", text(p.stride.w)}, {"dh", text(p.dilation.h)}, {"dw", text(p.dilation.w)},
            {"top", text(p.padding.top)}, {"left", text(p.padding.left)}, {"bottom", text(p.padding.bottom)},
            {"right", text(p.padding.right)}, {"groups", text(p.groups)}, {"channels", text(x.c)}, {"height", text(x.h)},
            {"width", text(x.w)}, {"kernels", text(w.n)}, {"layers", text(w.c)}, {"kh", text(w.h)}, {"kw", text(w.w)}};
}

Blanks joined(Blanks first, const Blanks &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

std::string numpyMode(PaddingMode mode)
{
    switch (mode) {
    case PaddingMode::Reflect: return "reflect";
    case PaddingMode::Replicate: return "edge";
    case PaddingMode::Circular: return "wrap";
    case PaddingMode::Zeros: break;
    }
    return "constant";
}

std::string torchMode(PaddingMode mode)
{
    switch (mode) {
    case PaddingMode::Reflect: return "reflect";
    case PaddingMode::Replicate: return "replicate";
    case PaddingMode::Circular: return "circular";
    case PaddingMode::Zeros: break;
    }
    return "constant";
}

/// The body of the C++ program's source(): which cell a padded position reads, -1 for a zero.
std::string cppSource(PaddingMode mode)
{
    switch (mode) {
    case PaddingMode::Reflect: return "position < 0 ? -position : position < size ? position : 2 * (size - 1) - position";
    case PaddingMode::Replicate: return "position < 0 ? 0 : position < size ? position : size - 1";
    case PaddingMode::Circular: return "(position + size) % size";
    case PaddingMode::Zeros: break;
    }
    return "position >= 0 && position < size ? position : -1";
}

const char *const numpyFrame = R"(import numpy as np

X = np.array(@x@)@xShape@
K = np.array(@w@)@wShape@
@bias@@flip@stride, dilation = (@sh@, @sw@), (@dh@, @dw@)
@pad@
kh, kw = K.shape[-2:]
rows = (P.shape[-2] - dilation[0] * (kh - 1) - 1) // stride[0] + 1
cols = (P.shape[-1] - dilation[1] * (kw - 1) - 1) // stride[1] + 1


def seen_by(m, l):
    """What weight (m, l) meets on the window's way: one cell of the plane for each output."""
    top, left = m * dilation[0], l * dilation[1]
    bottom, right = top + stride[0] * (rows - 1) + 1, left + stride[1] * (cols - 1) + 1
    return P[..., top:bottom:stride[0], left:right:stride[1]]


@sum@
print("X:\n", X)
print("Y:\n", Y)
)";

const char *const numpyPlainSum = R"(Y = np.zeros((rows, cols))
for m in range(kh):
    for l in range(kw):
        Y += K[m, l] * seen_by(m, l)
)";

const char *const numpyChannelSum = R"(groups = @groups@
kernels, layers = K.shape[:2]
Y = np.zeros((kernels, rows, cols))
for o in range(kernels):
    first = o // (kernels // groups) * layers  # the first channel that this kernel's group sees
    for c in range(layers):
        for m in range(kh):
            for l in range(kw):
                Y[o] += K[o, c, m, l] * seen_by(m, l)[first + c]
)";

std::string numpyProgram(const ConvTrace &trace)
{
    const bool plain = isPlain(trace);
    const Tensor<double> kernel = writtenKernel(trace);
    std::string sum = plain ? numpyPlainSum : numpyChannelSum;
    if (!trace.bias().empty())
        sum += plain ? "Y += b\n" : "Y += b[:, None, None]\n";
    const std::string sides = "((@top@, @bottom@), (@left@, @right@))";
    const std::string pad = "P = np.pad(X, " + (plain ? sides : "((0, 0)," + sides.substr(1)) + ", mode=\""
                            + numpyMode(trace.params().mode) + "\")";
    const Blanks blanks = numbersOf(trace);
    return filledIn(numpyFrame, joined(blanks, {
        {"x", pythonRowLines(trace.input())},
        {"xShape", pythonReshape(trace.input().shape, plain ? 2 : 3)},
        {"w", pythonRowLines(kernel)},
        {"wShape", pythonReshape(kernel.shape, plain ? 2 : 4)},
        {"bias", trace.bias().empty() ? "" : "b = np.array(" + pythonList(trace.bias()) + ")\n"},
        {"flip", trace.params().flip ? "K = K[..., ::-1, ::-1]  # true convolution turns the kernel over\n" : ""},
        {"pad", isPadded(trace) ? filledIn(pad, blanks) : "P = X"},
        {"sum", filledIn(sum, blanks)},
    }));
}

const char *const torchFrame = R"(import torch
import torch.nn.functional as F

X = torch.tensor(@x@, dtype=torch.float64)@xShape@
K = torch.tensor(@w@, dtype=torch.float64)@wShape@
@bias@@flip@@pad@Y = F.conv2d(@padded@, K, bias=@b@, stride=(@sh@, @sw@), dilation=(@dh@, @dw@), groups=@groups@)

print("X:\n", X[@first@].numpy())
print("Y:\n", Y[@first@].numpy())
)";

std::string torchProgram(const ConvTrace &trace)
{
    const Tensor<double> kernel = writtenKernel(trace);
    const bool biased = !trace.bias().empty(), paddedFirst = isPadded(trace);
    const Blanks blanks = numbersOf(trace);
    const std::string pad = "P = F.pad(X, (@left@, @right@, @top@, @bottom@), mode=\"" + torchMode(trace.params().mode) + "\")\n";
    return filledIn(torchFrame, joined(blanks, {
        {"x", pythonRowLines(trace.input())},
        {"xShape", pythonReshape(trace.input().shape, 4)},
        {"w", pythonRowLines(kernel)},
        {"wShape", pythonReshape(kernel.shape, 4)},
        {"bias", biased ? "b = torch.tensor(" + pythonList(trace.bias()) + ", dtype=torch.float64)\n" : ""},
        {"b", biased ? "b" : "None"},
        {"flip", trace.params().flip ? "K = K.flip(-2, -1)  # true convolution turns the kernel over\n" : ""},
        {"pad", paddedFirst ? filledIn(pad, blanks) : ""},
        {"padded", paddedFirst ? "P" : "X"},
        {"first", isPlain(trace) ? "0, 0" : "0"},
    }));
}

const char *const cppFrame =
    "#include <iomanip>\n"
    "#include <iostream>\n"
    "#include <vector>\n"
    R"(
// The cell that a position of the padded plane reads; -1: a zero.
int source(int position, int size)
{
    return @source@;
}

int main()
{
    const int height = @height@, width = @width@;
    const int kernels = @kernels@, layers = @layers@, groups = @groups@, kh = @kh@, kw = @kw@;
    const int stride_h = @sh@, stride_w = @sw@, dilation_h = @dh@, dilation_w = @dw@;
    const int top = @top@, left = @left@, bottom = @bottom@, right = @right@;
    const std::vector<double> x = @x@;
    const std::vector<double> k = @w@;
    const std::vector<double> b = @b@;

    const int rows = (height + top + bottom - dilation_h * (kh - 1) - 1) / stride_h + 1;
    const int cols = (width + left + right - dilation_w * (kw - 1) - 1) / stride_w + 1;
    std::cout << std::setprecision(15) << "Y:\n";
    for (int o = 0; o < kernels; ++o) {
        const int first = o / (kernels / groups) * layers; // the first channel that this kernel's group sees
        for (int i = 0; i < rows; ++i) {
            for (int j = 0; j < cols; ++j) {
                double sum = 0;
                for (int c = 0; c < layers; ++c) {
                    for (int m = 0; m < kh; ++m) {
                        for (int l = 0; l < kw; ++l) {
                            const int row = source(i * stride_h + m * dilation_h - top, height);
                            const int col = source(j * stride_w + l * dilation_w - left, width);
                            if (row >= 0 && col >= 0)
                                sum += x[((first + c) * height + row) * width + col] * k[((o * layers + c) * kh + @m@) * kw + @l@];
                        }
                    }
                }
                std::cout << sum + b[o] << (j + 1 < cols ? ' ' : '\n');
            }
        }
    }
}
)";

std::string cppProgram(const ConvTrace &trace)
{
    const bool flip = trace.params().flip;
    const std::vector<double> none(static_cast<std::size_t>(trace.output().shape.c));
    return filledIn(cppFrame, joined(numbersOf(trace), {
        {"source", cppSource(trace.params().mode)},
        {"x", cppRowLines(trace.input())},
        {"w", cppRowLines(writtenKernel(trace))},
        {"b", cppList(trace.bias().empty() ? none : trace.bias())},
        {"m", flip ? "(kh - 1 - m)" : "m"},
        {"l", flip ? "(kw - 1 - l)" : "l"},
    }));
}

} // namespace

std::string crossCorrelation2dOutput(const ConvTrace &trace)
{
    const bool plain = isPlain(trace);
    return "X:\n " + arrayText(trace.input(), plain) + "\nY:\n " + arrayText(trace.output(), plain) + '\n';
}

Snippets crossCorrelation2dSnippets(const ConvTrace &trace)
{
    return {numpyProgram(trace), torchProgram(trace), cppProgram(trace)};
}

} // namespace convlab
