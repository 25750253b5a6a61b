// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/conv_formula.h"

#include "core/scene/formula_writer.h"

#include <algorithm>

namespace convlab {

namespace {

using Kind = ConvMicro::Kind;
using Progress = Token::Progress;

bool biasAdded(const ConvMicro &micro)
{
    return micro.kind == Kind::AddBias || micro.kind == Kind::Write;
}

/// The formula of one cell.
class CellFormula {
public:
    CellFormula(const ConvStage &stage, const OutputCell &cell, const ConvMicro &micro)
        : m_stage(stage), m_trace(stage.trace()), m_cell(cell), m_micro(micro), m_writer(stage.productScale())
    {
    }

    Formula write()
    {
        m_writer.name(m_stage.outputName(m_cell), Role::Output, m_stage.outputCell(m_cell));
        m_writer.text("=");
        for (int layer = 0; layer < m_trace.layerCount(); ++layer)
            writeLayer(layer);
        writeBias();
        if (m_trace.layerCount() > 1 || m_stage.hasBias())
            writeLayerSums();
        writeTotal();
        return m_writer.take();
    }

private:
    void writeLayer(int layer)
    {
        const bool bracketed = m_trace.layerCount() > 1;
        const int first = layer * m_trace.tapsPerLayer(), last = first + m_trace.tapsPerLayer() - 1;
        if (layer > 0)
            m_writer.text("+", signProgressOf(first, m_micro.tap));
        if (bracketed)
            m_writer.text("(", signProgressOf(first, m_micro.tap));
        for (int tap = first; tap <= last; ++tap) {
            if (tap > first)
                m_writer.text("+", signProgressOf(tap, m_micro.tap));
            writeTerm(tap);
        }
        if (bracketed)
            m_writer.text(")", signProgressOf(last, m_micro.tap));
    }

    void writeTerm(int index)
    {
        const ConvTap tap = m_trace.tapAt(m_cell, index);
        m_writer.product(tap.x, Role::Input, m_stage.inputCell(tap), tap.w, Role::Kernel,
                         m_stage.kernelCell(m_cell.c, tap.layer, tap.kernelRow, tap.kernelCol),
                         progressOf(index, m_micro.tap));
    }

    void writeBias()
    {
        if (!m_stage.hasBias())
            return;
        const bool pending = biasProgress() == Progress::Pending;
        m_writer.text("+", pending ? Progress::Pending : Progress::Done);
        m_writer.operand(m_trace.biasOf(m_cell.c), Role::Bias, m_stage.biasCell(m_cell.c), biasProgress());
    }

    void writeLayerSums()
    {
        m_writer.text("=");
        for (int layer = 0; layer < m_trace.layerCount(); ++layer) {
            const int first = layer * m_trace.tapsPerLayer(), last = first + m_trace.tapsPerLayer();
            const int done = std::clamp(accumulatedTaps(m_micro), first, last);
            const Progress progress = done > first ? Progress::Done : Progress::Pending;
            const double sum = m_trace.sumOfTaps(m_cell, first, done);
            if (layer == 0) {
                m_writer.number(sum, Role::None, {}, progress);
                continue;
            }
            m_writer.text("+", progress);
            m_writer.operand(sum, Role::None, {}, progress);
        }
        writeBias();
    }

    void writeTotal()
    {
        const bool changing = m_micro.kind == Kind::Accumulate || m_micro.kind == Kind::AddBias;
        m_writer.text("=");
        m_writer.number(runningSum(m_trace, m_cell, m_micro), Role::Output, m_stage.outputCell(m_cell),
                        changing ? Progress::Active : Progress::Done, m_micro.kind == Kind::Write);
    }

    Progress biasProgress() const
    {
        if (m_micro.kind == Kind::AddBias)
            return Progress::Active;
        return m_micro.kind == Kind::Write ? Progress::Done : Progress::Pending;
    }

    const ConvStage &m_stage;
    const ConvTrace &m_trace;
    OutputCell m_cell;
    ConvMicro m_micro;
    FormulaWriter m_writer;
};

} // namespace

int accumulatedTaps(const ConvMicro &micro)
{
    return micro.kind == Kind::Accumulate ? micro.tap + 1 : micro.tap;
}

double runningSum(const ConvTrace &trace, const OutputCell &cell, const ConvMicro &micro)
{
    return trace.partialSum(cell, accumulatedTaps(micro)) + (biasAdded(micro) ? trace.biasOf(cell.c) : 0.0);
}

Formula convFormula(const ConvStage &stage, const OutputCell &cell, const ConvMicro &micro)
{
    return CellFormula(stage, cell, micro).write();
}

Formula convFormula(const ConvStage &stage, const OutputCell &cell)
{
    return convFormula(stage, cell, {Kind::Write, stage.trace().tapCount()});
}

} // namespace convlab
