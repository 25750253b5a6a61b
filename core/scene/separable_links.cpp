// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/separable_links.h"

namespace convlab {

namespace {

using Stage = SeparableStage;

/// Calls add(cell) for everything that answers `cell`.
template<typename Add>
void eachLink(const Stage &stage, const CellRef &cell, Add add)
{
    switch (cell.part) {
    case Stage::Standard:
        for (int channel = 0; channel < stage.middle(); ++channel) {
            if (stage.hasTile(channel, cell.col))
                add(CellRef{Stage::Spatial, channel, cell.col});
        }
        break;
    case Stage::Spatial:
        for (int output = 0; stage.hasTile(cell.row, cell.col) && output < stage.outputs(); ++output) {
            add(CellRef{Stage::Standard, output, cell.col});
            add(CellRef{Stage::Pointwise, output, cell.row});
        }
        break;
    case Stage::Pointwise:
        for (int input = 0; input < stage.inputs(); ++input) {
            if (stage.hasTile(cell.col, input))
                add(CellRef{Stage::Spatial, cell.col, input});
        }
        break;
    case Stage::Kernel:
    case Stage::Approximation:
    case Stage::Residual:
        for (const int part : {Stage::Kernel, Stage::Approximation, Stage::Residual}) {
            if (part != cell.part)
                add(CellRef{part, cell.row, cell.col});
        }
        break;
    default: break;
    }
}

} // namespace

std::vector<Mark> separableLinksOf(const SeparableStage &stage, const CellRef &cell)
{
    std::vector<Mark> links;
    eachLink(stage, cell, [&links](const CellRef &other) { links.push_back({other, Emphasis::Linked, Role::None}); });
    if (!links.empty())
        links.push_back({cell, Emphasis::Origin, Role::None});
    return links;
}

} // namespace convlab
