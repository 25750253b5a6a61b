// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/receptive_field_math.h"

#include "core/scene/math_writer.h"

#include <utility>

namespace convlab {

namespace {

constexpr const char *span = "step.span", *size = "step.size", *jump = "step.jump";

double number(std::int64_t value)
{
    return static_cast<double>(value);
}

void writeSpan(MathWriter &math, const AxisGeometry &window)
{
    math.tex("\\sym{").tex(span).tex("}{").symbol("kernel", "k'").tex("=").number(number(window.dilation), "dilation");
    math.tex("\\cdot (").number(number(window.kernel), "kernel").tex("- 1) + 1 =").number(number(window.span()), "kernel").tex("}\\quad");
}

void writeProgress(MathWriter &math, FieldMicro now, bool spread)
{
    const std::pair<FieldMicro, const char *> parts[] = {{FieldMicro::Span, span}, {FieldMicro::Size, size}, {FieldMicro::Jump, jump}};
    for (const auto &[part, id] : parts) {
        if (part == FieldMicro::Span && !spread)
            continue;
        if (now == part)
            math.active(id);
        else if (now != FieldMicro::Cone && now < part)
            math.pending(id);
    }
}

} // namespace

MathLine recurrenceMath(const AxisStack &stack, const FieldFormulaPlace &place, Label tail)
{
    const AxisGeometry &window = stack.window(place.level);
    const AxisField &before = stack.field(place.level - 1), &field = stack.field(place.level);
    MathWriter math;
    if (window.dilation > 1)
        writeSpan(math, window);
    math.tex("\\sym{").tex(size).tex("}{").symbol("input", "R", place.cell).tex("=").number(number(before.size)).tex("+ (");
    math.number(number(window.span()), "kernel").tex("- 1) \\cdot").number(number(field.jumpBefore)).tex("=");
    math.number(number(field.size), "input").tex("}\\quad\\sym{").tex(jump).tex("}{J =").number(number(field.jumpBefore));
    math.tex("\\cdot").number(number(window.stride), "stride").tex("=").number(number(field.jumpAfter)).tex("}");
    writeProgress(math, place.micro, window.dilation > 1);
    return math.tail(std::move(tail)).take();
}

} // namespace convlab
