// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/pool_backward_formula.h"

#include "core/scene/formula_writer.h"
#include "core/scene/grid_parts.h"
#include "core/scene/pool_stage.h"

#include <cmath>

namespace convlab {

namespace {

using Kind = PoolBackMicro::Kind;
using Progress = Token::Progress;

/// The share of one window's gradient that goes to one cell: "1", "1 / 4", "1 · 3 / 7.874", or "0".
void writeShare(FormulaWriter &out, const PoolBackwardStage &stage, PoolKind kind, const OutputCell &cell, const PoolTap &tap,
                bool has, Progress progress)
{
    const PoolBackwardTrace &trace = stage.trace();
    if (!has) {
        out.number(0, Role::Gradient, {}, progress);
        return;
    }
    out.operand(trace.upstreamAt(cell), Role::Gradient, stage.upstreamCell(cell), progress);
    if (kind == PoolKind::Average) {
        out.text("/");
        out.number(trace.forward().divisorOf(cell), Role::None, {}, progress);
    } else if (kind == PoolKind::L2) {
        out.text("·");
        out.operand(tap.value, Role::Input, stage.inputCell(tap), progress);
        out.text("/");
        out.number(std::sqrt(trace.forward().tallyOf(cell).squares), Role::Output, {}, progress);
    }
}

double valueAt(const PoolBackwardTrace &trace, const PoolBackwardTrace::Values &plane, const PoolTap &tap)
{
    return (*plane)[static_cast<std::size_t>(tap.row * trace.forward().cols().paddedSize() + tap.col)];
}

void writeGiving(FormulaWriter &out, const PoolBackwardStage &stage, int step, int tapIndex)
{
    const PoolBackwardTrace &trace = stage.trace();
    const OutputCell cell = trace.forward().cellAt(step);
    const PoolTap tap = trace.forward().tapAt(cell, tapIndex);
    out.name(stage.gradientName(tap), Role::Gradient, {});
    for (int shown = 0; shown < stage.shownCount(); ++shown) {
        const PoolKind kind = stage.kind(shown);
        const double slope = trace.slopesOf(kind, cell)[static_cast<std::size_t>(tapIndex)];
        out.text(stage.shownCount() > 1 ? "|" : "=");
        if (stage.shownCount() > 1)
            out.name(poolSymbol(kind), Role::Gradient, stage.gradientCell(shown, tap));
        out.number(valueAt(trace, trace.gradient(kind, step, tapIndex), tap), Role::Gradient, {}, Progress::Done);
        out.text("+");
        writeShare(out, stage, kind, cell, tap, slope != 0, Progress::Active);
        out.text("=");
        out.number(valueAt(trace, trace.gradient(kind, step, tapIndex + 1), tap), Role::Gradient,
                   stage.gradientCell(shown, tap), Progress::Done, true);
    }
}

/// Where a window's gradient goes as a whole: "→ dX[1,1]" or "· 1 / 4".
void writeRoute(FormulaWriter &out, const PoolBackwardStage &stage, const OutputCell &cell, int shown)
{
    const PoolKind kind = stage.kind(shown);
    const PoolTally tally = stage.trace().forward().tallyOf(cell);
    out.text("|");
    out.name(poolSymbol(kind), Role::Gradient, {});
    if (const auto winner = winnerOf(kind, tally)) {
        out.text("→");
        out.name(stage.gradientName(*winner), Role::Gradient, stage.gradientCell(shown, *winner));
    } else if (kind == PoolKind::Average) {
        out.text("· 1 /");
        out.number(stage.trace().forward().divisorOf(tally), Role::None, {}, Progress::Done);
    } else if (kind == PoolKind::L2) {
        out.text("· X /");
        out.number(std::sqrt(tally.squares), Role::Output, {}, Progress::Done);
    }
}

} // namespace

Formula poolBackwardFormula(const PoolBackwardStage &stage, int step, const PoolBackMicro &micro)
{
    FormulaWriter out;
    if (micro.kind == Kind::Give) {
        writeGiving(out, stage, step, micro.tap);
        return out.take();
    }
    const OutputCell cell = stage.trace().forward().cellAt(step);
    const Progress progress = micro.kind == Kind::Take ? Progress::Active : Progress::Done;
    out.name(cellName("dY", cell.h, cell.w), Role::Gradient, stage.upstreamCell(cell));
    out.text("=");
    out.number(stage.trace().upstreamAt(cell), Role::Gradient, stage.upstreamCell(cell), progress, true);
    for (int shown = 0; shown < stage.shownCount() && micro.kind == Kind::Done; ++shown)
        writeRoute(out, stage, cell, shown);
    return out.take();
}

Formula poolGradientFormula(const PoolBackwardStage &stage, const CellRef &cell)
{
    const int shown = stage.shownAt(cell);
    if (shown < 0)
        return {};
    const PoolTrace &forward = stage.trace().forward();
    const PoolKind kind = stage.kind(shown);
    PoolTap place;
    place.row = cell.row;
    place.col = cell.col;
    FormulaWriter out;
    out.name(stage.gradientName(place), Role::Gradient, cell);
    out.text("=");
    bool first = true;
    for (const int row : forward.rows().windowsOver(cell.row - forward.rows().padBefore)) {
        for (const int col : forward.cols().windowsOver(cell.col - forward.cols().padBefore)) {
            const OutputCell window{0, 0, row, col};
            const std::vector<double> slopes = stage.trace().slopesOf(kind, window);
            const int index = forward.tapIndexOf(window, place);
            if (slopes[static_cast<std::size_t>(index)] == 0)
                continue;
            if (!first)
                out.text("+");
            first = false;
            writeShare(out, stage, kind, window, forward.tapAt(window, index), true, Progress::Done);
        }
    }
    if (!first)
        out.text("=");
    out.number(valueAt(stage.trace(), stage.trace().gradient(kind), place), Role::Gradient, cell, Progress::Done, true);
    return out.take();
}

} // namespace convlab
