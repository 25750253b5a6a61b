// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/conv_scene.h"

#include "core/scene/conv_code.h"
#include "core/scene/conv_formula.h"
#include "core/scene/conv_matrix_scene.h"

#include <algorithm>
#include <cmath>

namespace convlab {

namespace {

using Kind = ConvMicro::Kind;

constexpr int firstKernelFrame = 1000; ///< above every window's frame

/// Fills one scene; the moment is resolved once.
class Composer {
public:
    Composer(const ConvStage &stage, const Moment &moment)
        : m_stage(stage), m_trace(stage.trace()), m_step(moment.step), m_cell(m_trace.cellAt(moment.step)),
          m_micro(m_trace.microAt(moment.micro))
    {
    }

    Scene compose()
    {
        m_scene.parts = m_stage.parts();
        revealOutputs();
        fillProducts();
        fillSums();
        if (m_stage.codePart() >= 0)
            runConvCode(part<Code>(m_stage.codePart()), m_trace, m_cell, m_micro);
        markWindow();
        frameWindow();
        frameKernels();
        markCurrent();
        if (m_stage.matrix())
            showConvMatrix(m_scene, m_trace, *m_stage.matrix(), m_step, m_micro);
        m_scene.formula = convFormula(m_stage, m_cell, m_micro);
        m_scene.caption = caption();
        return std::move(m_scene);
    }

private:
    bool finished() const { return m_micro.kind == Kind::Write; }

    template<typename P>
    P &part(int index)
    {
        return std::get<P>(m_scene.parts[static_cast<std::size_t>(index)]);
    }

    void revealOutputs()
    {
        const int plane = static_cast<int>(m_trace.output().shape.h * m_trace.output().shape.w);
        const int written = m_step + (finished() ? 1 : 0);
        for (int channel = 0; channel < m_stage.outputChannels(); ++channel) {
            Grid &grid = part<Grid>(m_stage.outputCell({0, channel, 0, 0}).part);
            grid.reveal.count = std::clamp(written - channel * plane, 0, plane);
            if (channel == m_cell.c && !finished())
                grid.partial = PartialCell{m_cell.h, m_cell.w, runningSum(m_trace, m_cell, m_micro)};
        }
    }

    void fillProducts()
    {
        if (m_stage.productsPart() < 0)
            return;
        Bars &bars = part<Bars>(m_stage.productsPart());
        const int known = m_micro.kind == Kind::Fetch ? m_micro.tap : m_micro.tap + 1;
        for (int i = 0; i < m_trace.tapCount(); ++i) {
            const ConvTap tap = m_trace.tapAt(m_cell, i);
            bars.bars[static_cast<std::size_t>(i)] = {tap.product(), Role::None, m_stage.inputCell(tap), i < known};
        }
    }

    /// Each number stands from its first product on.
    void fillSums()
    {
        if (m_stage.firstSumPart() < 0)
            return;
        const int perLayer = m_trace.tapsPerLayer(), layers = m_trace.layerCount();
        const auto fill = [&](int term, double value) { part<Grid>(m_stage.firstSumPart() + term).partial = PartialCell{0, 0, value}; };
        const int done = accumulatedTaps(m_micro);
        for (int layer = 0; layer < layers && layer * perLayer < done; ++layer)
            fill(layer, m_trace.sumOfTaps(m_cell, layer * perLayer, std::min(done, (layer + 1) * perLayer)));
        const int terms = layers + (m_stage.hasBias() ? 1 : 0);
        if (m_stage.hasBias())
            fill(layers, m_trace.biasOf(m_cell.c));
        if (m_micro.kind == Kind::Write || (m_micro.kind == Kind::AddBias && m_stage.hasBias()))
            fill(terms, runningSum(m_trace, m_cell, m_micro));
    }

    void markWindow()
    {
        for (int i = 0; i < m_trace.tapCount(); ++i)
            mark(m_stage.inputCell(m_trace.tapAt(m_cell, i)), Emphasis::Active, Role::Kernel);
    }

    void frameWindow()
    {
        const ConvTap corner = m_trace.tapAt(m_cell, 0);
        for (int layer = 0; layer < m_trace.layerCount(); ++layer) {
            const int channel = corner.inputChannel + layer;
            m_scene.frames.push_back({convFrameId(m_stage, m_cell.c, channel), m_stage.inputCell(channel, 0, 0).part,
                                      corner.row, corner.col, static_cast<int>(m_trace.vertical().span()),
                                      static_cast<int>(m_trace.horizontal().span()), Role::Kernel});
        }
    }

    /// Which kernel is at work; with a single one there is no question.
    void frameKernels()
    {
        if (m_stage.outputChannels() == 1)
            return;
        const Shape &shape = m_trace.weight().shape;
        for (int layer = 0; layer < m_trace.layerCount(); ++layer)
            m_scene.frames.push_back({firstKernelFrame + layer, m_stage.kernelCell(m_cell.c, layer, 0, 0).part, 0, 0,
                                      static_cast<int>(shape.h), static_cast<int>(shape.w), Role::Kernel});
    }

    void markCurrent()
    {
        mark(m_stage.outputCell(m_cell), Emphasis::Current, Role::Output);
        if (m_micro.kind == Kind::AddBias)
            mark(m_stage.biasCell(m_cell.c), Emphasis::Current, Role::Bias);
        if (m_micro.tap == m_trace.tapCount())
            return;
        const ConvTap tap = m_trace.tapAt(m_cell, m_micro.tap);
        const CellRef weight = m_stage.kernelCell(m_cell.c, tap.layer, tap.kernelRow, tap.kernelCol);
        mark(m_stage.inputCell(tap), Emphasis::Current, Role::Input);
        mark(weight, Emphasis::Current, Role::Kernel);
        if (m_micro.kind == Kind::Fetch) // on its way to the multiplication
            m_scene.flights.push_back({{m_stage.inputCell(tap)}, {weight}, Role::Input});
    }

    void mark(const CellRef &cell, Emphasis emphasis, Role role) { m_scene.marks.push_back({cell, emphasis, role}); }

    Label caption() const
    {
        const double sum = runningSum(m_trace, m_cell, m_micro);
        if (finished()) {
            const char *key = m_stage.outputChannels() > 1 ? "conv.caption.write_channel" : "conv.caption.write";
            return {key, {m_step + 1.0, 1.0 * m_trace.stepCount(), 1.0 * m_cell.h, 1.0 * m_cell.w, sum, 1.0 * m_cell.c}};
        }
        if (m_micro.kind == Kind::AddBias)
            return {"conv.caption.bias", {m_trace.biasOf(m_cell.c), sum}};
        const ConvTap tap = m_trace.tapAt(m_cell, m_micro.tap);
        if (m_micro.kind == Kind::Accumulate)
            return {"conv.caption.accumulate", {m_trace.partialSum(m_cell, m_micro.tap), tap.product(), sum}};
        const char *key = m_micro.kind == Kind::Fetch ? "conv.caption.fetch" : "conv.caption.multiply";
        return {key, {tap.x, tap.w, tap.product(), m_micro.tap + 1.0, 1.0 * m_trace.tapCount()}};
    }

    const ConvStage &m_stage;
    const ConvTrace &m_trace;
    int m_step;
    OutputCell m_cell;
    ConvMicro m_micro;
    Scene m_scene;
};

/// The output index whose window starts nearest to `position` of the padded axis.
int nearestStop(int position, std::int64_t stride, std::int64_t outputs)
{
    const auto stop = std::llround(static_cast<double>(position) / static_cast<double>(stride));
    return static_cast<int>(std::clamp<long long>(stop, 0, outputs - 1));
}

} // namespace

Scene convSceneAt(const ConvStage &stage, const Moment &moment)
{
    return Composer(stage, moment).compose();
}

int convFrameId(const ConvStage &stage, int outChannel, int inputChannel)
{
    return outChannel * stage.inputChannels() + inputChannel;
}

int convStepForFrame(const ConvStage &stage, int frameId, int row, int col)
{
    const int outChannel = frameId / stage.inputChannels();
    if (frameId < 0 || outChannel >= stage.outputChannels())
        return stage.matrix() ? convMatrixStep(stage.trace(), frameId, row, col) : -1;
    const ConvParams &params = stage.trace().params();
    const Shape &output = stage.trace().output().shape;
    const int h = nearestStop(row, params.stride.h, output.h), w = nearestStop(col, params.stride.w, output.w);
    return static_cast<int>(output.offset(0, outChannel, h, w));
}

} // namespace convlab
