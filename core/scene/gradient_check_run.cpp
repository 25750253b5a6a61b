// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/gradient_check_run.h"

#include "core/lab/gradient_cell.h"
#include "core/scene/gradient_plots.h"

#include <algorithm>

namespace convlab {

namespace {

/// By GradientVerdict; whole keys, so that a search finds them.
constexpr const char *verdictKeys[] = {"gradient.verdict.right", "gradient.verdict.suspicious", "gradient.verdict.likely_wrong",
                                       "gradient.verdict.wrong"};

} // namespace

std::vector<Label> gradientFacts(const GradientCheckTrace &trace)
{
    const double relative = trace.relativeError();
    return {{"gradient.fact.loss", {trace.loss()}},
            {"gradient.fact.error", {trace.largestError()}},
            {verdictKeys[static_cast<int>(verdictFor(relative))], {relative}},
            {"gradient.fact.evaluations", {trace.weights() * 2.0}}};
}

std::vector<Remark> gradientRemarks(const GradientCheckTrace &trace)
{
    const GradientSetup &setup = trace.setup();
    std::vector<Remark> remarks;
    if (setup.loss == GradientLoss::SquaredSum && setup.rule == DifferenceRule::Central)
        remarks.push_back({{"gradient.remark.exact", {}}, "exp"});
    if (trace.crossesKink())
        remarks.push_back({{"gradient.remark.kink", {}}, "kink"});
    if (setup.precision == GradientSetup::Precision::Float32 && setup.power < -3)
        remarks.push_back({{"gradient.remark.float32", {}}, "float32"});
    else if (setup.power < -8)
        remarks.push_back({{"gradient.remark.rounding", {}}, "rounding"});
    return remarks;
}

std::vector<std::pair<std::string, double>> gradientLiveNumbers(const GradientCheckTrace &trace)
{
    return {{"loss_value", trace.loss()}, {"largest_error", trace.largestError()}, {"eps", trace.setup().epsilon()}};
}

Formula GradientCheckRun::formulaOf(const CellRef &cell) const
{
    for (int weight = 0; weight < stepCount(); ++weight) {
        if (cell == m_stage.cell(m_stage.numeric, weight))
            return gradientCheckFormula(m_stage, weight, GradientMicro::Divide);
    }
    return {};
}

std::string GradientCheckRun::topicAt(const Moment &moment) const
{
    static constexpr const char *topics[gradientMicroCount] = {"nudge", "loss", "nudge", "loss", "compare", "compare"};
    return topics[moment.micro];
}

int GradientCheckRun::stepForFrame(int frameId, int row, int col) const
{
    const Shape &shape = m_stage.trace().setup().k.shape;
    if (frameId < 0 || frameId > 2)
        return -1;
    return static_cast<int>(std::clamp<std::int64_t>(row, 0, shape.h - 1) * shape.w + std::clamp<std::int64_t>(col, 0, shape.w - 1));
}

std::vector<Plot> GradientCheckRun::plots() const
{
    return {gradientCurvePlot(m_stage.trace()), gradientErrorPlot(m_stage.trace())};
}

std::optional<double> GradientCheckRun::plotCursor(const std::string &id, const Moment &moment) const
{
    if (id == "error")
        return m_stage.trace().setup().epsilon();
    const int weight = chosenWeight(m_stage.trace().setup());
    if (moment.step != weight)
        return {};
    const WeightCheck &check = m_stage.trace().check(weight);
    const auto micro = static_cast<GradientMicro>(moment.micro);
    if (micro == GradientMicro::NudgeUp || micro == GradientMicro::LossUp)
        return check.up;
    if (micro == GradientMicro::NudgeDown || micro == GradientMicro::LossDown)
        return check.down;
    return m_stage.trace().setup().k.data[static_cast<std::size_t>(weight)];
}

std::string GradientCheckRun::labOutput() const
{
    return gradientCellOutput(m_stage.trace());
}

Snippets GradientCheckRun::snippets() const
{
    return gradientSnippets(m_stage.trace().setup());
}

} // namespace convlab
