// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/count_scene.h"

#include "core/scene/count_formula.h"

#include <algorithm>

namespace convlab {

namespace {

using Phase = CountTrace::Phase;

double number(std::int64_t value) { return static_cast<double>(value); }

/// Fills one scene.
class Composer {
public:
    Composer(const CountStage &stage, const Moment &moment)
        : m_stage(stage), m_trace(stage.trace()), m_phase(static_cast<Phase>(moment.step)), m_counted(m_trace.countedAt(moment))
    {
    }

    Scene compose()
    {
        m_scene.parts = m_stage.parts();
        showFilter();
        showFilters();
        showDense();
        m_scene.formula = countFormula(m_stage, m_phase, m_counted);
        m_scene.caption = caption();
        return std::move(m_scene);
    }

private:
    Mosaic &mosaic(CountStage::Part part) { return std::get<Mosaic>(m_scene.parts[static_cast<std::size_t>(part)]); }
    bool reached(Phase phase) const { return m_phase >= phase; }

    void showFilter()
    {
        const int known = m_phase == Phase::Filter ? static_cast<int>(m_counted) : m_stage.inputsPerGroup();
        mosaic(CountStage::Filter).reveal.count = m_phase == Phase::Filter ? known : -1;
        if (m_phase != Phase::Filter)
            return;
        m_scene.marks.push_back({m_stage.filterTile(known - 1), Emphasis::Current, Role::Kernel});
        m_scene.marks.push_back({m_stage.weightTile(0, known - 1), Emphasis::Current, Role::Kernel});
    }

    void showFilters()
    {
        Mosaic &weights = mosaic(CountStage::Weights);
        int rows = m_stage.outputs();
        if (m_phase == Phase::Filters)
            rows = static_cast<int>(m_counted);
        weights.reveal.count = m_phase == Phase::Filter ? static_cast<int>(m_counted) : rows * weights.cols;
        if (m_phase == Phase::Filters)
            m_scene.frames.push_back({1, CountStage::Weights, rows - 1, 0, 1, weights.cols, Role::Kernel});
        else if (m_phase == Phase::Filter)
            m_scene.frames.push_back({1, CountStage::Weights, 0, 0, 1, weights.cols, Role::Kernel});
        if (!m_stage.hasBias())
            return;
        mosaic(CountStage::Bias).reveal.count = reached(Phase::Bias) ? -1 : 0;
        if (m_phase == Phase::Bias)
            m_scene.frames.push_back({2, CountStage::Bias, 0, 0, m_stage.outputs(), 1, Role::Bias});
    }

    void showDense()
    {
        Mosaic &dense = mosaic(CountStage::Dense);
        const std::int64_t all = m_trace.denseInputs();
        const std::int64_t counted = m_phase == Phase::Dense ? m_counted : reached(Phase::Ratio) ? all : 0;
        const auto shown = static_cast<int>(std::min<std::int64_t>(counted, dense.cols));
        dense.reveal.count = shown * dense.rows;
        dense.cutRight = counted > dense.cols;
        dense.cutBelow = m_trace.denseOutputs() > dense.rows;
        const double seen = number(shown) * dense.rows, there = number(counted) * number(m_trace.denseOutputs());
        if (counted > 0 && seen < there)
            dense.scale = Mosaic::ScaleBar{{"counts.scale.part", {seen, there}}, seen / there};
        else if (counted > 0)
            dense.scale = Mosaic::ScaleBar{{"counts.scale.whole", {there}}, 1};
    }

    Label caption() const
    {
        const CountSetting &setting = m_trace.setting();
        const double tile = number(setting.kernel.h * setting.kernel.w), filter = number(m_trace.filterWeights());
        switch (m_phase) {
        case Phase::Filter:
            return {"counts.caption.filter", {number(m_counted), number(m_trace.channelsPerGroup()), tile, tile * number(m_counted)}};
        case Phase::Filters:
            return {"counts.caption.filters", {number(m_counted), number(setting.outChannels), filter, filter * number(m_counted)}};
        case Phase::Bias:
            return {setting.bias ? "counts.caption.bias" : "counts.caption.no_bias", {number(setting.outChannels), number(m_trace.conv().parameters())}};
        case Phase::Dense:
            return {"counts.caption.dense", {number(m_counted), number(m_trace.denseInputs()), number(m_trace.denseOutputs()),
                                             number(m_counted) * number(m_trace.denseOutputs())}};
        case Phase::Ratio: break;
        }
        return {"counts.caption.ratio", {number(m_trace.dense().parameters()), number(m_trace.conv().parameters()), m_trace.ratio()}};
    }

    const CountStage &m_stage;
    const CountTrace &m_trace;
    Phase m_phase;
    std::int64_t m_counted;
    Scene m_scene;
};

} // namespace

Scene countSceneAt(const CountStage &stage, const Moment &moment)
{
    return Composer(stage, moment).compose();
}

} // namespace convlab
