// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/size_question.h"

#include "core/errors/parameter_error.h"
#include "core/ops/same_padding.h"

namespace convlab {

namespace {

std::int64_t &field(SizeQuestion &question, SizeQuestion::Parameter parameter)
{
    switch (parameter) {
    case SizeQuestion::Parameter::Size: return question.size;
    case SizeQuestion::Parameter::Kernel: return question.kernel;
    case SizeQuestion::Parameter::Padding: return question.padding;
    case SizeQuestion::Parameter::Stride: return question.stride;
    case SizeQuestion::Parameter::Dilation: break;
    }
    return question.dilation;
}

AxisPadding paddingOf(const SizeQuestion &q)
{
    switch (q.rule) {
    case SizeQuestion::Rule::SameUpper: return samePadding(q.size, q.kernel, q.stride, q.dilation, true);
    case SizeQuestion::Rule::SameLower: return samePadding(q.size, q.kernel, q.stride, q.dilation, false);
    case SizeQuestion::Rule::Valid: return {};
    case SizeQuestion::Rule::Full: return {q.dilation * (q.kernel - 1), q.dilation * (q.kernel - 1)};
    case SizeQuestion::Rule::Numbers: break;
    }
    return {q.padding, q.padding};
}

} // namespace

std::int64_t SizeQuestion::valueOf(Parameter parameter) const
{
    SizeQuestion copy = *this;
    return field(copy, parameter);
}

SizeQuestion SizeQuestion::with(Parameter parameter, std::int64_t value) const
{
    SizeQuestion copy = *this;
    field(copy, parameter) = value;
    return copy;
}

AxisGeometry SizeQuestion::axis() const
{
    const AxisPadding pad = paddingOf(*this);
    const AxisGeometry result{size, kernel, stride, dilation, pad.before, pad.after, ceilMode && rule == Rule::Numbers};
    validate(result);
    return result;
}

std::optional<std::int64_t> sizeAnswer(const SizeQuestion &question)
{
    try {
        return outputSize(question.axis());
    } catch (const ParameterError &) {
        return {};
    }
}

std::optional<std::int64_t> smallestFor(const SizeQuestion &question, SizeQuestion::Parameter parameter,
                                        std::int64_t low, std::int64_t high, std::int64_t target)
{
    for (std::int64_t value = low; value <= high; ++value) {
        if (sizeAnswer(question.with(parameter, value)) == target)
            return value;
    }
    return {};
}

std::int64_t plainCeilSize(const AxisGeometry &axis)
{
    validate(axis);
    return (axis.paddedSize() - axis.span() + axis.stride - 1) / axis.stride + 1;
}

} // namespace convlab
