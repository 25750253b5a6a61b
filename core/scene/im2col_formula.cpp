// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/im2col_formula.h"

#include <algorithm>
#include <utility>

namespace convlab {

namespace {

using EventKind = Im2colEvent::Kind;
using Place = Im2colStage::Place;
using Progress = Token::Progress;

/// Writes tokens from left to right.
class Writer {
public:
    explicit Writer(const Im2colStage &stage) : m_stage(stage), m_trace(stage.trace())
    {
        m_formula.barScale = stage.productScale();
    }

    /// Entries up to `active` have arrived; `active` == taps: all.
    Formula patch(int position, int active)
    {
        name(m_stage.patchName(position), Role::Column, {});
        text("=");
        for (int tap = 0; tap < m_trace.taps(); ++tap) {
            const Progress progress = progressOf(tap, active);
            const ColumnEntry entry = m_trace.entryAt(tap, position);
            number(entry.value, Role::Input, m_stage.sourceCell(entry), progress);
            m_formula.tokens.back().refB = m_stage.entryCell(tap, position);
            address(entry, progress, tap + 1 < m_trace.taps() ? "," : "");
        }
        words(m_stage.view().memory == Im2colView::Memory::Nchw ? "im2col.strip.nchw" : "im2col.strip.nhwc");
        return std::move(m_formula);
    }

    Formula product(const Im2colEvent &event)
    {
        const int done = event.kind == EventKind::Multiply ? event.tap : event.tap + 1;
        name(m_stage.outputName(event.filter, event.position), Role::Output, m_stage.productCell(event.filter, event.position));
        text("=");
        for (int tap = 0; tap < m_trace.taps(); ++tap) {
            const Progress progress = progressOf(tap, event.tap);
            if (tap > 0)
                text("+", progress);
            term(event.filter, event.position, tap, progress);
        }
        text("=");
        number(m_trace.partialSum(event.filter, event.position, std::min(done, m_trace.taps())), Role::Output,
               m_stage.productCell(event.filter, event.position),
               event.kind == EventKind::Accumulate ? Progress::Active : Progress::Done, event.finished());
        return std::move(m_formula);
    }

    /// One entry on its way back: the old sum, the entry, the new sum.
    Formula returned(const ColumnEntry &entry, double before)
    {
        const Place source{Place::Kind::Sum, entry.channel, entry.row, entry.col};
        if (entry.padding()) {
            name(m_stage.entryName(entry.tap, entry.position), Role::Column, m_stage.entryCell(entry.tap, entry.position));
            words("im2col.strip.dropped");
            return std::move(m_formula);
        }
        name(m_stage.sourceName("S", source), Role::Output, m_stage.sumCell(entry));
        text("=");
        number(before, Role::Output, m_stage.sumCell(entry));
        text("+");
        number(entry.value, Role::Column, m_stage.entryCell(entry.tap, entry.position), Progress::Active);
        text("=");
        number(before + entry.value, Role::Output, m_stage.sumCell(entry), Progress::Done, true);
        return std::move(m_formula);
    }

    /// All sums that one column has changed.
    Formula returnedColumn(int position, const std::vector<FoldHistory::Values> &before)
    {
        for (int tap = 0; tap < m_trace.taps(); ++tap) {
            const ColumnEntry entry = m_trace.entryAt(tap, position);
            if (entry.padding())
                continue;
            const auto index = static_cast<std::size_t>(entry.row * m_trace.paddedInput().shape.w + entry.col);
            const double old = (*before[static_cast<std::size_t>(entry.channel)])[index];
            if (!m_formula.tokens.empty())
                text(",");
            name(m_stage.sourceName("S", {Place::Kind::Sum, entry.channel, entry.row, entry.col}), Role::Output,
                 m_stage.sumCell(entry));
            text("=");
            number(old, Role::Output, m_stage.sumCell(entry));
            text("+");
            number(entry.value, Role::Column, m_stage.entryCell(tap, position));
            text("=");
            number(old + entry.value, Role::Output, m_stage.sumCell(entry), Progress::Done, true);
        }
        return std::move(m_formula);
    }

    Formula entryOrigin(int tap, int position)
    {
        const ColumnEntry entry = m_trace.entryAt(tap, position);
        name(m_stage.entryName(tap, position), Role::Column, m_stage.entryCell(tap, position));
        text("=");
        if (entry.padding()) {
            words("im2col.strip.padding");
        } else {
            name(m_stage.sourceName("X", {Place::Kind::Source, entry.channel, entry.row, entry.col}), Role::Input,
                 m_stage.sourceCell(entry));
            text("=");
        }
        number(entry.value, Role::Input, m_stage.sourceCell(entry), Progress::Done, true);
        address(entry, Progress::Done, "");
        words(m_stage.view().memory == Im2colView::Memory::Nchw ? "im2col.strip.nchw" : "im2col.strip.nhwc");
        return std::move(m_formula);
    }

    /// A folded sum with all the copies that it is made of, in the order in which they come back.
    Formula foldedSum(const Place &place)
    {
        double sum = 0;
        name(m_stage.sourceName("S", place), Role::Output, {m_stage.sumPart(place.channel), place.row, place.col});
        text("=");
        bool first = true;
        for (int order = 0; order < m_trace.taps() * m_trace.positions(); ++order) {
            const ColumnEntry entry = m_trace.returningEntry(order);
            if (entry.channel != place.channel || entry.row != place.row || entry.col != place.col)
                continue;
            if (!std::exchange(first, false))
                text("+");
            number(entry.value, Role::Column, m_stage.entryCell(entry.tap, entry.position));
            sum += entry.value;
        }
        if (first)
            number(0, Role::None, {}); // under no window
        text("=");
        number(sum, Role::Output, {m_stage.sumPart(place.channel), place.row, place.col}, Progress::Done, true);
        return std::move(m_formula);
    }

private:
    Token &push(Token::Kind kind, Progress progress)
    {
        Token &token = m_formula.tokens.emplace_back();
        token.kind = kind;
        token.progress = progress;
        return token;
    }

    void text(std::string symbol, Progress progress = Progress::Done)
    {
        push(Token::Kind::Text, progress).text = std::move(symbol);
    }

    void name(std::string symbol, Role role, CellRef ref)
    {
        Token &token = push(Token::Kind::Text, Progress::Done);
        token.text = std::move(symbol);
        token.role = role;
        token.ref = ref;
        token.strong = true;
    }

    void number(double value, Role role, CellRef ref, Progress progress = Progress::Done, bool strong = false)
    {
        Token &token = push(Token::Kind::Number, progress);
        token.a = value;
        token.role = role;
        token.ref = ref;
        token.strong = strong;
    }

    void words(const char *key) { push(Token::Kind::Words, Progress::Done).label = {key, {}}; }

    /// Where the number lies in memory; padding lies nowhere.
    void address(const ColumnEntry &entry, Progress progress, const char *separator)
    {
        text((entry.padding() ? "@–" : "@" + std::to_string(m_stage.addressOf(entry))) + separator, progress);
    }

    void term(int filter, int position, int tap, Progress progress)
    {
        Token &token = push(Token::Kind::Term, progress);
        token.a = m_trace.weightAt(filter, tap);
        token.b = m_trace.columns().at(0, 0, tap, position);
        token.role = Role::Kernel;
        token.roleB = Role::Column;
        token.ref = m_stage.weightCell(filter, tap);
        token.refB = m_stage.entryCell(tap, position);
    }

    Progress progressOf(int tap, int active) const
    {
        if (tap == active)
            return Progress::Active;
        return tap < active ? Progress::Done : Progress::Pending;
    }

    const Im2colStage &m_stage;
    const Im2colTrace &m_trace;
    Formula m_formula;
};

} // namespace

Formula im2colFormula(const Im2colStage &stage, const Im2colEvent &event, const std::vector<FoldHistory::Values> &sumsBefore)
{
    Writer writer(stage);
    switch (event.kind) {
    case EventKind::Place:
    case EventKind::Column: return writer.patch(event.position, event.tap);
    case EventKind::Multiply:
    case EventKind::Accumulate:
    case EventKind::Write: return writer.product(event);
    case EventKind::Returned: return writer.returnedColumn(event.position, sumsBefore);
    case EventKind::Return: break;
    }
    const ColumnEntry entry = stage.trace().entryAt(event.tap, event.position);
    const auto index = static_cast<std::size_t>(entry.row * stage.trace().paddedInput().shape.w + entry.col);
    return writer.returned(entry, (*sumsBefore[static_cast<std::size_t>(entry.channel)])[index]);
}

Formula im2colFormulaOf(const Im2colStage &stage, const Place &place)
{
    using Kind = Place::Kind;
    switch (place.kind) {
    case Kind::Product:
    case Kind::Output:
        return Writer(stage).product({EventKind::Write, place.position, place.filter, stage.trace().taps()});
    case Kind::Entry: return Writer(stage).entryOrigin(place.tap, place.position);
    case Kind::Sum: return Writer(stage).foldedSum(place);
    default: return {};
    }
}

} // namespace convlab
