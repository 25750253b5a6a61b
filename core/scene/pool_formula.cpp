// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/pool_formula.h"

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

/// Writes the tokens of one cell from left to right.
class Writer {
public:
    Writer(const PoolStage &stage, const OutputCell &cell, const PoolMicro &micro)
        : m_stage(stage), m_trace(stage.trace()), m_cell(cell), m_micro(micro), m_taps(m_trace.tapCount(cell)),
          m_tally(m_trace.tallyOf(cell, std::min(micro.tap + (micro.kind == Kind::Visit ? 1 : 0), m_taps)))
    {
    }

    void separate()
    {
        if (!m_formula.tokens.empty())
            text("|");
    }

    void writeOut(int shown)
    {
        const PoolKind kind = m_stage.kinds()[static_cast<std::size_t>(shown)];
        switch (kind) {
        case PoolKind::Max:
        case PoolKind::Min:
            name(shown, kind);
            text("(");
            list(kind, ",", "");
            text(")");
            break;
        case PoolKind::Average:
            name(shown, kind);
            text("= (");
            list(kind, "+", "");
            text(") /", finishProgress());
            number(m_trace.divisorOf(m_trace.tallyOf(m_cell)), Role::None, {}, finishProgress());
            break;
        case PoolKind::L2:
            name(shown, kind);
            text("= √(");
            list(kind, "+", "²");
            text(")", finishProgress());
            break;
        }
        result(shown, kind);
    }

    void writeResult(int shown)
    {
        const PoolKind kind = m_stage.kinds()[static_cast<std::size_t>(shown)];
        name(shown, kind);
        result(shown, kind);
    }

    Formula take() { return std::move(m_formula); }

private:
    void text(std::string symbol, Progress progress = Progress::Done)
    {
        Token token;
        token.text = std::move(symbol);
        token.progress = progress;
        m_formula.tokens.push_back(std::move(token));
    }

    void number(double value, Role role, CellRef ref, Progress progress)
    {
        Token token;
        token.kind = Token::Kind::Number;
        token.a = value;
        token.role = role;
        token.ref = ref;
        token.progress = progress;
        m_formula.tokens.push_back(std::move(token));
    }

    void name(int shown, PoolKind kind)
    {
        text(poolSymbol(kind));
        m_formula.tokens.back().role = Role::Output;
        m_formula.tokens.back().ref = m_stage.outputCell(shown, m_cell);
        m_formula.tokens.back().strong = true;
    }

    void list(PoolKind kind, const char *between, const char *after)
    {
        for (int i = 0; i < m_taps; ++i) {
            const PoolTap tap = m_trace.tapAt(m_cell, i);
            if (i > 0)
                text(between, progressOf(i));
            number(valueFor(kind, tap), tap.padding ? Role::Padding : Role::Input, m_stage.inputCell(tap), progressOf(i));
            if (*after)
                text(after, progressOf(i));
        }
    }

    /// The result, or what the pooling has so far.
    void result(int shown, PoolKind kind)
    {
        const bool finished = m_micro.kind != Kind::Visit;
        text("=");
        number(m_trace.valueOf(kind, m_tally, finished), Role::Output, m_stage.outputCell(shown, m_cell),
               m_micro.kind == Kind::Write ? Progress::Done : Progress::Active);
        m_formula.tokens.back().strong = m_micro.kind == Kind::Write;
    }

    Progress progressOf(int tap) const
    {
        if (tap == m_micro.tap)
            return Progress::Active;
        return tap < m_micro.tap ? Progress::Done : Progress::Pending;
    }

    Progress finishProgress() const
    {
        if (m_micro.kind == Kind::Visit)
            return Progress::Pending;
        return m_micro.kind == Kind::Finish ? Progress::Active : Progress::Done;
    }

    const PoolStage &m_stage;
    const PoolTrace &m_trace;
    OutputCell m_cell;
    PoolMicro m_micro;
    int m_taps;
    PoolTally m_tally;
    Formula m_formula;
};

} // namespace

Formula poolFormula(const PoolStage &stage, const OutputCell &cell, const PoolMicro &micro)
{
    constexpr int writtenOut = 2; // max and average; the others would repeat the same numbers
    Writer writer(stage, cell, micro);
    for (int shown = 0; shown < static_cast<int>(stage.kinds().size()); ++shown) {
        writer.separate();
        if (shown < writtenOut)
            writer.writeOut(shown);
        else
            writer.writeResult(shown);
    }
    return writer.take();
}

Formula poolFormula(const PoolStage &stage, int shown, const OutputCell &cell)
{
    Writer writer(stage, cell, {Kind::Write, stage.trace().tapCount(cell)});
    writer.writeOut(shown);
    return writer.take();
}

} // namespace convlab
