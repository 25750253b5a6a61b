// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/sliding_scene.h"

#include "core/scene/sliding_formula.h"

#include <algorithm>

namespace convlab {

namespace {

using Kind = ConvMicro::Kind;

/// Fills one scene; the moment is resolved once.
class Composer {
public:
    Composer(const SlidingStage &stage, const Moment &moment)
        : m_stage(stage), m_out(moment.step), m_micro(stage.trace().microAt(moment.micro))
    {
    }

    Scene compose()
    {
        m_scene.parts = m_stage.parts();
        writeOutput();
        if (m_stage.view() == SlidingStage::View::Rows)
            marchKernel();
        markWindow();
        frameWindow();
        measureOverhang();
        m_scene.formula = slidingFormula(m_stage, m_out, m_micro);
        m_scene.caption = caption();
        return std::move(m_scene);
    }

private:
    bool finished() const { return m_micro.kind == Kind::Write; }
    Grid &grid(int part) { return std::get<Grid>(m_scene.parts[static_cast<std::size_t>(part)]); }

    void writeOutput()
    {
        Grid &output = grid(SlidingStage::outputPart);
        output.reveal.count = m_out + (finished() ? 1 : 0);
        const CellRef cell = m_stage.outputCell(m_out);
        if (!finished())
            output.partial = PartialCell{cell.row, cell.col, slidingSum(m_stage, m_out, m_micro)};
    }

    /// Kernel and products stand under the window.
    void marchKernel()
    {
        const double first = static_cast<double>(m_out * m_stage.axis().stride);
        grid(SlidingStage::kernelPart).ruler.first = first;
        Grid &products = grid(SlidingStage::middlePart);
        products.ruler.first = first;
        products.values = m_stage.products(m_out);
        products.reveal.count = m_micro.kind == Kind::Fetch ? m_micro.tap : std::min(m_micro.tap + 1, m_stage.taps());
    }

    void markWindow()
    {
        for (int i = 0; i < m_stage.taps(); ++i) {
            const ConvTap tap = m_stage.trace().tapAt(m_stage.trace().cellAt(m_out), i);
            mark(m_stage.inputCell(tap.col), Emphasis::Active, Role::Kernel);
            mark(m_stage.matrixCell(m_out, i), Emphasis::Active, Role::Kernel);
            if (i != m_micro.tap)
                continue;
            mark(m_stage.inputCell(tap.col), Emphasis::Current, Role::Input);
            mark(m_stage.kernelCell(i), Emphasis::Current, Role::Kernel);
            mark(m_stage.matrixCell(m_out, i), Emphasis::Current, Role::Kernel);
            if (m_micro.kind == Kind::Fetch && m_stage.inputCell(tap.col).valid()) // on its way to the multiplication
                m_scene.flights.push_back({{m_stage.inputCell(tap.col)}, {m_stage.kernelCell(i)}, Role::Input});
        }
        mark(m_stage.outputCell(m_out), Emphasis::Current, Role::Output);
    }

    void frameWindow()
    {
        if (m_stage.view() == SlidingStage::View::Rows) {
            const int first = static_cast<int>(m_out * m_stage.axis().stride), span = static_cast<int>(m_stage.axis().span());
            m_scene.frames.push_back({0, SlidingStage::inputPart, 0, first, 1, span, Role::Kernel});
            return;
        }
        m_scene.frames.push_back({0, SlidingStage::middlePart, m_out, 0, 1, grid(SlidingStage::middlePart).cols, Role::Kernel});
    }

    /// Which outputs saw padding: with all of them the output is "full", without them "valid".
    void measureOverhang()
    {
        if (m_stage.view() != SlidingStage::View::Rows)
            return;
        const int first = m_stage.firstWhole(), end = m_stage.endWhole(), last = m_stage.outputs();
        if (first == 0 && end == last)
            return;
        bracket(0, first, "slide.bracket.overhang", Role::Padding);
        bracket(first, end, "slide.bracket.valid", Role::Output);
        bracket(end, last, "slide.bracket.overhang", Role::Padding);
    }

    void bracket(int first, int end, const char *key, Role role)
    {
        if (first < end)
            m_scene.brackets.push_back({SlidingStage::outputPart, first, end - 1, true, {key, {1.0 * (end - first)}}, role});
    }

    void mark(const CellRef &cell, Emphasis emphasis, Role role)
    {
        if (cell.valid())
            m_scene.marks.push_back({cell, emphasis, role});
    }

    Label caption() const
    {
        const double sum = slidingSum(m_stage, m_out, m_micro);
        if (finished())
            return {"slide.caption.write", {m_out + 1.0, 1.0 * m_stage.outputs(), 1.0 * m_out, sum}};
        const ConvTap tap = m_stage.trace().tapAt(m_stage.trace().cellAt(m_out), m_micro.tap);
        if (m_micro.kind == Kind::Accumulate)
            return {"slide.caption.accumulate", {m_stage.trace().partialSum(m_stage.trace().cellAt(m_out), m_micro.tap), tap.product(), sum}};
        const char *key = m_micro.kind == Kind::Fetch ? "slide.caption.fetch" : "slide.caption.multiply";
        return {key, {tap.x, tap.w, tap.product(), m_micro.tap + 1.0, 1.0 * m_stage.taps()}};
    }

    const SlidingStage &m_stage;
    int m_out;
    ConvMicro m_micro;
    Scene m_scene;
};

} // namespace

Scene slidingSceneAt(const SlidingStage &stage, const Moment &moment)
{
    return Composer(stage, moment).compose();
}

} // namespace convlab
