// SPDX-License-Identifier: GPL-3.0-or-later
// Where a thing of a patch stage stands, and back.
#include "core/scene/patch_stage.h"

namespace convlab {

namespace {

bool within(int part, int first, int count)
{
    return first >= 0 && part >= first && part < first + count;
}

} // namespace

CellRef PatchStage::pixelCell(int token, const PatchPixel &pixel) const
{
    const int row = token / trace().gridCols() * trace().patch() + static_cast<int>(pixel.row);
    const int col = token % trace().gridCols() * trace().patch() + static_cast<int>(pixel.col);
    return {firstPlane + (pictures() ? 0 : static_cast<int>(pixel.c)), row, col};
}

CellRef PatchStage::kernelCell(int dim, const PatchPixel &pixel) const
{
    const int row = static_cast<int>(pixel.row), col = static_cast<int>(pixel.col), channel = static_cast<int>(pixel.c);
    return pictures() ? CellRef{firstKernel, row, channel * trace().patch() + col}
                      : CellRef{firstKernel + dim * planes + channel, row, col};
}

CellRef PatchStage::mapCell(int token, int dim) const
{
    return {firstMap + dim, token / trace().gridCols(), token % trace().gridCols()};
}

PatchStage::Place PatchStage::placeOf(const CellRef &cell) const
{
    using Kind = Place::Kind;
    Place place;
    const int patch = trace().patch();
    if (within(cell.part, firstPlane, planes)) {
        const int row = cell.row / patch, col = cell.col / patch;
        place.kind = Kind::Pixel;
        place.token = row < trace().gridRows() && col < trace().gridCols() ? row * trace().gridCols() + col : -1;
        place.pixel = {pictures() ? -1 : cell.part - firstPlane, cell.row % patch, cell.col % patch};
    } else if (within(cell.part, firstKernel, pictures() ? 1 : filters() * planes)) {
        const int plane = cell.part - firstKernel;
        place.kind = Kind::Kernel;
        place.dim = pictures() ? 0 : plane / planes;
        place.pixel = {pictures() ? cell.col / patch : plane % planes, cell.row, cell.col % patch};
    } else if (within(cell.part, firstMap, filters())) {
        place = {Kind::Map, cell.row * trace().gridCols() + cell.col, cell.part - firstMap, 0, 0, {}};
    } else if (within(cell.part, rowPart, 1)) {
        place = {Kind::Row, cell.row, 0, cell.col, 0, {}};
    } else if (within(cell.part, matrixPart, 1)) {
        place = {Kind::Matrix, -1, cell.row, cell.col, 0, {}};
    } else if (within(cell.part, tokenPart, 1)) {
        place = {Kind::Token, cell.row, cell.col, 0, 0, {}};
    } else if (within(cell.part, biasPart, 1)) {
        place = {Kind::Bias, -1, cell.row, 0, 0, {}};
    } else if (within(cell.part, classPart, 1)) {
        place = {Kind::Class, -1, cell.col, 0, 0, {}};
    } else if (within(cell.part, offsetPart, 1) || within(cell.part, sequencePart, 1)) {
        place = {cell.part == offsetPart ? Kind::Offset : Kind::Sequence, cell.row - sequenceRow(0), cell.col, 0, cell.row, {}};
    }
    return place;
}

} // namespace convlab
