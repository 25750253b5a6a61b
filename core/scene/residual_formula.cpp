// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/residual_formula.h"

#include "core/scene/formula_writer.h"
#include "core/scene/grid_parts.h"
#include "core/scene/math_writer.h"

#include <algorithm>
#include <cmath>

namespace convlab {

namespace {

using Kind = ResidualStep::Kind;
using Progress = Token::Progress;

double at(const std::vector<double> &values, int index)
{
    return values[static_cast<std::size_t>(index)];
}

std::string indexed(const char *symbol, int index)
{
    return std::string(symbol) + "[" + std::to_string(index) + "]";
}

/// "3" -> "³"
std::string raised(int number)
{
    static const char *const digits[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    std::string text;
    for (const char digit : std::to_string(number))
        text += digits[digit - '0'];
    return text;
}

double barScaleOf(const ResidualProduct &product)
{
    const double scale = largestMagnitude(*product.matrix) * largestMagnitude(*product.vector);
    return scale > 0 ? scale : 1;
}

Formula productFormula(const ResidualStage &stage, const ResidualStep &step, int micro)
{
    const ResidualProduct product = residualProduct(stage, step.kind);
    const int terms = stage.setup().inputs();
    const bool finished = micro >= terms;
    FormulaWriter writer(barScaleOf(product));
    const CellRef result{product.resultPart, step.index, 0};
    writer.name(indexed(product.symbol, step.index), product.resultRole, result);
    writer.text(step.kind == Kind::Hidden ? "= relu(" : "=");
    if (step.kind == Kind::Branch) {
        writer.number(stage.setup().gain, Role::None, {}, finished ? Progress::Active : Progress::Pending);
        writer.text("· (");
    }
    for (int k = 0; k < terms; ++k) {
        if (k > 0)
            writer.text("+", signProgressOf(k, micro));
        writer.product(at(*product.matrix, step.index * terms + k), product.matrixRole,
                       {product.matrixPart, step.index, k}, at(*product.vector, k), product.vectorRole,
                       {product.vectorPart, k, 0}, progressOf(k, micro));
    }
    if (step.kind != Kind::Skip)
        writer.text(")", finished ? Progress::Done : Progress::Pending);
    const Grid &grid = std::get<Grid>(stage.parts()[static_cast<std::size_t>(product.resultPart)]);
    writer.text("=");
    writer.number(finished ? at(*grid.values, step.index) : residualPartialSum(stage, step, micro + 1), product.resultRole,
                  result, finished ? Progress::Done : Progress::Active, finished);
    return writer.take();
}

Formula sumFormula(const ResidualStage &stage, int i, int micro)
{
    const ResidualTrace &trace = stage.trace();
    FormulaWriter writer;
    writer.name(indexed("y", i), Role::Output, {stage.output, i, 0});
    writer.text("=");
    writer.operand(at(trace.skip(), i), Role::Input, stage.skipCell(i), progressOf(0, micro));
    writer.text("+", signProgressOf(1, micro));
    if (!stage.setup().network() && stage.setup().gain != 1) {
        writer.number(stage.setup().gain, Role::None, {}, progressOf(1, micro));
        writer.text("·", signProgressOf(1, micro));
        writer.operand(at(stage.setup().constants, i), Role::Kernel, {stage.branch, i, 0}, progressOf(1, micro));
    } else {
        writer.operand(at(trace.branch(), i), Role::Kernel, {stage.branch, i, 0}, progressOf(1, micro));
    }
    writer.text("=");
    writer.number(micro == 0 ? at(trace.skip(), i) : at(trace.output(), i), Role::Output, {stage.output, i, 0},
                  micro == 1 ? Progress::Active : Progress::Done, micro == 2);
    return writer.take();
}

/// dx[k] = skip + sum_i F'_ik dy_i
Formula elementFormula(const ResidualStage &stage, int block, int k)
{
    const ResidualTrace &trace = stage.trace();
    const std::vector<double> &g = trace.gradient(block);
    const int n = stage.setup().inputs();
    FormulaWriter writer(std::max(1e-300, largestMagnitude(trace.slopes()) * largestMagnitude(g)));
    writer.name(indexed("dx", k), Role::Gradient, {stage.x, k, 0});
    writer.text("=");
    writer.operand(at(trace.throughSkip(g), k), Role::Input, {stage.skip, k, 0}, Progress::Done);
    for (int i = 0; i < stage.setup().outputs(); ++i) {
        writer.text("+");
        writer.product(at(trace.slopes(), i * n + k), Role::Kernel, {stage.slopes, i, k}, at(g, i), Role::Gradient,
                       {stage.output, i, 0}, Progress::Done);
    }
    writer.text("=");
    writer.number(at(trace.gradient(block + 1), k), Role::Gradient, {stage.x, k, 0}, Progress::Done, true);
    return writer.take();
}

MathLine chainMath(const ResidualStage &stage, int block)
{
    const bool product = !stage.setup().network() && !stage.setup().project;
    const double slope = stage.setup().gain * stage.setup().slope;
    const std::string power = block > 0 ? "^{" + std::to_string(block + 1) + "}" : std::string();
    const auto index = static_cast<std::size_t>(block);
    MathWriter math;
    const auto side = [&](const char *id, const char *base, int part, double factor, double ratio) {
        const CellRef cell{part, 0, 0};
        math.symbol(id, std::string("\\left|") + base + "\\right|" + power, cell).tex("=");
        if (product)
            math.number(std::abs(factor)).tex(power + "=");
        math.number(ratio, id, cell);
    };
    side("gradient", "1 + F'", stage.x, 1 + slope, stage.trace().residualRatios()[index]);
    math.tex(",\\quad");
    side("layer2", "F'", stage.plainOut, slope, stage.trace().plainRatios()[index]);
    return math.take();
}

/// How much arrives after this block, with the skip path and without.
Formula chainFormula(const ResidualStage &stage, int block)
{
    const ResidualTrace &trace = stage.trace();
    const bool product = !stage.setup().network() && !stage.setup().project;
    const double slope = stage.setup().gain * stage.setup().slope;
    FormulaWriter writer;
    const auto side = [&](const char *symbol, Role role, int part, double factor, double ratio) {
        writer.name(symbol + raised(block + 1), role, {part, 0, 0});
        writer.text("=");
        if (product) {
            writer.number(std::abs(factor), role, {}, Progress::Done);
            writer.text(raised(block + 1) + " =");
        }
        writer.number(ratio, role, {}, Progress::Done, true);
    };
    const auto index = static_cast<std::size_t>(block);
    side("|1+F′|", Role::Gradient, stage.x, 1 + slope, trace.residualRatios()[index]);
    writer.text(",");
    side("|F′|", Role::Layer2, stage.plainOut, slope, trace.plainRatios()[index]);
    Formula formula = writer.take();
    formula.math = chainMath(stage, block);
    return formula;
}

} // namespace

ResidualProduct residualProduct(const ResidualStage &stage, Kind kind)
{
    const ResidualTrace &trace = stage.trace();
    const ResidualSetup &setup = stage.setup();
    switch (kind) {
    case Kind::Skip:
        return {&setup.projection, &setup.x, stage.projection, stage.x, stage.skip,
                Role::Bias, Role::Input, Role::Input, "Px"};
    case Kind::Hidden:
        return {&setup.inner, &setup.x, stage.inner, stage.x, stage.hidden,
                Role::Kernel, Role::Input, Role::Layer2, "h"};
    case Kind::Branch:
        return {&setup.secondWeight(), &trace.hidden(), stage.secondWeightPart(), stage.hidden, stage.branch,
                Role::Kernel, Role::Layer2, Role::Kernel, "F"};
    case Kind::Sum:
    case Kind::Block: break;
    }
    return {};
}

double residualPartialSum(const ResidualStage &stage, const ResidualStep &step, int terms)
{
    const ResidualProduct product = residualProduct(stage, step.kind);
    double sum = 0;
    for (int k = 0; k < terms; ++k)
        sum += at(*product.matrix, step.index * stage.setup().inputs() + k) * at(*product.vector, k);
    return sum;
}

Formula residualFormula(const ResidualStage &stage, const ResidualStep &step, int micro)
{
    if (step.kind == Kind::Sum)
        return sumFormula(stage, step.index, micro);
    if (step.kind != Kind::Block)
        return productFormula(stage, step, micro);
    return micro < stage.setup().inputs() ? elementFormula(stage, step.index, micro) : chainFormula(stage, step.index);
}

} // namespace convlab
