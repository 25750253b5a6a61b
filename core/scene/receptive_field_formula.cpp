// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/receptive_field_formula.h"

#include "core/scene/receptive_field_math.h"

#include <algorithm>
#include <string>

namespace convlab {

namespace {

using Progress = Token::Progress;

/// Writes tokens one after the other; they all take the progress and the cell that were set last.
class Writer {
public:
    explicit Writer(CellRef cell) : m_cell(cell) {}

    void at(Progress progress) { m_progress = progress; }
    void text(std::string text, Role role = Role::None, bool strong = false)
    {
        Token token = blank(Token::Kind::Text, role, strong);
        token.text = std::move(text);
        add(std::move(token));
    }
    void number(double value, Role role = Role::None, bool strong = false)
    {
        Token token = blank(Token::Kind::Number, role, strong);
        token.a = value;
        token.ref = m_cell;
        add(std::move(token));
    }
    void number(std::int64_t value, Role role = Role::None, bool strong = false)
    {
        number(static_cast<double>(value), role, strong);
    }
    void words(Label label)
    {
        Token token = blank(Token::Kind::Words, Role::None, false);
        token.label = std::move(label);
        token.ref = m_cell;
        add(std::move(token));
    }
    /// A pause between two statements.
    void gap() { text("\u2003"); }

    Formula take() { return std::move(m_formula); }

private:
    Token blank(Token::Kind kind, Role role, bool strong) const
    {
        Token token;
        token.kind = kind;
        token.role = role;
        token.strong = strong;
        token.progress = m_progress;
        return token;
    }
    void add(Token token) { m_formula.tokens.push_back(std::move(token)); }

    Formula m_formula;
    CellRef m_cell;
    Progress m_progress = Progress::Done;
};

Progress progressOf(FieldMicro part, FieldMicro now)
{
    if (now == FieldMicro::Cone || part < now)
        return Progress::Done;
    return part == now ? Progress::Active : Progress::Pending;
}

/// k′ = 2 · (3 − 1) + 1 = 5: only where dilation spreads the taps.
void writeSpan(Writer &out, const AxisGeometry &window)
{
    if (window.dilation == 1)
        return;
    out.text("k′", Role::Kernel);
    out.text("=");
    out.number(window.dilation);
    out.text("·");
    out.text("(");
    out.number(window.kernel, Role::Kernel);
    out.text("− 1)");
    out.text("+ 1");
    out.text("=");
    out.number(window.span(), Role::Kernel, true);
    out.gap();
}

void writeSize(Writer &out, const AxisStack &stack, int level, const char *symbol)
{
    out.text(symbol, Role::Input, true);
    out.text("=");
    out.number(stack.field(level - 1).size);
    out.text("+");
    out.text("(");
    out.number(stack.window(level).span(), Role::Kernel);
    out.text("− 1)");
    out.text("·");
    out.number(stack.field(level).jumpBefore);
    out.text("=");
    out.number(stack.field(level).size, Role::Input, true);
    out.gap();
}

void writeJump(Writer &out, const AxisStack &stack, int level, const char *symbol)
{
    out.text(symbol, Role::None, true);
    out.text("=");
    out.number(stack.field(level).jumpBefore);
    out.text("·");
    out.number(stack.window(level).stride);
    out.text("=");
    out.number(stack.field(level).jumpAfter, Role::None, true);
}

void writeLayer(Writer &out, const AxisStack &stack, const FieldFormulaPlace &place, const char *size, const char *jump)
{
    out.at(progressOf(FieldMicro::Span, place.micro));
    writeSpan(out, stack.window(place.level));
    out.at(progressOf(FieldMicro::Size, place.micro));
    writeSize(out, stack, place.level, size);
    out.at(progressOf(FieldMicro::Jump, place.micro));
    writeJump(out, stack, place.level, jump);
}

void writeGround(Writer &out)
{
    out.text("R", Role::Input, true);
    out.text("=");
    out.number(1.0, Role::Input, true);
    out.gap();
    out.text("J", Role::None, true);
    out.text("=");
    out.number(1.0, Role::None, true);
}

bool sameAxes(const ReceptiveFieldTrace &trace, const FieldFormulaPlace &place)
{
    const AxisStack &vertical = trace.stack(place.branch, Axis::Vertical);
    const AxisStack &horizontal = trace.stack(place.branch, Axis::Horizontal);
    for (int level = place.level - 1; level <= place.level; ++level) {
        const AxisField &v = vertical.field(level);
        const AxisField &h = horizontal.field(level);
        if (v.size != h.size || v.jumpAfter != h.jumpAfter)
            return false;
    }
    return vertical.window(place.level).dilation == horizontal.window(place.level).dilation;
}

/// 3×3 ⊂ 5×5 ⊂ 9×9: which frame on the picture belongs to which layer, by size and colour.
void writeLadder(Writer &out, const ReceptiveFieldTrace &trace, const FieldFormulaPlace &place)
{
    constexpr int most = 4;
    const int offset = place.branch == 0 ? 0 : trace.layerCount(0);
    const int first = std::max(1, place.level - most + 1);
    out.at(Progress::Done);
    out.gap();
    if (first > 1)
        out.text("…");
    for (int level = first; level <= place.level; ++level) {
        const std::int64_t rows = trace.stack(place.branch, Axis::Vertical).field(level).size;
        const std::int64_t cols = trace.stack(place.branch, Axis::Horizontal).field(level).size;
        if (level > 1)
            out.text("⊂");
        if (level == place.level)
            out.at(progressOf(FieldMicro::Size, place.micro));
        out.text((std::to_string(rows) + "×" + std::to_string(cols)), layerRole(level - 1 + offset), true);
    }
}

} // namespace

Formula recurrenceFormula(const ReceptiveFieldTrace &trace, Axis axis, const FieldFormulaPlace &place)
{
    Writer out(place.cell);
    if (place.level == 0) {
        writeGround(out);
        return out.take();
    }
    const AxisStack &stack = trace.stack(place.branch, axis);
    writeLayer(out, stack, place, "R", "J");
    const std::int64_t neuron = trace.neuron(place.branch, axis, place.level);
    out.at(place.micro == FieldMicro::Cone ? Progress::Done : Progress::Pending);
    out.gap();
    const Label centre{"field.formula.centre", {static_cast<double>(neuron), stack.field(place.level).centre(neuron)}};
    out.words(centre);
    Formula formula = out.take();
    formula.math = recurrenceMath(stack, place, centre);
    return formula;
}

Formula recurrenceFormula(const ReceptiveFieldTrace &trace, const FieldFormulaPlace &place)
{
    Writer out(place.cell);
    if (place.level == 0) {
        writeGround(out);
    } else if (sameAxes(trace, place)) {
        writeLayer(out, trace.stack(place.branch, Axis::Horizontal), place, "R", "J");
        writeLadder(out, trace, place);
    } else {
        writeLayer(out, trace.stack(place.branch, Axis::Vertical), place, "R↕", "J↕");
        out.gap();
        writeLayer(out, trace.stack(place.branch, Axis::Horizontal), place, "R↔", "J↔");
    }
    return out.take();
}

Formula centreFormula(const AxisStack &stack, int level, std::int64_t index, const CellRef &cell)
{
    const AxisField &field = stack.field(level);
    Writer out(cell);
    out.words({"field.formula.centre_of", {static_cast<double>(index)}});
    out.text("=");
    out.number(field.start);
    out.text("+");
    out.number(index);
    out.text("·");
    out.number(field.jumpAfter);
    out.text("+");
    out.text("(");
    out.number(field.size, Role::Input);
    out.text("− 1) / 2");
    out.text("=");
    out.number(field.centre(index), Role::Input, true);
    return out.take();
}

Formula compareFormula(const ReceptiveFieldTrace &trace, Axis axis)
{
    Writer out({});
    const int first = trace.layerCount(0);
    const int second = trace.layerCount(1);
    const std::int64_t a = trace.neuron(0, axis, first);
    const std::int64_t b = trace.neuron(1, axis, second);
    const AxisStack &one = trace.stack(0, axis);
    const AxisStack &two = trace.stack(1, axis);
    out.words({"field.formula.centre_a", {static_cast<double>(a), one.field(first).centre(a)}});
    out.gap();
    out.words({"field.formula.centre_b", {static_cast<double>(b), two.field(second).centre(b)}});
    out.gap();
    if (one.count(first) != two.count(second))
        out.words({"field.formula.unequal", {static_cast<double>(one.count(first)), static_cast<double>(two.count(second))}});
    else
        out.words({trace.aligned(axis) ? "field.formula.aligned" : "field.formula.misaligned", {}});
    return out.take();
}

} // namespace convlab
