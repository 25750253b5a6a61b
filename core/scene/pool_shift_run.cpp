// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/pool_shift_run.h"

#include "core/scene/formula_writer.h"
#include "core/scene/pool_shift_plots.h"
#include "core/scene/pool_stage.h"

namespace convlab {

namespace {

using Side = PoolShiftStage::Side;

constexpr Role changedRole = Role::Layer3;  ///< neither input nor output: what differs
constexpr Side sides[] = {Side::Before, Side::After};

} // namespace

void PoolShiftRun::markWindows(Scene &scene, const OutputCell &cell) const
{
    for (const Side side : sides) {
        const int part = m_stage.inputPart(side);
        for (int i = 0; i < trace().tapCount(cell); ++i) {
            const PoolTap tap = trace().tapAt(cell, i);
            scene.marks.push_back({{part, tap.row, tap.col}, Emphasis::Active, Role::Output});
        }
        scene.frames.push_back(poolWindowFrame(trace(), cell, side, part, Role::Output));
    }
}

Scene PoolShiftRun::sceneAt(const Moment &moment) const
{
    Scene scene;
    scene.parts = m_stage.parts();
    const OutputCell cell = trace().cellAt(moment.step);
    markWindows(scene, cell);
    for (int shown = 0; shown < m_stage.shownCount(); ++shown) {
        for (const Side side : sides) {
            const int part = m_stage.outputPart(side, shown);
            std::get<Grid>(scene.parts[static_cast<std::size_t>(part)]).reveal.count = moment.step + 1;
            scene.marks.push_back({{part, cell.h, cell.w}, Emphasis::Current, Role::Output});
        }
        for (int step = 0; step <= moment.step; ++step) {
            const OutputCell seen = trace().cellAt(step);
            if (m_stage.changed(shown, seen))
                scene.marks.push_back({{m_stage.outputPart(Side::After, shown), seen.h, seen.w}, Emphasis::Winner, changedRole});
        }
    }
    scene.formula = comparison(cell);
    scene.caption = caption(moment.step);
    return scene;
}

/// "max 6 ≠ 5 | avg 3.5 = 3.5 | …": before and after.
Formula PoolShiftRun::comparison(const OutputCell &cell) const
{
    FormulaWriter out;
    for (int shown = 0; shown < m_stage.shownCount(); ++shown) {
        if (!out.empty())
            out.text("|");
        const CellRef before{m_stage.outputPart(Side::Before, shown), cell.h, cell.w};
        const CellRef after{m_stage.outputPart(Side::After, shown), cell.h, cell.w};
        const bool changed = m_stage.changed(shown, cell);
        out.name(poolSymbol(kinds()[static_cast<std::size_t>(shown)]), Role::Output, before);
        out.number(m_stage.outputAt(Side::Before, shown, cell), Role::Output, before, Token::Progress::Done);
        out.text(changed ? "≠" : "=");
        out.number(m_stage.outputAt(Side::After, shown, cell), changed ? changedRole : Role::Output, after,
                   Token::Progress::Done, changed);
    }
    return out.take();
}

Label PoolShiftRun::caption(int step) const
{
    Label label{m_stage.shownCount() > 1 ? "pool.shift.caption.all" : "pool.shift.caption.one",
                {step + 1.0, 1.0 * stepCount()}};
    for (int shown = 0; shown < m_stage.shownCount(); ++shown)
        label.numbers.push_back(m_stage.changedCount(shown, step + 1));
    return label;
}

std::vector<Label> PoolShiftRun::facts() const
{
    std::vector<Label> facts = PoolSectionRun::facts();
    facts.push_back({m_stage.shownCount() > 1 ? "pool.shift.fact.maxima" : "pool.shift.fact.outputs",
                     {1.0 * m_stage.shift(), 1.0 * m_stage.changedCount(0, stepCount()), 1.0 * stepCount()}});
    return facts;
}

Formula PoolShiftRun::formulaOf(const CellRef &cell) const
{
    const auto place = m_stage.placeOf(cell.part);
    return place && place->shown >= 0 ? comparison({0, 0, cell.row, cell.col}) : Formula{};
}

int PoolShiftRun::stepForFrame(int frameId, int row, int col) const
{
    return frameId == Side::Before || frameId == Side::After ? trace().nearestStep(row, col) : -1;
}

std::vector<Plot> PoolShiftRun::plots() const
{
    return poolShiftPlots(trace().input(), trace().setup(), kinds());
}

std::vector<Mark> PoolShiftRun::linksOf(const CellRef &cell) const
{
    const auto place = m_stage.placeOf(cell.part);
    if (!place)
        return {};
    const Side other = place->side == Side::Before ? Side::After : Side::Before;
    if (place->shown >= 0) {
        std::vector<Mark> marks{{cell, Emphasis::Origin, Role::Output},
                                {{m_stage.outputPart(other, place->shown), cell.row, cell.col}, Emphasis::Linked, Role::Output}};
        const OutputCell output{0, 0, cell.row, cell.col};
        for (int i = 0; i < trace().tapCount(output); ++i) {
            const PoolTap tap = trace().tapAt(output, i);
            marks.push_back({{m_stage.inputPart(place->side), tap.row, tap.col}, Emphasis::Linked, Role::Input});
        }
        return marks;
    }
    std::vector<Mark> marks{{cell, Emphasis::Origin, Role::Input}};
    const AxisWindows &rows = trace().rows(), &cols = trace().cols();
    const int row = cell.row - static_cast<int>(rows.padBefore), col = cell.col - static_cast<int>(cols.padBefore);
    if (!rows.isPadding(row) && !cols.isPadding(col)) {
        const auto width = static_cast<int>(cols.size);
        const int by = place->side == Side::Before ? m_stage.shift() : -m_stage.shift();
        const int twin = ((col + by) % width + width) % width + static_cast<int>(cols.padBefore);
        marks.push_back({{m_stage.inputPart(other), cell.row, twin}, Emphasis::Linked, Role::Input});
    }
    for (const int r : rows.windowsOver(row)) {
        for (const int c : cols.windowsOver(col)) {
            for (int shown = 0; shown < m_stage.shownCount(); ++shown)
                marks.push_back({{m_stage.outputPart(place->side, shown), r, c}, Emphasis::Linked, Role::Output});
        }
    }
    return marks;
}

} // namespace convlab
