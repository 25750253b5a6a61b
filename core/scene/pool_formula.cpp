// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/pool_formula.h"

#include "core/scene/formula_writer.h"

#include <algorithm>
#include <limits>

namespace convlab {

namespace {

using Kind = PoolMicro::Kind;
using Progress = Token::Progress;

/// What a padding cell counts as.
double valueFor(PoolKind kind, const PoolTap &tap)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    if (!tap.padding || kind == PoolKind::Average || kind == PoolKind::L2)
        return tap.value;
    return kind == PoolKind::Max ? -infinity : infinity;
}

/// The formulas of one cell, one pooling after the other.
class CellFormula {
public:
    CellFormula(const PoolStage &stage, const OutputCell &cell, const PoolMicro &micro, bool abridged)
        : m_stage(stage), m_trace(stage.trace()), m_cell(cell), m_micro(micro), m_taps(m_trace.tapCount(cell)),
          m_tally(m_trace.tallyOf(cell, std::min(micro.tap + (micro.kind == Kind::Visit ? 1 : 0), m_taps))),
          m_abridged(abridged && m_taps > longestList)
    {
    }

    void separate()
    {
        if (!m_writer.empty())
            m_writer.text("|");
    }

    void writeOut(int shown)
    {
        const PoolKind kind = m_stage.kinds()[static_cast<std::size_t>(shown)];
        writeName(shown, kind);
        switch (kind) {
        case PoolKind::Max:
        case PoolKind::Min:
            m_writer.text("(");
            writeList(kind, ",");
            m_writer.text(")");
            break;
        case PoolKind::Average:
            m_writer.text("= (");
            writeList(kind, "+");
            m_writer.text(") /", signOfFinish());
            m_writer.number(m_trace.divisorOf(m_cell), Role::None, {}, finishProgress());
            break;
        case PoolKind::L2:
            m_writer.text("= √(");
            writeList(kind, "+");
            m_writer.text(")", signOfFinish());
            break;
        }
        writeResult(shown, kind);
    }

    void writeShort(int shown)
    {
        const PoolKind kind = m_stage.kinds()[static_cast<std::size_t>(shown)];
        writeName(shown, kind);
        writeResult(shown, kind);
    }

    Formula take() { return m_writer.take(); }

private:
    static constexpr int longestList = 9;

    void writeName(int shown, PoolKind kind)
    {
        m_writer.name(poolSymbol(kind), Role::Output, m_stage.outputCell(shown, m_cell));
    }

    void writeList(PoolKind kind, const char *between)
    {
        int last = -1;
        for (int i = 0; i < m_taps; ++i) {
            if (m_abridged && i != 0 && i != m_micro.tap && i != m_taps - 1)
                continue;
            if (i > 0)
                m_writer.text(between, signProgressOf(i, m_micro.tap));
            if (i > last + 1) {
                m_writer.text("…");
                m_writer.text(between, signProgressOf(i, m_micro.tap));
            }
            writeItem(kind, i);
            last = i;
        }
    }

    void writeItem(PoolKind kind, int index)
    {
        const PoolTap tap = m_trace.tapAt(m_cell, index);
        const Role role = tap.padding ? Role::Padding : Role::Input;
        const Progress progress = progressOf(index, m_micro.tap);
        const bool listed = kind == PoolKind::Max || kind == PoolKind::Min;
        if (listed || (index == 0 && kind == PoolKind::Average))
            m_writer.number(valueFor(kind, tap), role, m_stage.inputCell(tap), progress);
        else
            m_writer.operand(valueFor(kind, tap), role, m_stage.inputCell(tap), progress);
        if (kind == PoolKind::L2)
            m_writer.text("²", signProgressOf(index, m_micro.tap));
    }

    /// The result, or what the pooling has so far.
    void writeResult(int shown, PoolKind kind)
    {
        const bool divided = kind == PoolKind::Average || kind == PoolKind::L2;
        m_writer.text("=");
        m_writer.number(m_trace.valueOf(kind, m_tally, m_micro.kind != Kind::Visit), Role::Output,
                        m_stage.outputCell(shown, m_cell),
                        divided && m_micro.kind == Kind::Finish ? Progress::Active : Progress::Done,
                        m_micro.kind == Kind::Write);
    }

    Progress finishProgress() const
    {
        if (m_micro.kind == Kind::Visit)
            return Progress::Pending;
        return m_micro.kind == Kind::Finish ? Progress::Active : Progress::Done;
    }

    Progress signOfFinish() const { return m_micro.kind == Kind::Visit ? Progress::Pending : Progress::Done; }

    const PoolStage &m_stage;
    const PoolTrace &m_trace;
    OutputCell m_cell;
    PoolMicro m_micro;
    int m_taps;
    PoolTally m_tally;
    bool m_abridged;    ///< side by side, long lists show only their ends and the current number
    FormulaWriter m_writer;
};

} // namespace

Formula poolFormula(const PoolStage &stage, const OutputCell &cell, const PoolMicro &micro)
{
    constexpr int writtenOut = 2; // max and average; the others would repeat the same numbers
    const int count = static_cast<int>(stage.kinds().size());
    CellFormula formula(stage, cell, micro, count > 1);
    for (int shown = 0; shown < count; ++shown) {
        formula.separate();
        if (shown < writtenOut)
            formula.writeOut(shown);
        else
            formula.writeShort(shown);
    }
    return formula.take();
}

Formula poolFormula(const PoolStage &stage, int shown, const OutputCell &cell)
{
    CellFormula formula(stage, cell, {Kind::Write, stage.trace().tapCount(cell)}, false);
    formula.writeOut(shown);
    return formula.take();
}

} // namespace convlab
