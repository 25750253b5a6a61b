// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/im2col_cell.h"

#include "core/lab/array_literal.h"
#include "core/lab/fill_in.h"
#include "core/lab/numpy_format.h"
#include "core/ops/im2col.h"

namespace convlab {

namespace {

bool hasPatchesAsRows(Im2colView::Layout layout)
{
    return layout == Im2colView::Layout::PatchesAsRows;
}

bool foldsBack(const Im2colTrace &trace)
{
    return trace.direction() == UnfoldDirection::Col2im;
}

bool isPadded(const Im2colTrace &trace)
{
    return trace.params().padding != Padding2{};
}

Tensor<double> transposed(const Tensor<double> &matrix)
{
    Tensor<double> result(Shape{1, 1, matrix.shape.w, matrix.shape.h});
    for (std::int64_t row = 0; row < matrix.shape.h; ++row) {
        for (std::int64_t col = 0; col < matrix.shape.w; ++col)
            result.at(0, 0, col, row) = matrix.at(0, 0, row, col);
    }
    return result;
}

/// As integers when `whole`; (H, W), or (C, H, W) where there are several channels.
std::string arrayText(const Tensor<double> &tensor, bool whole)
{
    const Shape &s = tensor.shape;
    const std::vector<std::int64_t> sizes = s.c == 1 ? std::vector{s.h, s.w} : std::vector{s.c, s.h, s.w};
    if (!whole)
        return numpyArray(tensor.data, sizes);
    std::vector<std::int64_t> integers;
    for (const double value : tensor.data)
        integers.push_back(static_cast<std::int64_t>(value));
    return numpyArray(integers, sizes);
}

Blanks joined(Blanks first, const Blanks &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

/// What all three programs say alike.
Blanks numbersOf(const Im2colTrace &trace)
{
    const ConvParams &p = trace.params();
    const Shape &x = trace.input().shape, &w = trace.weight().shape;
    const auto text = [](std::int64_t value) { return std::to_string(value); };
    return {{"sh", text(p.stride.h)}, {"sw", text(p.stride.w)}, {"dh", text(p.dilation.h)}, {"dw", text(p.dilation.w)},
            {"top", text(p.padding.top)}, {"left", text(p.padding.left)}, {"bottom", text(p.padding.bottom)},
            {"right", text(p.padding.right)}, {"channels", text(x.c)}, {"height", text(x.h)}, {"width", text(x.w)},
            {"bottomEnd", text(p.padding.top + x.h)}, {"rightEnd", text(p.padding.left + x.w)},
            {"kh", text(w.h)}, {"kw", text(w.w)}};
}

const char *const numpyFrame = R"(import numpy as np

X = np.array(@x@)@shape@
kernel, stride, dilation = (@kh@, @kw@), (@sh@, @sw@), (@dh@, @dw@)
@pad@
span = [d * (k - 1) + 1 for d, k in zip(dilation, kernel)]
tops = range(0, P.shape[-2] - span[0] + 1, stride[0])
lefts = range(0, P.shape[-1] - span[1] + 1, stride[1])
windows = [(..., slice(top, top + span[0], dilation[0]), slice(left, left + span[1], dilation[1]))
           for top in tops for left in lefts]

X_col = np.stack([P[window].ravel() for window in windows], axis=@axis@)
print("im2col matrix:\n", X_col)
@fold@)";

const char *const numpyFold = R"(
# Back: every entry is added to the cell that it came from.
S = np.zeros_like(P)
for window, patch in zip(windows, @patches@):
    S[window] += patch.reshape(S[window].shape)
print("col2im:\n", S@crop@)
)";

std::string numpyProgram(const Im2colTrace &trace, Im2colView::Layout layout)
{
    const Blanks blanks = numbersOf(trace);
    const bool channels = trace.channels() > 1, rows = hasPatchesAsRows(layout);
    const std::string pad = "P = np.pad(X, (" + std::string(channels ? "(0, 0), " : "") + "(@top@, @bottom@), (@left@, @right@)))";
    const std::string fold = filledIn(numpyFold, {{"patches", rows ? "X_col" : "X_col.T"},
                                                  {"crop", isPadded(trace) ? "[..., @top@:@bottomEnd@, @left@:@rightEnd@]" : ""}});
    return filledIn(numpyFrame, joined(blanks, {
        {"x", pythonRowLines(trace.input(), isWhole(trace.input()))},
        {"shape", pythonReshape(trace.input().shape, channels ? 3 : 2)},
        {"pad", isPadded(trace) ? filledIn(pad, blanks) : "P = X"},
        {"axis", rows ? "0" : "1"},
        {"fold", foldsBack(trace) ? filledIn(fold, blanks) : ""},
    }));
}

const char *const torchFrame = R"(import torch
import torch.nn.functional as F

X = torch.tensor(@x@, dtype=torch.float64)@shape@
P = F.pad(X, (@left@, @right@, @top@, @bottom@))
window = dict(kernel_size=(@kh@, @kw@), dilation=(@dh@, @dw@), stride=(@sh@, @sw@))

X_col = F.unfold(P, **window)
print("im2col matrix:\n", X_col[0]@turn@@whole@.numpy())
@fold@)";

const char *const torchFold = R"(
S = F.fold(X_col, output_size=P.shape[-2:], **window)[..., @top@:@bottomEnd@, @left@:@rightEnd@]
print("col2im:\n", S[@first@]@whole@.numpy())
)";

std::string torchProgram(const Im2colTrace &trace, Im2colView::Layout layout)
{
    const Blanks blanks = joined(numbersOf(trace), {
        {"x", pythonRowLines(trace.input())},
        {"shape", pythonReshape(trace.input().shape, 4)},
        {"turn", hasPatchesAsRows(layout) ? ".T" : ""},
        {"whole", isWhole(trace.input()) ? ".long()" : ""},
        {"first", trace.channels() > 1 ? "0" : "0, 0"},
    });
    return filledIn(torchFrame, joined(blanks, {{"fold", foldsBack(trace) ? filledIn(torchFold, blanks) : ""}}));
}

const char *const cppFrame =
    "#include <iomanip>\n"
    "#include <iostream>\n"
    "#include <vector>\n"
    R"(
int main()
{
    const int channels = @channels@, height = @height@, width = @width@, kh = @kh@, kw = @kw@;
    const int stride_h = @sh@, stride_w = @sw@, dilation_h = @dh@, dilation_w = @dw@;
    const int top = @top@, left = @left@, bottom = @bottom@, right = @right@;
    const std::vector<double> x = @x@;

    const int rows = (height + top + bottom - dilation_h * (kh - 1) - 1) / stride_h + 1;
    const int cols = (width + left + right - dilation_w * (kw - 1) - 1) / stride_w + 1;
    const int taps = channels * kh * kw, positions = rows * cols;

    // The cell that an entry of the matrix is a copy of; -1: padding.
    const auto source = [&](int tap, int position) {
        const int row = position / cols * stride_h + tap / kw % kh * dilation_h - top;
        const int col = position % cols * stride_w + tap % kw * dilation_w - left;
        const bool real = row >= 0 && row < height && col >= 0 && col < width;
        return real ? (tap / (kh * kw) * height + row) * width + col : -1;
    };

    std::vector<double> x_col(taps * positions);
    for (int tap = 0; tap < taps; ++tap) {
        for (int position = 0; position < positions; ++position) {
            const int cell = source(tap, position);
            x_col[tap * positions + position] = cell < 0 ? 0 : x[cell];
        }
    }

    std::cout << std::setprecision(15) << "im2col matrix:\n";
@print@@fold@}
)";

const char *const cppPrint = R"(    for (int @outer@ = 0; @outer@ < @outer@s; ++@outer@) {
        for (int @inner@ = 0; @inner@ < @inner@s; ++@inner@)
            std::cout << x_col[tap * positions + position] << ' ';
        std::cout << '\n';
    }
)";

const char *const cppFold = R"(
    // Back: every entry is added to the cell that it came from.
    std::vector<double> s(x.size());
    for (int tap = 0; tap < taps; ++tap) {
        for (int position = 0; position < positions; ++position) {
            if (const int cell = source(tap, position); cell >= 0)
                s[cell] += x_col[tap * positions + position];
        }
    }
    std::cout << "col2im:\n";
    for (int cell = 0; cell < channels * height * width; ++cell)
        std::cout << s[cell] << (cell % width == width - 1 ? '\n' : ' ');
)";

std::string cppProgram(const Im2colTrace &trace, Im2colView::Layout layout)
{
    const bool rows = hasPatchesAsRows(layout);
    const Blanks loops{{"outer", rows ? "position" : "tap"}, {"inner", rows ? "tap" : "position"}};
    return filledIn(cppFrame, joined(numbersOf(trace), {{"x", cppRowLines(trace.input())},
                                                        {"print", filledIn(cppPrint, loops)},
                                                        {"fold", foldsBack(trace) ? cppFold : ""}}));
}

} // namespace

std::string im2colOutput(const Im2colTrace &trace, Im2colView::Layout layout)
{
    const bool whole = isWhole(trace.input());
    const Tensor<double> &columns = trace.columns();
    std::string text = "im2col matrix:\n " + arrayText(hasPatchesAsRows(layout) ? transposed(columns) : columns, whole) + '\n';
    if (foldsBack(trace)) {
        const Shape &kernel = trace.weight().shape;
        text += "col2im:\n " + arrayText(col2im(columns, trace.input().shape, {kernel.h, kernel.w}, trace.params()), whole) + '\n';
    }
    return text;
}

Snippets im2colSnippets(const Im2colTrace &trace, Im2colView::Layout layout)
{
    return {numpyProgram(trace, layout), torchProgram(trace, layout), cppProgram(trace, layout)};
}

} // namespace convlab
