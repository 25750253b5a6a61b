// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/conv_code_lines.h"

#include <algorithm>
#include <cmath>

namespace convlab {

namespace {

using Piece = Code::Piece;
using Pieces = std::vector<Piece>;

Piece plain(std::string text) { return {std::move(text), Role::None, {}, false}; }
Piece quiet(std::string text) { return {std::move(text), Role::None, {}, true}; }
Piece name(std::string text, Role role) { return {std::move(text), role, {}, false}; }

void append(Pieces &to, const Pieces &more) { to.insert(to.end(), more.begin(), more.end()); }

/// "i", "2*i": an index times what one step of it moves.
Pieces times(std::int64_t factor, const char *index, Role role)
{
    return factor == 1 ? Pieces{name(index, role)} : Pieces{plain(std::to_string(factor) + "*"), name(index, role)};
}

bool isLoop(CodeLine kind)
{
    return kind == CodeLine::OutChannel || kind == CodeLine::OutRow || kind == CodeLine::OutCol || kind == CodeLine::Layer
           || kind == CodeLine::KernelRow || kind == CodeLine::KernelCol;
}

Pieces loop(const char *index, Role role, std::int64_t count)
{
    return {quiet("for "), name(index, role), quiet(" in range("), plain(std::to_string(count)), quiet("):")};
}

/// A line that does not run.
Pieces commentedOut(Pieces line)
{
    for (Piece &piece : line) {
        piece.role = Role::None;
        piece.quiet = true;
    }
    line.insert(line.begin(), quiet("# "));
    return line;
}

/// An index that counts from the other end of an axis.
Pieces turned(std::int64_t size, const char *index)
{
    return size > 1 ? Pieces{plain(std::to_string(size - 1) + "-"), name(index, Role::Kernel)} : Pieces{name(index, Role::Kernel)};
}

/// `stop` may be empty: nothing moves the window.
Pieces position(std::int64_t stride, const char *stop, std::int64_t dilation, const char *tap)
{
    Pieces pieces;
    if (*stop)
        append(pieces, times(stride, stop, Role::Output)), pieces.push_back(plain(" + "));
    append(pieces, times(dilation, tap, Role::Kernel));
    return pieces;
}

} // namespace

std::vector<CodeLine> ConvCodeLines::kinds() const
{
    std::vector<CodeLine> kinds;
    const auto add = [&](bool there, CodeLine kind) {
        if (there)
            kinds.push_back(kind);
    };
    add(padded(), CodeLine::Pad);
    add(m_params.flip, CodeLine::Flip);
    add(manyOutputs(), CodeLine::OutChannel);
    for (const CodeLine kind : {CodeLine::OutRow, CodeLine::OutCol, CodeLine::Reset})
        add(true, kind);
    add(manyLayers(), CodeLine::Layer);
    for (const CodeLine kind : {CodeLine::KernelRow, CodeLine::KernelCol, CodeLine::FetchInput, CodeLine::FetchWeight,
                                CodeLine::Multiply, CodeLine::Accumulate})
        add(true, kind);
    add(hasBias(), CodeLine::Bias);
    add(true, CodeLine::Write);
    return kinds;
}

Code ConvCodeLines::write(const Placement &place) const
{
    Code code;
    code.id = "code";
    code.title.key = "conv.code";
    code.place = place;
    const int outer = manyOutputs() ? 3 : 2, inner = outer + (manyLayers() ? 3 : 2);
    int loops = 0;
    for (const CodeLine kind : kinds()) {
        Code::Line line;
        line.text = textOf(kind);
        if (kind == CodeLine::Pad || kind == CodeLine::Flip)
            line.indent = 0;
        else if (isLoop(kind))
            line.indent = loops++;
        else
            line.indent = kind == CodeLine::Reset || kind == CodeLine::Bias || kind == CodeLine::Write ? outer : inner;
        code.lines.push_back(std::move(line));
    }
    code.valueWidth = valueWidth();
    return code;
}

CodeLine ConvCodeLines::lineOf(ConvMutation mistake)
{
    switch (mistake) {
    case ConvMutation::KernelTurned:
    case ConvMutation::KernelTransposed: return CodeLine::FetchWeight;
    case ConvMutation::TopPaddingShort:
    case ConvMutation::LeftPaddingShort: return CodeLine::Pad;
    case ConvMutation::BiasForgotten: return CodeLine::Bias;
    case ConvMutation::LastChannelSkipped: return CodeLine::Layer;
    case ConvMutation::LastColumnSkipped: return CodeLine::KernelCol;
    case ConvMutation::SumCarriedOver: return CodeLine::Reset;
    case ConvMutation::RowStrideForgotten:
    case ConvMutation::ColumnStrideForgotten:
    case ConvMutation::DilationForgotten:
    case ConvMutation::FirstGroupForAll:
    case ConvMutation::WindowStuck:
    case ConvMutation::StopTransposed: break;
    }
    return CodeLine::FetchInput;
}

std::vector<Code::Piece> ConvCodeLines::textOf(CodeLine kind) const
{
    const Shape &output = m_trace.output().shape, &weight = m_trace.weight().shape;
    const auto shortened = [this](std::int64_t count, ConvMutation mistake) { return count - (makes(mistake) ? 1 : 0); };
    switch (kind) {
    case CodeLine::Pad: return padLine();
    case CodeLine::Flip: return {name("F", Role::Kernel), quiet(" = flip("), name("K", Role::Kernel), quiet(")")};
    case CodeLine::OutChannel: return loop("o", Role::Output, output.c);
    case CodeLine::OutRow: return loop("i", Role::Output, output.h);
    case CodeLine::OutCol: return loop("j", Role::Output, output.w);
    case CodeLine::Reset: return makes(ConvMutation::SumCarriedOver) ? commentedOut({plain("total = 0")}) : Pieces{plain("total = 0")};
    case CodeLine::Layer: return loop("c", Role::Kernel, shortened(weight.c, ConvMutation::LastChannelSkipped));
    case CodeLine::KernelRow: return loop("m", Role::Kernel, weight.h);
    case CodeLine::KernelCol: return loop("n", Role::Kernel, shortened(weight.w, ConvMutation::LastColumnSkipped));
    case CodeLine::FetchInput: return fetchInput();
    case CodeLine::FetchWeight: return fetchWeight();
    case CodeLine::Multiply: return {plain("p = "), name("x", Role::Input), plain(" * "), name("w", Role::Kernel)};
    case CodeLine::Accumulate: return {plain("total = total + p")};
    case CodeLine::Bias: return makes(ConvMutation::BiasForgotten) ? commentedOut(biasLine()) : biasLine();
    case CodeLine::Write: return writeLine();
    }
    return {};
}

std::vector<Code::Piece> ConvCodeLines::padLine() const
{
    static constexpr const char *modes[] = {"", ", reflect", ", replicate", ", circular"};
    Padding2 p = m_params.padding;
    if (makes(ConvMutation::TopPaddingShort)) // the size stays
        --p.top, ++p.bottom;
    if (makes(ConvMutation::LeftPaddingShort))
        --p.left, ++p.right;
    const std::string sides = std::to_string(p.top) + "," + std::to_string(p.left) + "," + std::to_string(p.bottom) + "," + std::to_string(p.right);
    const bool even = p.top == p.left && p.top == p.bottom && p.top == p.right;
    return {name("P", Role::Input), quiet(" = pad("), name("X", Role::Input),
            plain(", " + (even ? std::to_string(p.top) : sides) + modes[static_cast<int>(m_params.mode)]), quiet(")")};
}

std::vector<Code::Piece> ConvCodeLines::fetchInput() const
{
    Pieces line{name("x", Role::Input), plain(" = "), name(input(), Role::Input), quiet("[")};
    if (manyInputs()) {
        if (m_params.groups > 1 && !makes(ConvMutation::FirstGroupForAll)) { // the first channel of the output's group
            const std::int64_t outputsPerGroup = m_trace.output().shape.c / m_params.groups;
            line.push_back(name("o", Role::Output));
            line.push_back(plain("//" + std::to_string(outputsPerGroup) + "*" + std::to_string(m_trace.layerCount())));
            if (manyLayers())
                append(line, {plain(" + "), name("c", Role::Kernel)});
        } else {
            line.push_back(manyLayers() ? name("c", Role::Kernel) : plain("0"));
        }
        line.push_back(quiet(", "));
    }
    const bool swapped = makes(ConvMutation::StopTransposed);
    const Extent2 dilation = makes(ConvMutation::DilationForgotten) ? Extent2{1, 1} : m_params.dilation;
    append(line, position(makes(ConvMutation::RowStrideForgotten) ? 1 : m_params.stride.h, swapped ? "j" : "i", dilation.h, "m"));
    line.push_back(quiet(", "));
    const char *column = swapped ? "i" : makes(ConvMutation::WindowStuck) ? "" : "j";
    append(line, position(makes(ConvMutation::ColumnStrideForgotten) ? 1 : m_params.stride.w, column, dilation.w, "n"));
    line.push_back(quiet("]"));
    return line;
}

std::vector<Code::Piece> ConvCodeLines::fetchWeight() const
{
    const bool turnedOver = makes(ConvMutation::KernelTurned), swapped = makes(ConvMutation::KernelTransposed);
    Pieces line{name("w", Role::Kernel), plain(" = "), name(turnedOver ? "K" : kernel(), Role::Kernel), quiet("[")};
    if (manyOutputs())
        append(line, {name("o", Role::Output), quiet(", ")});
    if (manyLayers())
        append(line, {name("c", Role::Kernel), quiet(", ")});
    const Shape &shape = m_trace.weight().shape;
    const bool fromTheEnd = turnedOver && !m_params.flip; // else it is the flip that is forgotten
    append(line, fromTheEnd ? turned(shape.h, "m") : Pieces{name(swapped ? "n" : "m", Role::Kernel)});
    line.push_back(quiet(", "));
    append(line, fromTheEnd ? turned(shape.w, "n") : Pieces{name(swapped ? "m" : "n", Role::Kernel)});
    line.push_back(quiet("]"));
    return line;
}

std::vector<Code::Piece> ConvCodeLines::biasLine() const
{
    Pieces line{plain("total = total + "), name("b", Role::Bias)};
    if (manyOutputs())
        append(line, {quiet("["), name("o", Role::Output), quiet("]")});
    return line;
}

std::vector<Code::Piece> ConvCodeLines::writeLine() const
{
    Pieces line{name("Y", Role::Output), quiet("[")};
    if (manyOutputs())
        append(line, {name("o", Role::Output), quiet(", ")});
    append(line, {name("i", Role::Output), quiet(", "), name("j", Role::Output), quiet("]"), plain(" = total")});
    return line;
}

int ConvCodeLines::valueWidth() const
{
    constexpr int longNumber = 9;
    double largest = 0;
    bool whole = true;
    for (const std::vector<double> *values : {&m_trace.input().data, &m_trace.weight().data, &m_trace.output().data, &m_trace.bias()}) {
        for (const double value : *values) {
            whole = whole && value == std::floor(value);
            largest = std::max(largest, std::abs(value));
        }
    }
    const auto digits = [](double value) { return static_cast<int>(std::to_string(static_cast<long long>(value)).size()); };
    const int number = whole && largest < 1e5 ? 1 + digits(largest) + 1 : longNumber;
    const Shape &padded = m_trace.paddedInput().shape;
    const int indices = digits(static_cast<double>(padded.h - 1)) + 2 + digits(static_cast<double>(padded.w - 1));
    return 1 + 1 + indices + (manyInputs() ? 3 : 0) + 1 + 3 + number;
}

} // namespace convlab
