// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/conv_formula.h"

#include <algorithm>

namespace convlab {

namespace {

using Kind = ConvMicro::Kind;
using Progress = Token::Progress;

/// Taps whose product is in the sum already.
int accumulatedTaps(const ConvMicro &micro)
{
    return micro.kind == Kind::Accumulate ? micro.tap + 1 : micro.tap;
}

bool biasAdded(const ConvMicro &micro)
{
    return micro.kind == Kind::AddBias || micro.kind == Kind::Write;
}

/// Writes the tokens of one cell from left to right.
class Writer {
public:
    Writer(const ConvStage &stage, const OutputCell &cell, const ConvMicro &micro)
        : m_stage(stage), m_trace(stage.trace()), m_cell(cell), m_micro(micro)
    {
        m_formula.barScale = stage.productScale();
    }

    Formula write()
    {
        writeName();
        for (int layer = 0; layer < m_trace.layerCount(); ++layer)
            writeLayer(layer);
        writeBias();
        if (m_trace.layerCount() > 1 || m_stage.hasBias())
            writeLayerSums();
        writeTotal();
        return std::move(m_formula);
    }

private:
    void text(std::string symbol, Progress progress = Progress::Done)
    {
        Token token;
        token.text = std::move(symbol);
        token.progress = progress;
        m_formula.tokens.push_back(std::move(token));
    }

    void number(double value, Role role, CellRef ref, Progress progress, bool strong = false)
    {
        Token token;
        token.kind = Token::Kind::Number;
        token.a = value;
        token.role = role;
        token.ref = ref;
        token.progress = progress;
        token.strong = strong;
        m_formula.tokens.push_back(std::move(token));
    }

    void writeName()
    {
        text(m_stage.outputName(m_cell));
        m_formula.tokens.back().role = Role::Output;
        m_formula.tokens.back().ref = m_stage.outputCell(m_cell);
        m_formula.tokens.back().strong = true;
        text("=");
    }

    void writeLayer(int layer)
    {
        const bool bracketed = m_trace.layerCount() > 1;
        const int first = layer * m_trace.tapsPerLayer();
        if (layer > 0)
            text("+", progressOf(first));
        if (bracketed)
            text("(", progressOf(first));
        for (int tap = first; tap < first + m_trace.tapsPerLayer(); ++tap) {
            if (tap > first)
                text("+", progressOf(tap));
            writeTerm(tap);
        }
        if (bracketed)
            text(")", progressOf(first + m_trace.tapsPerLayer() - 1));
    }

    void writeTerm(int index)
    {
        const ConvTap tap = m_trace.tapAt(m_cell, index);
        Token token;
        token.kind = Token::Kind::Term;
        token.a = tap.x;
        token.b = tap.w;
        token.role = Role::Input;
        token.roleB = Role::Kernel;
        token.ref = m_stage.inputCell(tap);
        token.refB = m_stage.kernelCell(m_cell.c, tap.layer, tap.kernelRow, tap.kernelCol);
        token.progress = progressOf(index);
        m_formula.tokens.push_back(std::move(token));
    }

    void writeBias()
    {
        if (!m_stage.hasBias())
            return;
        text("+", biasProgress());
        number(m_trace.biasOf(m_cell.c), Role::Bias, m_stage.biasCell(m_cell.c), biasProgress());
    }

    void writeLayerSums()
    {
        text("=");
        for (int layer = 0; layer < m_trace.layerCount(); ++layer) {
            const int first = layer * m_trace.tapsPerLayer(), last = first + m_trace.tapsPerLayer();
            const int done = std::clamp(accumulatedTaps(m_micro), first, last);
            const Progress progress = done == last ? Progress::Done : progressOf(first);
            if (layer > 0)
                text("+", progress);
            number(m_trace.sumOfTaps(m_cell, first, done), Role::None, {}, progress);
        }
        writeBias();
    }

    void writeTotal()
    {
        const bool finished = m_micro.kind == Kind::Write;
        const bool changing = m_micro.kind == Kind::Accumulate || m_micro.kind == Kind::AddBias;
        text("=");
        number(runningSum(m_trace, m_cell, m_micro), Role::Output, m_stage.outputCell(m_cell),
               changing ? Progress::Active : Progress::Done, finished);
    }

    Progress progressOf(int tap) const
    {
        if (tap == m_micro.tap)
            return Progress::Active;
        return tap < m_micro.tap ? Progress::Done : Progress::Pending;
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
    Formula m_formula;
};

} // namespace

double runningSum(const ConvTrace &trace, const OutputCell &cell, const ConvMicro &micro)
{
    return trace.partialSum(cell, accumulatedTaps(micro)) + (biasAdded(micro) ? trace.biasOf(cell.c) : 0.0);
}

Formula convFormula(const ConvStage &stage, const OutputCell &cell, const ConvMicro &micro)
{
    return Writer(stage, cell, micro).write();
}

Formula convFormula(const ConvStage &stage, const OutputCell &cell)
{
    return convFormula(stage, cell, {Kind::Write, stage.trace().tapCount()});
}

} // namespace convlab
