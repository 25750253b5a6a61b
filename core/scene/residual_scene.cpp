// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/residual_scene.h"

#include "core/scene/residual_formula.h"

#include <algorithm>
#include <cmath>

namespace convlab {

namespace {

using Kind = ResidualStep::Kind;

double at(const std::vector<double> &values, int index)
{
    return values[static_cast<std::size_t>(index)];
}

/// What forwards and backwards share.
class Composer {
public:
    Composer(const ResidualStage &stage, const Moment &moment)
        : m_stage(stage), m_trace(stage.trace()), m_step(stage.steps()[static_cast<std::size_t>(moment.step)]),
          m_moment(moment), m_finished(moment.micro == residualMicroCount(stage, moment.step) - 1)
    {
        m_scene.parts = stage.parts();
        m_scene.formula = residualFormula(stage, m_step, moment.micro);
    }

protected:
    Grid &grid(int part) { return std::get<Grid>(m_scene.parts[static_cast<std::size_t>(part)]); }
    Bars &bars(int element)
    {
        return std::get<Bars>(m_scene.parts[static_cast<std::size_t>(m_stage.firstBars + element)]);
    }
    void mark(const CellRef &cell, Emphasis emphasis, Role role) { m_scene.marks.push_back({cell, emphasis, role}); }
    void fill(int part, const SharedValues &values)
    {
        grid(part).values = values;
        grid(part).tintScale = largestMagnitude(*values);
    }

    const ResidualStage &m_stage;
    const ResidualTrace &m_trace;
    ResidualStep m_step;
    Moment m_moment;
    bool m_finished;
    Scene m_scene;
};

class Forward : public Composer {
public:
    using Composer::Composer;

    Scene compose()
    {
        reveal(m_stage.skip, Kind::Skip);
        reveal(m_stage.hidden, Kind::Hidden);
        if (m_stage.setup().network())
            reveal(m_stage.branch, Kind::Branch);
        reveal(m_stage.output, Kind::Sum);
        if (m_step.kind == Kind::Sum)
            markSum();
        else
            markProduct();
        for (int i = 0; i < m_stage.barsCount; ++i)
            fillBars(i);
        m_scene.caption = caption();
        return std::move(m_scene);
    }

private:
    /// Numbers of a kind that are known by now.
    int known(Kind kind) const
    {
        int count = 0;
        for (int step = 0; step < m_moment.step + (m_finished ? 1 : 0); ++step)
            count += m_stage.steps()[static_cast<std::size_t>(step)].kind == kind ? 1 : 0;
        return count;
    }

    void reveal(int part, Kind kind)
    {
        if (part < 0)
            return;
        grid(part).reveal.count = known(kind);
        if (m_step.kind == kind && !m_finished)
            grid(part).partial = PartialCell{m_step.index, 0, running()};
    }

    double running() const
    {
        if (m_step.kind == Kind::Sum)
            return m_moment.micro == 0 ? at(m_trace.skip(), m_step.index) : at(m_trace.output(), m_step.index);
        return residualPartialSum(m_stage, m_step, m_moment.micro + 1);
    }

    void markSum()
    {
        mark(m_stage.skipCell(m_step.index), m_moment.micro == 0 ? Emphasis::Current : Emphasis::Active, Role::Input);
        if (m_moment.micro > 0)
            mark({m_stage.branch, m_step.index, 0}, m_moment.micro == 1 ? Emphasis::Current : Emphasis::Active, Role::Kernel);
        mark({m_stage.output, m_step.index, 0}, Emphasis::Current, Role::Output);
    }

    void markProduct()
    {
        const ResidualProduct product = residualProduct(m_stage, m_step.kind);
        for (int k = 0; k < m_stage.setup().inputs(); ++k) {
            const Emphasis emphasis = k == m_moment.micro ? Emphasis::Current : Emphasis::Active;
            mark({product.matrixPart, m_step.index, k}, emphasis, product.matrixRole);
            mark({product.vectorPart, k, 0}, emphasis, product.vectorRole);
        }
        mark({product.resultPart, m_step.index, 0}, Emphasis::Current, product.resultRole);
        m_scene.frames.push_back({0, product.matrixPart, m_step.index, 0, 1, m_stage.setup().inputs(), product.matrixRole});
    }

    /// x, then F from where x ends, then y from the line.
    void fillBars(int i)
    {
        double largest = 0;
        for (int j = 0; j < m_stage.barsCount; ++j)
            largest = std::max({largest, std::abs(at(m_trace.skip(), j)), std::abs(at(m_trace.output(), j)),
                                std::abs(at(m_trace.branch(), j))});
        const bool now = m_step.kind == Kind::Sum && m_step.index == i;
        const bool before = i < known(Kind::Sum);
        const bool skipKnown = !m_stage.setup().project || i < known(Kind::Skip);
        Bars &part = bars(i);
        part.scale = largest > 0 ? largest : 1;
        const double skip = at(m_trace.skip(), i);
        part.bars[0] = {skip, Role::Input, m_stage.skipCell(i), skipKnown};
        part.bars[1] = {at(m_trace.branch(), i), Role::Kernel, {m_stage.branch, i, 0}, before || (now && m_moment.micro > 0), skip};
        part.bars[2] = {at(m_trace.output(), i), Role::Output, {m_stage.output, i, 0}, before};
    }

    Label caption() const
    {
        const double i = m_step.index, k = m_moment.micro;
        if (m_step.kind == Kind::Sum) {
            static const char *const keys[] = {"residual.caption.take", "residual.caption.branch", "residual.caption.sum"};
            return {keys[m_moment.micro], {i, at(m_trace.skip(), m_step.index), at(m_trace.branch(), m_step.index),
                                           at(m_trace.output(), m_step.index)}};
        }
        const double terms = m_stage.setup().inputs();
        if (!m_finished)
            return {"residual.caption.term", {k + 1, terms, residualPartialSum(m_stage, m_step, m_moment.micro + 1)}};
        const double sum = residualPartialSum(m_stage, m_step, m_stage.setup().inputs());
        if (m_step.kind == Kind::Skip)
            return {"residual.caption.projected", {i, sum}};
        if (m_step.kind == Kind::Hidden)
            return {"residual.caption.hidden", {i, sum, at(m_trace.hidden(), m_step.index)}};
        return {"residual.caption.gain", {i, sum, m_stage.setup().gain, at(m_trace.branch(), m_step.index)}};
    }
};

class Backward : public Composer {
public:
    using Composer::Composer;

    Scene compose()
    {
        const int block = m_step.index;
        const ResidualStage::Block &values = m_stage.block(block);
        fill(m_stage.output, values.incoming);
        fill(m_stage.skip, values.skip);
        fill(m_stage.branch, values.branch);
        fill(m_stage.x, values.outgoing);
        fill(m_stage.plainIn, values.plainIn);
        fill(m_stage.plainOut, values.plainOut);
        if (block == 0) { // later blocks get what the one before gave
            Grid &first = grid(m_stage.output);
            first.source = {"g", 0, 0, 0, 0, first.rows, first.cols, false};
        }
        const int written = std::min(m_moment.micro + 1, m_stage.setup().inputs());
        for (const int part : {m_stage.skip, m_stage.branch, m_stage.x, m_stage.plainOut})
            grid(part).reveal.count = written;
        for (int k = 0; k < m_stage.barsCount; ++k)
            fillBars(k, values, k < written);
        if (!m_finished)
            markElement(m_moment.micro);
        m_scene.caption = caption();
        return std::move(m_scene);
    }

private:
    void markElement(int k)
    {
        mark({m_stage.skip, k, 0}, Emphasis::Active, Role::Input);
        mark({m_stage.branch, k, 0}, Emphasis::Active, Role::Kernel);
        for (int i = 0; i < m_stage.setup().outputs(); ++i) {
            mark({m_stage.slopes, i, k}, Emphasis::Active, Role::Kernel);
            mark({m_stage.output, i, 0}, Emphasis::Active, Role::Gradient);
        }
        mark({m_stage.x, k, 0}, Emphasis::Current, Role::Gradient);
        m_scene.frames.push_back({0, m_stage.slopes, 0, k, m_stage.setup().outputs(), 1, Role::Kernel});
    }

    /// The two shares stacked, their sum, and the plain chain beside it.
    void fillBars(int k, const ResidualStage::Block &values, bool known)
    {
        const double skip = at(*values.skip, k);
        Bars &part = bars(k);
        part.scale = std::max({largestMagnitude(*values.skip), largestMagnitude(*values.branch),
                               largestMagnitude(*values.outgoing), 1e-300});
        part.bars[0] = {skip, Role::Input, {m_stage.skip, k, 0}, known};
        part.bars[1] = {at(*values.branch, k), Role::Kernel, {m_stage.branch, k, 0}, known, skip};
        part.bars[2] = {at(*values.outgoing, k), Role::Gradient, {m_stage.x, k, 0}, known};
        part.bars[3] = {at(*values.plainOut, k), Role::Layer2, {m_stage.plainOut, k, 0}, known};
    }

    Label caption() const
    {
        const double block = m_step.index + 1, blocks = m_trace.blocks();
        if (!m_finished)
            return {"residual.caption.element", {block, blocks, 1.0 * m_moment.micro,
                                                 at(m_trace.gradient(m_step.index + 1), m_moment.micro)}};
        return {"residual.caption.chain", {block, blocks, at(m_trace.residualRatios(), m_step.index),
                                           at(m_trace.plainRatios(), m_step.index)}};
    }
};

} // namespace

int residualMicroCount(const ResidualStage &stage, int step)
{
    const ResidualStep &what = stage.steps()[static_cast<std::size_t>(step)];
    return what.kind == Kind::Sum ? 3 : stage.setup().inputs() + 1;
}

Scene residualForwardSceneAt(const ResidualStage &stage, const Moment &moment)
{
    return Forward(stage, moment).compose();
}

Scene residualBackwardSceneAt(const ResidualStage &stage, const Moment &moment)
{
    return Backward(stage, moment).compose();
}

} // namespace convlab
