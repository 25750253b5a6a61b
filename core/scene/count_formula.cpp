// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/count_formula.h"

#include "core/scene/count_math.h"
#include "core/scene/count_scene.h"
#include "core/scene/formula_writer.h"

namespace convlab {

namespace {

using Phase = CountTrace::Phase;
using Progress = Token::Progress;

double number(std::int64_t value) { return static_cast<double>(value); }

/// Writes products of named factors.
class Writer {
public:
    explicit Writer(const CountStage &stage) : m_stage(stage), m_setting(stage.trace().setting()) {}

    void heading(const char *key)
    {
        Token token;
        token.kind = Token::Kind::Words;
        token.label = {key, {}};
        token.strong = true;
        m_formula.tokens.push_back(std::move(token));
        text("=");
    }

    void text(const char *symbol)
    {
        Token token;
        token.text = symbol;
        m_formula.tokens.push_back(std::move(token));
    }

    void value(double value, Role role, CellRef ref = {}, bool active = false, bool strong = false)
    {
        Token token;
        token.kind = Token::Kind::Number;
        token.a = value;
        token.role = role;
        token.ref = ref;
        token.strong = strong;
        token.progress = active ? Progress::Active : Progress::Done;
        m_formula.tokens.push_back(std::move(token));
    }

    void result(double all, Role role)
    {
        text("=");
        value(all, role, {}, false, true);
    }

    void kernel()
    {
        value(number(m_setting.kernel.h), Role::Kernel, m_stage.factor(CountStage::KernelHeight));
        text("·");
        value(number(m_setting.kernel.w), Role::Kernel, m_stage.factor(CountStage::KernelWidth));
    }

    void channels(std::int64_t count, bool active)
    {
        text("·");
        value(number(count), Role::Input, m_stage.factor(CountStage::Inputs), active);
    }

    void filters(std::int64_t count, bool active)
    {
        text("·");
        value(number(count), Role::Output, m_stage.factor(CountStage::Filters), active);
    }

    void bias(std::int64_t count, bool active, CellRef ref)
    {
        if (!m_setting.bias)
            return;
        text("+");
        value(number(count), Role::Bias, ref, active);
    }

    Formula take() { return std::move(m_formula); }

private:
    const CountStage &m_stage;
    const CountSetting &m_setting;
    Formula m_formula;
};

} // namespace

Formula countFormula(const CountStage &stage, Phase phase, std::int64_t counted)
{
    const CountTrace &trace = stage.trace();
    const CountSetting &setting = trace.setting();
    const CellRef biasRef = stage.hasBias() ? stage.biasCell(0) : CellRef();
    Writer writer(stage);
    switch (phase) {
    case Phase::Filter:
        writer.heading("counts.formula.filter");
        writer.kernel();
        writer.channels(counted, true);
        writer.result(number(setting.kernel.h * setting.kernel.w * counted), Role::Kernel);
        break;
    case Phase::Filters:
        writer.heading("counts.formula.weights");
        writer.kernel();
        writer.channels(trace.channelsPerGroup(), false);
        writer.filters(counted, true);
        writer.result(number(trace.filterWeights() * counted), Role::Kernel);
        break;
    case Phase::Bias:
        writer.heading("counts.formula.conv");
        writer.kernel();
        writer.channels(trace.channelsPerGroup(), false);
        writer.filters(setting.outChannels, false);
        writer.bias(setting.outChannels, true, biasRef);
        writer.result(number(trace.conv().parameters()), Role::Kernel);
        break;
    case Phase::Dense:
        writer.heading("counts.formula.dense");
        writer.value(number(counted), Role::Input, {CountStage::Dense, 0, 0}, true);
        writer.text("·");
        writer.value(number(trace.denseOutputs()), Role::Output);
        writer.bias(trace.denseOutputs(), false, {});
        writer.result(number(counted) * number(trace.denseOutputs()) + (setting.bias ? number(trace.denseOutputs()) : 0), Role::Output);
        break;
    case Phase::Ratio:
        writer.heading("counts.formula.ratio");
        writer.value(number(trace.dense().parameters()), Role::Output);
        writer.text("/");
        writer.value(number(trace.conv().parameters()), Role::Kernel);
        writer.result(trace.ratio(), Role::None);
        break;
    }
    Formula formula = writer.take();
    formula.math = countMath(stage, phase, counted);
    return formula;
}

Formula countFormulaOf(const CountStage &stage, const CellRef &cell)
{
    const bool tile = (cell.part == CountStage::Filter && stage.filterInput(cell) < stage.inputsPerGroup())
                      || (cell.part == CountStage::Weights && stage.hasTile(cell.row, cell.col));
    if (!tile)
        return {};
    const CountSetting &setting = stage.trace().setting();
    const int output = cell.part == CountStage::Weights ? cell.row : 0;
    const int input = cell.part == CountStage::Weights ? cell.col : stage.filterInput(cell);
    FormulaWriter name;
    name.name("W[" + std::to_string(output) + "," + std::to_string(input) + "]", Role::Kernel, cell);
    Formula formula = name.take();
    Writer writer(stage);
    writer.text(":");
    writer.kernel();
    writer.result(number(setting.kernel.h * setting.kernel.w), Role::Kernel);
    Formula count = writer.take();
    formula.tokens.insert(formula.tokens.end(), count.tokens.begin(), count.tokens.end());
    return formula;
}

} // namespace convlab
