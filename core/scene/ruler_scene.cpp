// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/ruler_scene.h"

#include "core/scene/formula_writer.h"
#include "core/scene/math_writer.h"

#include <algorithm>

namespace convlab {

namespace {

constexpr auto done = Token::Progress::Done;

double number(std::int64_t value)
{
    return static_cast<double>(value);
}

/// The ruler whose output row holds the cell; -1: none.
int rulerOfOutput(const RulerStage &stage, const CellRef &cell)
{
    const int index = cell.part / 2;
    const bool output = cell.part >= 0 && cell.part % 2 == 1 && index < static_cast<int>(stage.rulers().size());
    return output && cell.row == 0 && cell.col >= 0 && cell.col < stage.rulers()[static_cast<std::size_t>(index)].outputs ? index : -1;
}

void drawRuler(const RulerStage &stage, int index, int stop, Scene &scene)
{
    const SizeRuler &ruler = stage.rulers()[static_cast<std::size_t>(index)];
    const AxisGeometry &axis = ruler.axis;
    const int out = std::min(stop, ruler.outputs - 1);
    for (int i = 0; i < out; ++i)
        scene.marks.push_back({stage.outputCell(index, i), Emphasis::Active, Role::Output});
    scene.marks.push_back({stage.outputCell(index, out), Emphasis::Current, Role::Output});
    for (std::int64_t tap = 0; tap < axis.kernel; ++tap)
        scene.marks.push_back({stage.inputCell(index, tapPosition(axis, out, tap)), Emphasis::Active, Role::Kernel});
    const int first = static_cast<int>(windowStart(axis, out)), span = static_cast<int>(axis.span());
    const int part = RulerStage::inputPart(index);
    scene.frames.push_back({index, part, 0, first, 1, span, Role::Kernel});
    scene.brackets.push_back({part, first, first + span - 1, true, {"size.bracket.span", {number(axis.span())}}, Role::Kernel});
    if (const auto rest = static_cast<int>(ruler.remainder()); rest > 0) {
        const int end = static_cast<int>(axis.size + axis.padAfter);
        scene.brackets.push_back({part, end - rest, end - 1, false, {"size.bracket.rest", {1.0 * rest}}, Role::Padding});
    }
}

void addOnce(std::vector<Mark> &marks, const CellRef &cell, Role role)
{
    if (std::none_of(marks.begin(), marks.end(), [&](const Mark &m) { return m.cell == cell; }))
        marks.push_back({cell, Emphasis::Linked, role});
}

/// o = ⌊(n + p + p − d (k − 1) − 1) / s⌋ + 1 with its numbers.
MathLine sizeMath(const SizeRuler &ruler)
{
    const AxisGeometry &axis = ruler.axis;
    const bool up = axis.ceilMode;
    MathWriter math;
    math.symbol("output", "o").tex(up ? "= \\left\\lceil" : "= \\left\\lfloor").tex("\\frac{");
    math.number(number(axis.size), "input.size").tex("+").number(number(axis.padBefore), "padding.before");
    math.tex("+").number(number(axis.padAfter), "padding.after").tex("-").number(number(axis.dilation), "dilation");
    math.tex("\\cdot (").number(number(axis.kernel), "kernel").tex("- 1) - 1}{").number(number(axis.stride), "stride");
    math.tex(up ? "}\\right\\rceil + 1 = \\lceil" : "}\\right\\rfloor + 1 = \\lfloor");
    math.number(number(axis.paddedSize() - axis.span()) / number(axis.stride)).tex(up ? "\\rceil + 1" : "\\rfloor + 1");
    if (up && plainCeilSize(axis) != ruler.outputs)
        math.tex("- 1");
    return math.tex("=").number(ruler.outputs, "output").take();
}

} // namespace

Scene rulerSceneAt(const RulerStage &stage, int stop)
{
    Scene scene;
    scene.parts = stage.parts();
    for (int ruler = 0; ruler < static_cast<int>(stage.rulers().size()); ++ruler)
        drawRuler(stage, ruler, stop, scene);
    scene.formula = sizeFormula(stage);
    const SizeRuler &first = stage.rulers().front();
    const int out = std::min(stop, first.outputs - 1);
    const std::int64_t start = windowStart(first.axis, out);
    scene.caption = {"size.caption.stop",
                     {out + 1.0, 1.0 * first.outputs, number(start), number(start + first.axis.span() - 1)}};
    return scene;
}

std::vector<Mark> rulerLinksOf(const RulerStage &stage, const CellRef &cell)
{
    std::vector<Mark> marks;
    for (int index = 0; index < static_cast<int>(stage.rulers().size()); ++index) {
        const SizeRuler &ruler = stage.rulers()[static_cast<std::size_t>(index)];
        for (int out = 0; out < ruler.outputs; ++out) {
            for (std::int64_t tap = 0; tap < ruler.axis.kernel; ++tap) {
                const CellRef output = stage.outputCell(index, out);
                const CellRef input = stage.inputCell(index, tapPosition(ruler.axis, out, tap));
                if (!(cell == output) && !(cell == input))
                    continue;
                if (marks.empty())
                    marks.push_back({cell, Emphasis::Origin, cell == output ? Role::Output : Role::Input});
                addOnce(marks, output, Role::Output);
                addOnce(marks, input, Role::Input);
            }
        }
    }
    return marks;
}

Formula sizeFormula(const RulerStage &stage)
{
    const SizeRuler &ruler = stage.rulers().front();
    const AxisGeometry &axis = ruler.axis;
    const bool up = axis.ceilMode;
    const std::int64_t room = axis.paddedSize() - axis.span();
    FormulaWriter writer;
    writer.text(up ? "⌈(" : "⌊(");
    writer.number(number(axis.size), Role::Input, {}, done);
    writer.text("+");
    writer.number(number(axis.padBefore), Role::Padding, {}, done);
    writer.text("+");
    writer.number(number(axis.padAfter), Role::Padding, {}, done);
    writer.text("−");
    writer.number(number(axis.span()), Role::Kernel, {}, done);
    writer.text(") /");
    writer.number(number(axis.stride), Role::None, {}, done);
    writer.text(up ? "⌉ + 1 =" : "⌋ + 1 =");
    writer.text(up ? "⌈" : "⌊");
    writer.number(number(room) / number(axis.stride), Role::None, {}, done);
    writer.text(up ? "⌉ + 1" : "⌋ + 1");
    if (up && plainCeilSize(axis) != ruler.outputs)
        writer.text("− 1"); // the window that would start in the padding at the end
    writer.text("=");
    writer.number(ruler.outputs, Role::Output, {}, done, true);
    Formula formula = writer.take();
    formula.math = sizeMath(ruler);
    return formula;
}

Formula stopFormula(const RulerStage &stage, const CellRef &cell)
{
    const int index = rulerOfOutput(stage, cell);
    if (index < 0)
        return {};
    const AxisGeometry &axis = stage.rulers()[static_cast<std::size_t>(index)].axis;
    FormulaWriter writer;
    writer.number(cell.col, Role::Output, cell, done);
    writer.text("·");
    writer.number(number(axis.stride), Role::None, {}, done);
    writer.text("−");
    writer.number(number(axis.padBefore), Role::Padding, {}, done);
    writer.text("=");
    writer.number(number(windowStart(axis, cell.col)), Role::Input, stage.inputCell(index, windowStart(axis, cell.col)), done, true);
    return writer.take();
}

} // namespace convlab
