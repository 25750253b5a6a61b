// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/activation_formula.h"

#include "core/scene/formula_writer.h"

#include <algorithm>
#include <cmath>

namespace convlab {

namespace {

using Stage = ActivationStage;
using Phase = ActivationTrace::Phase;
using Progress = Token::Progress;

double number(std::int64_t value) { return static_cast<double>(value); }

void addWords(Formula &formula, Label label)
{
    Token token;
    token.kind = Token::Kind::Words;
    token.label = std::move(label);
    formula.tokens.push_back(std::move(token));
}

/// "8 × 16 × 14"
std::string product(std::initializer_list<std::int64_t> sizes)
{
    std::string text;
    for (const std::int64_t size : sizes)
        text += (text.empty() ? "" : " × ") + std::to_string(size);
    return text;
}

Formula collapseFormula(const Stage &stage, Phase phase)
{
    const Shape &s = stage.setting().shape;
    const std::string before = phase == Phase::Width ? product({s.n, s.c, s.h, s.w}) : product({s.n, s.c, s.h});
    const std::string after = phase == Phase::Width ? product({s.n, s.c, s.h}) : product({s.n, s.c});
    FormulaWriter writer;
    writer.name(phase == Phase::Width ? "W" : "H", Role::Input, {});
    writer.text(before + " → " + after + " =");
    writer.number(number(phase == Phase::Width ? s.n * s.c * s.h : s.n * s.c), Role::Input, {}, Progress::Done, true);
    return writer.take();
}

Formula blockFormula(const Stage &stage)
{
    const Shape &s = stage.setting().shape;
    FormulaWriter writer;
    writer.name("N × C × H × W", Role::Input, {});
    writer.text("= " + product({s.n, s.c, s.h, s.w}) + " =");
    writer.number(number(s.count()), Role::Input, {}, Progress::Done, true);
    return writer.take();
}

Formula setFormula(const Stage &stage)
{
    const Shape &s = stage.setting().shape;
    FormulaWriter writer;
    writer.text(product({s.n, s.c}) + " →");
    writer.number(number(stage.trace().setCount()), Role::Output, {}, Progress::Done, true);
    Formula formula = writer.take();
    addWords(formula, {"stats.formula.sets", {number(stage.trace().setCount()), number(stage.trace().perSet())}});
    return formula;
}

std::string indexed(const char *symbol, int channel)
{
    return std::string(symbol) + "[" + std::to_string(channel) + "]";
}

Formula statisticFormula(const Stage &stage, Stage::Part part, int channel)
{
    const ChannelStatistics &c = stage.trace().channels()[static_cast<std::size_t>(channel)];
    const double count = number(stage.setting().perChannel());
    const Strip &strip = stage.strip(part);
    const CellRef cell{part, 0, channel};
    const double value = (*strip.values)[static_cast<std::size_t>(channel)];
    FormulaWriter writer;
    writer.name(indexed(part == Stage::Means ? "μ" : part == Stage::Deviations ? "σ" : "z", channel), strip.role, cell);
    writer.text(part == Stage::Deviations ? "= √( Σ(x − μ)² / n ) = √(" : part == Stage::Means ? "= Σx / n =" : "=");
    const double total = part == Stage::Means        ? c.mean * count
                         : part == Stage::Deviations ? c.deviation * c.deviation * count
                                                     : std::round(c.zeroShare * count);
    writer.number(total, Role::Input, {}, Progress::Done);
    writer.text("/");
    writer.number(count, Role::None, {}, Progress::Done);
    writer.text(part == Stage::Deviations ? ") =" : "=");
    writer.number(value, strip.role, cell, Progress::Done, true);
    if (part == Stage::Zeros)
        writer.text("%");
    return writer.take();
}

Formula sheetFormula(const Stage &stage, const CellRef &cell)
{
    FormulaWriter writer;
    const std::string place = "[" + std::to_string(cell.row) + "," + std::to_string(cell.col) + "]";
    if (!stage.setting().norm) {
        const auto &means = *stage.blockAt(Phase::Height).values;
        writer.name("x" + place, Role::Input, cell);
        Formula formula = writer.take();
        addWords(formula, {"stats.formula.sheet", {means[static_cast<std::size_t>(cell.row * stage.channels() + cell.col)]}});
        return formula;
    }
    const auto set = static_cast<std::size_t>(stage.trace().setOf(cell.row, cell.col));
    const SetMeasures &measures = stage.trace().measures();
    writer.name("x̂" + place, Role::Input, cell);
    writer.text("= (x − μ) / √(σ² + ε) = (x −");
    writer.operand(measures.mean[set], Role::Output, {}, Progress::Done);
    writer.text(") /");
    writer.number(std::sqrt(measures.variance[set] + stage.setting().normParams().epsilon), Role::Kernel, {}, Progress::Done);
    return writer.take();
}

} // namespace

Formula activationFormula(const ActivationStage &stage, const Moment &moment)
{
    const Phase phase = stage.trace().phases()[static_cast<std::size_t>(moment.step)];
    switch (phase) {
    case Phase::Block: return blockFormula(stage);
    case Phase::Width:
    case Phase::Height: return collapseFormula(stage, phase);
    case Phase::Set: return setFormula(stage);
    case Phase::Normalise: return sheetFormula(stage, {Stage::Block, 0, 0});
    case Phase::Mean: return statisticFormula(stage, Stage::Means, moment.micro);
    case Phase::Deviation: return statisticFormula(stage, Stage::Deviations, moment.micro);
    case Phase::Zeros: break;
    }
    return statisticFormula(stage, Stage::Zeros, moment.micro);
}

Formula activationFormulaOf(const ActivationStage &stage, const CellRef &cell)
{
    if (cell.part == Stage::Block)
        return sheetFormula(stage, cell);
    return cell.valid() ? statisticFormula(stage, static_cast<Stage::Part>(cell.part), cell.col) : Formula{};
}

} // namespace convlab
