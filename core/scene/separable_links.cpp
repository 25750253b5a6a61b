// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/separable_links.h"

namespace convlab {

namespace {

using Stage = SeparableStage;

/// Calls add(cell) for every tile that shares a channel with tile `cell`.
template<typename Add>
void eachTile(const Stage &stage, const CellRef &cell, Add add)
{
    switch (cell.part) {
    case Stage::Standard:
        for (int channel = 0; channel < stage.middle(); ++channel) {
            if (stage.hasTile(cell.row, channel))
                add(CellRef{Stage::Spatial, cell.row, channel});
        }
        break;
    case Stage::Spatial:
        for (int output = 0; stage.hasTile(cell.row, cell.col) && output < stage.outputs(); ++output) {
            add(CellRef{Stage::Standard, cell.row, output});
            add(CellRef{Stage::Pointwise, cell.col, output});
        }
        break;
    case Stage::Pointwise:
        for (int input = 0; input < stage.inputs(); ++input) {
            if (stage.hasTile(input, cell.row))
                add(CellRef{Stage::Spatial, input, cell.row});
        }
        break;
    default: break;
    }
}

/// Calls add(cell) for the numbers of the factorisation that belong to `cell`.
template<typename Add>
void eachFactor(const Stage &stage, const CellRef &cell, Add add)
{
    const Extent2 kernel = stage.trace().setting().kernel;
    if (cell.part == Stage::Column) {
        for (int col = 0; col < kernel.w; ++col)
            add(CellRef{Stage::Approximation, cell.row, col});
        return;
    }
    if (cell.part == Stage::Row) {
        for (int row = 0; row < kernel.h; ++row)
            add(CellRef{Stage::Approximation, row, cell.col});
        return;
    }
    for (const int part : {Stage::Kernel, Stage::Approximation, Stage::Residual}) {
        if (part != cell.part)
            add(CellRef{part, cell.row, cell.col});
    }
    if (cell.part == Stage::Approximation) {
        add(CellRef{Stage::Column, cell.row, 0});
        add(CellRef{Stage::Row, 0, cell.col});
    }
}

} // namespace

std::vector<Mark> separableLinksOf(const SeparableStage &stage, const CellRef &cell)
{
    std::vector<Mark> links;
    const auto add = [&links](const CellRef &other) { links.push_back({other, Emphasis::Linked, Role::None}); };
    if (stage.showsFactors())
        eachFactor(stage, cell, add);
    else
        eachTile(stage, cell, add);
    if (!links.empty())
        links.push_back({cell, Emphasis::Origin, Role::None});
    return links;
}

} // namespace convlab
