// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/count_math.h"

#include "core/scene/math_writer.h"

namespace convlab {

namespace {

using Phase = CountTrace::Phase;

double number(std::int64_t value)
{
    return static_cast<double>(value);
}

/// Writes the product of a convolution's factors, once as symbols and once as numbers.
class Product {
public:
    Product(MathWriter &math, const CountStage &stage) : m_math(math), m_stage(stage), m_setting(stage.trace().setting()) {}

    void symbols(bool filters, bool bias)
    {
        m_math.tex("=").symbol("kernel.h", "k_h", factor(CountStage::KernelHeight)).tex("\\,").symbol("kernel.w", "k_w", factor(CountStage::KernelWidth));
        const bool grouped = m_setting.groups > 1;
        m_math.tex("\\,").symbol("input.c_in", grouped ? "\\tfrac{C_{in}}{g}" : "C_{in}", factor(CountStage::Inputs));
        if (filters)
            m_math.tex("\\,").symbol("output.c_out", "C_{out}", factor(CountStage::Filters));
        if (bias && m_setting.bias)
            m_math.tex("+").symbol("bias", "C_{out}", m_stage.biasCell(0));
    }

    void numbers(std::int64_t inputs, std::int64_t filters, bool bias)
    {
        m_math.tex("=").number(number(m_setting.kernel.h), "kernel.h").tex("\\cdot").number(number(m_setting.kernel.w), "kernel.w");
        m_math.tex("\\cdot").number(number(inputs), "input.c_in");
        if (filters > 0)
            m_math.tex("\\cdot").number(number(filters), "output.c_out");
        if (bias && m_setting.bias)
            m_math.tex("+").number(number(m_setting.outChannels), "bias");
    }

private:
    CellRef factor(CountStage::Factor which) const { return m_stage.factor(which); }

    MathWriter &m_math;
    const CountStage &m_stage;
    const CountSetting &m_setting;
};

void writeDense(MathWriter &math, const CountStage &stage, std::int64_t counted)
{
    const CountTrace &trace = stage.trace();
    const double outputs = number(trace.denseOutputs()), bias = trace.setting().bias ? outputs : 0;
    math.heading({"counts.formula.dense", {}}).tex("=").number(number(counted), "input.dense", {CountStage::Dense, 0, 0});
    math.tex("\\cdot").number(outputs, "output.units");
    if (trace.setting().bias)
        math.tex("+").number(bias, "bias.dense");
    math.tex("=").number(number(counted) * outputs + bias, "output.dense").active("input.dense");
}

} // namespace

MathLine countMath(const CountStage &stage, Phase phase, std::int64_t counted)
{
    const CountTrace &trace = stage.trace();
    const CountSetting &setting = trace.setting();
    MathWriter math;
    Product product(math, stage);
    switch (phase) {
    case Phase::Filter:
        math.heading({"counts.formula.filter", {}}).active("input.c_in");
        product.symbols(false, false);
        product.numbers(counted, 0, false);
        math.tex("=").number(number(setting.kernel.h * setting.kernel.w * counted), "kernel");
        break;
    case Phase::Filters:
        math.heading({"counts.formula.weights", {}}).active("output.c_out");
        product.symbols(true, false);
        product.numbers(trace.channelsPerGroup(), counted, false);
        math.tex("=").number(number(trace.filterWeights() * counted), "kernel");
        break;
    case Phase::Bias:
        math.heading({"counts.formula.conv", {}}).active(setting.bias ? "bias" : "");
        product.symbols(true, true);
        product.numbers(trace.channelsPerGroup(), setting.outChannels, true);
        math.tex("=").number(number(trace.conv().parameters()), "kernel");
        break;
    case Phase::Dense: writeDense(math, stage, counted); break;
    case Phase::Ratio:
        math.heading({"counts.formula.ratio", {}}).tex("= \\frac{").number(number(trace.dense().parameters()), "output.dense").tex("}{");
        math.number(number(trace.conv().parameters()), "kernel").tex("} =").number(trace.ratio());
        break;
    }
    return math.take();
}

} // namespace convlab
