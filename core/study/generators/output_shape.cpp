// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/generators/sections.h"

#include "core/analysis/size_question.h"
#include "core/ops/same_padding.h"
#include "core/study/drawn.h"
#include "core/study/misread/output_size.h"
#include "core/study/signs.h"
#include "core/study/size_line.h"
#include "core/study/sketch.h"

namespace convlab::practice {

namespace {

using M = Misconception;

StateWriter stateOf(const SizeQuestion &question)
{
    StateWriter state;
    state.number("size", real(question.size)).number("kernel", real(question.kernel)).number("padding", real(question.padding));
    return state.number("stride", real(question.stride)).number("dilation", real(question.dilation));
}

std::string sizeFormula(const SizeQuestion &q)
{
    return SizeLine{q.size, q.kernel, q.padding, q.stride, q.dilation}.text();
}

std::int64_t quotientTop(const SizeQuestion &q)
{
    return q.axis().paddedSize() - q.axis().span();
}

bool square(Sketch &s)
{
    SizeQuestion q{s.draw.whole(12, 96), s.draw.whole(3, 7), s.draw.whole(1, 3), s.draw.whole(2, 3)};
    const AxisGeometry axis = q.axis();
    s.ask({real(q.size), real(q.kernel), real(q.padding), real(q.stride)});
    s.answer(outputSize(axis));
    if (quotientTop(q) % q.stride != 0) {
        s.slip(M::CeilForFloor, misread::ceilForFloor(axis));
        s.slip(M::FloorDropped, misread::floorDropped(axis));
    }
    s.slip(M::OffByOneStops, misread::offByOneStops(axis));
    s.slip(M::PaddingCountedOnce, misread::outputs(misread::paddingCountedOnce(axis)));
    s.slip(M::PaddingForgotten, misread::outputs(misread::paddingForgotten(axis)));
    s.slip(M::StrideIgnored, misread::outputs(misread::strideIgnored(axis)));
    s.explain({real(outputSize(axis))}, {{"formula", sizeFormula(q)}});
    s.open("output_shape", stateOf(q));
    return true;
}

bool dilated(Sketch &s)
{
    SizeQuestion q{s.draw.whole(16, 64), s.draw.among({3, 3, 5}), s.draw.whole(0, 2), s.draw.whole(1, 2), s.draw.whole(2, 3)};
    const AxisGeometry axis = q.axis();
    s.ask({real(q.size), real(q.kernel), real(q.padding), real(q.stride), real(q.dilation)});
    s.answer(outputSize(axis));
    s.slip(M::DilationForgotten, misread::outputs(misread::dilationForgotten(axis)));
    s.slip(M::OffByOneStops, misread::offByOneStops(axis));
    if (quotientTop(q) % q.stride != 0)
        s.slip(M::CeilForFloor, misread::ceilForFloor(axis));
    s.explain({real(axis.span()), real(outputSize(axis))}, {{"span", formula("{a}·({b} − 1) + 1", {real(q.dilation), real(q.kernel)})}, {"formula", sizeFormula(q)}});
    s.open("output_shape", stateOf(q));
    return true;
}

bool rectangle(Sketch &s)
{
    const bool down = s.draw.coin();        // the axis with the larger stride
    const SizeQuestion vertical{s.draw.whole(10, 40), s.draw.among({3, 5}), s.draw.whole(1, 2), down ? 2 : 1};
    const SizeQuestion horizontal{s.draw.whole(10, 40), s.draw.among({1, 3, 7}), s.draw.whole(0, 1), down ? 1 : 2};
    const std::int64_t height = outputSize(vertical.axis()), width = outputSize(horizontal.axis());
    s.ask({real(vertical.size), real(horizontal.size), real(vertical.kernel), real(horizontal.kernel), real(vertical.padding),
           real(horizontal.padding), real(vertical.stride), real(horizontal.stride)});
    s.answer({real(height), real(width)});
    s.slip(M::AxesSwapped, {real(width), real(height)});
    s.slip(M::OffByOneStops, {real(height - 1), real(width - 1)});
    const std::int64_t everyRow = outputSize(misread::strideIgnored(vertical.axis())), everyCol = outputSize(misread::strideIgnored(horizontal.axis()));
    s.slip(M::StrideIgnored, {real(everyRow), real(everyCol)});
    s.explain({real(height), real(width)}, {{"rows", sizeFormula(vertical)}, {"columns", sizeFormula(horizontal)}});
    StateWriter state;
    state.pair("input", vertical.size, horizontal.size).pair("kernel", vertical.kernel, horizontal.kernel).pair("stride", vertical.stride, horizontal.stride);
    const std::int64_t v = vertical.padding, h = horizontal.padding;
    s.open("cross_correlation_2d", state.sides("padding", {v, h, v, h}));
    return vertical.kernel != horizontal.kernel;
}

/// Solved for the padding.
bool padding(Sketch &s)
{
    SizeQuestion q{s.draw.whole(10, 60), s.draw.among({3, 5, 7, 9, 11}), 0, 1, s.draw.among({1, 1, 2, 3})};
    const auto found = smallestFor(q, SizeQuestion::Parameter::Padding, 0, 16, q.size);
    if (!found || *found < 2)
        return false;
    q.padding = *found;
    std::vector<double> numbers{real(q.size), real(q.kernel)};
    if (q.dilation > 1)
        numbers.push_back(real(q.dilation));
    s.ask(q.dilation > 1 ? "dilated" : "", numbers);
    s.answer(q.padding);
    s.slip(M::PaddingCountedOnce, 2 * q.padding);
    if (q.dilation > 1)
        s.slip(M::DilationForgotten, (q.kernel - 1) / 2);
    s.explain({real(q.axis().span() - 1), real(q.padding), real(q.size)}, {{"formula", sizeFormula(q)}});
    s.open("output_shape", stateOf(q));
    return true;
}

/// The misconception that reads an axis so that it has as many outputs as are wanted.
M whatGives(std::int64_t wanted, const AxisGeometry &axis)
{
    if (misread::outputs(misread::paddingCountedOnce(axis)) == wanted)
        return M::PaddingCountedOnce;
    if (misread::outputs(misread::paddingForgotten(axis)) == wanted)
        return M::PaddingForgotten;
    if (misread::offByOneStops(axis) == wanted)
        return M::OffByOneStops;
    return misread::ceilForFloor(axis) == wanted ? M::CeilForFloor : M::None;
}

bool whichSetting(Sketch &s)
{
    const auto drawn = [&s] {
        const std::int64_t kernel = s.draw.among({2, 3, 4, 5, 7});
        return SizeQuestion{0, kernel, s.draw.whole(0, kernel / 2), s.draw.whole(1, 3)};
    };
    const std::int64_t size = s.draw.whole(16, 64);
    const auto outputsOf = [size](SizeQuestion q) { return sizeAnswer(q.with(SizeQuestion::Parameter::Size, size)); };
    const auto text = [](const SizeQuestion &q) { return formula("k = {a}, p = {b}, s = {c}", {real(q.kernel), real(q.padding), real(q.stride)}); };
    SizeQuestion right = drawn();
    const auto target = outputsOf(right);
    if (!target || (right.stride == 1 && right.kernel == 2 * right.padding + 1))
        return false;       // "the same size" is another question
    s.ask({real(size), real(*target)});
    s.rightSign(text(right));
    for (int wrong = 0, attempt = 0; wrong < 3; ++attempt) {
        const SizeQuestion other = drawn();
        const auto outputs = outputsOf(other);
        if (attempt == 200)
            return false;
        if (!outputs || *outputs == *target || std::abs(*outputs - *target) > size / 3)
            continue;
        const M behind = whatGives(*target, other.with(SizeQuestion::Parameter::Size, size).axis());
        if ((wrong == 0 && behind == M::None) || (wrong == 1 && other.stride != right.stride))
            continue;       // one for who errs, and one that the stride alone does not give away
        s.wrongSign(text(other), behind);
        ++wrong;
    }
    right.size = size;
    s.explain({real(*target)}, {{"setting", text(right)}, {"formula", sizeFormula(right)}});
    s.open("output_shape", stateOf(right));
    return true;
}

bool unreached(Sketch &s)
{
    const SizeQuestion q{s.draw.whole(12, 50), s.draw.whole(2, 7), s.draw.whole(0, 2), s.draw.whole(4, 7)};
    const std::int64_t left = unreachedCells(q.axis()), outputs = outputSize(q.axis());
    s.ask({real(q.size), real(q.kernel), real(q.padding), real(q.stride)});
    s.answer(left);
    s.slip(M::CeilForFloor, q.stride - left);
    if (q.padding > 0)
        s.slip(M::PaddingForgotten, unreachedCells(misread::paddingForgotten(q.axis())));
    s.explain({real(outputs), real((outputs - 1) * q.stride + q.kernel), real(q.axis().paddedSize()), real(left)});
    s.open("output_shape", stateOf(q));
    return left > 1;
}

bool same(Sketch &s)
{
    SizeQuestion q{s.draw.whole(11, 60), s.draw.whole(3, 7), 0, s.draw.whole(2, 4)};
    q.rule = SizeQuestion::Rule::SameUpper;
    const AxisPadding pad = samePadding(q.size, q.kernel, q.stride, 1, true);
    const std::int64_t total = pad.before + pad.after, outputs = outputSize(q.axis());
    s.ask({real(q.size), real(q.kernel), real(q.stride)});
    s.answer(total);
    s.slip(M::StrideIgnored, q.kernel - 1);
    s.slip(M::PaddingCountedOnce, pad.before);
    s.explain({real(outputs), real((outputs - 1) * q.stride + q.kernel), real(q.size), real(total), real(pad.before), real(pad.after), real(q.stride)});
    s.open("output_shape", stateOf(q).word("framework", "same_upper"));
    return true;
}

bool chain(Sketch &s)
{
    const SizeQuestion first{s.draw.whole(24, 80), s.draw.among({3, 5, 7}), s.draw.whole(0, 3), 2};
    const std::int64_t between = outputSize(first.axis());
    const SizeQuestion second{between, s.draw.among({2, 3, 5}), s.draw.whole(0, 1), s.draw.whole(1, 2)};
    const std::int64_t size = outputSize(second.axis());
    s.table({"k", "p", "s"}, {{real(first.kernel), real(first.padding), real(first.stride)}, {real(second.kernel), real(second.padding), real(second.stride)}});
    s.ask({real(first.size)});
    s.answer(size);
    const auto after = [&second](std::int64_t middle) { return second.with(SizeQuestion::Parameter::Size, middle).axis(); };
    s.slip(M::CeilForFloor, misread::ceilForFloor(after(misread::ceilForFloor(first.axis()))));
    s.slip(M::OffByOneStops, misread::offByOneStops(after(misread::offByOneStops(first.axis()))));
    s.slip(M::PaddingForgotten, misread::outputs(misread::paddingForgotten(after(outputSize(misread::paddingForgotten(first.axis()))))));
    s.explain({real(between), real(size)}, {{"first", sizeFormula(first)}, {"second", sizeFormula(second)}});
    s.open("output_shape", stateOf(first));
    return first.padding > 0;
}

/// A derivation, one line of which goes wrong.
bool wrongLine(Sketch &s)
{
    enum Line : std::int64_t { Span, Padding, Room, Quotient, Outputs };
    constexpr const char *reasons[] = {"span", "padding", "room", "quotient", "outputs"};
    const SizeQuestion q{s.draw.whole(14, 70), s.draw.among({3, 5, 7}), s.draw.whole(1, 3), s.draw.among({2, 3}), s.draw.whole(2, 3)};
    const AxisGeometry axis = q.axis();
    const std::int64_t mistake = s.draw.whole(Span, Outputs);
    const std::int64_t span = mistake == Span ? q.dilation * q.kernel : axis.span();
    const std::int64_t padded = mistake == Padding ? q.size + q.padding : axis.paddedSize();
    const std::int64_t taken = mistake == Room ? q.kernel : span, room = padded - taken;
    const std::int64_t quotient = room / q.stride + (mistake == Quotient ? 1 : 0);
    const auto write = [&](Line line, std::string_view asItIs, std::string_view gone, const std::vector<double> &values) {
        const bool wrong = line == mistake;
        s.line(wrong && line == Room ? "room_of_kernel" : reasons[line], formula(wrong ? gone : asItIs, values), wrong);
    };
    s.ask({real(q.size), real(q.kernel), real(q.padding), real(q.stride), real(q.dilation)});
    write(Span, "{a}·({b} − 1) + 1 = {c}", "{a}·{b} = {c}", {real(q.dilation), real(q.kernel), real(span)});
    write(Padding, "{a} + 2·{b} = {c}", "{a} + {b} = {c}", {real(q.size), real(q.padding), real(padded)});
    write(Room, "{a} − {b} = {c}", "{a} − {b} = {c}", {real(padded), real(taken), real(room)});
    write(Quotient, "⌊{a} / {b}⌋ = {c}", "⌊{a} / {b}⌋ = {c}", {real(room), real(q.stride), real(quotient)});
    write(Outputs, "{a} + 1 = {b}", "{a}", {real(quotient), real(quotient + 1)});
    const std::int64_t top = quotientTop(q), right[] = {axis.span(), axis.paddedSize(), top, top / q.stride, top / q.stride};
    s.explain(reasons[mistake], {real(right[mistake]), real(outputSize(axis))});
    s.open("output_shape", stateOf(q));
    const bool ends = (mistake == Outputs ? quotient : quotient + 1) != outputSize(axis);
    return room > 0 && top > 0 && (mistake != Quotient || top % q.stride != 0) && ends;
}

constexpr Generator table[] = {
    {"size_square", "output_size", 1, QuestionType::Number, square},
    {"size_rectangle", "output_size", 1, QuestionType::Shape, rectangle},
    {"size_dilated", "output_size", 2, QuestionType::Number, dilated},
    {"size_padding", "solve_for_a_parameter", 2, QuestionType::Number, padding},
    {"size_unreached", "remainder", 2, QuestionType::Number, unreached},
    {"size_wrong_line", "output_size", 2, QuestionType::Line, wrongLine},
    {"size_which_setting", "solve_for_a_parameter", 3, QuestionType::Choice, whichSetting},
    {"size_same", "same_padding", 3, QuestionType::Number, same},
    {"size_chain", "output_size", 3, QuestionType::Number, chain},
};

} // namespace

std::span<const Generator> outputShapeGenerators()
{
    return table;
}

} // namespace convlab::practice
