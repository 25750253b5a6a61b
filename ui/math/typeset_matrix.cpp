// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/math/typeset_matrix.h"

#include <algorithm>

namespace convlab::ui {
namespace {

// In em: the least height and depth of a row, the least gap between what stands in two rows, and the space
// between columns.
constexpr double strutAscent = 0.84, strutDescent = 0.36, rowGap = 0.12, columnGap = 1.0;
constexpr double alignedRowGap = 0.3;

using Cells = std::vector<std::vector<FormulaBox>>;
using Columns = MatrixNode::Columns;

std::vector<double> columnWidths(const Cells &cells)
{
    std::vector<double> widths;
    for (const auto &row : cells) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], row[column].width);
    }
    return widths;
}

/// Where a cell starts in its column.
double indent(double room, std::size_t column, Columns columns)
{
    switch (columns) {
    case Columns::Centred: return room / 2;
    case Columns::Left: return 0;
    case Columns::Aligned: return column % 2 == 0 ? room : 0;
    }
    return 0;
}

double gapBefore(std::size_t column, Columns columns)
{
    return column == 0 || (columns == Columns::Aligned && column % 2 == 1) ? 0 : columnGap;
}

} // namespace

FormulaBox matrixBox(const Cells &cells, Columns columns, double size)
{
    const std::vector<double> widths = columnWidths(cells);
    const double least = columns == Columns::Aligned ? alignedRowGap : rowGap;
    FormulaBox box;
    double y = 0;
    for (std::size_t row = 0; row < cells.size(); ++row) {
        double ascent = strutAscent * size, descent = strutDescent * size;
        for (const FormulaBox &cell : cells[row]) {
            ascent = std::max(ascent, cell.ascent + least * size / 2);
            descent = std::max(descent, cell.descent + least * size / 2);
        }
        y += ascent;
        double x = 0;
        for (std::size_t column = 0; column < cells[row].size(); ++column) {
            const FormulaBox &cell = cells[row][column];
            x += gapBefore(column, columns) * size;
            box.add(cell, x + indent(widths[column] - cell.width, column, columns), y);
            x += widths[column];
        }
        box.width = std::max(box.width, x);
        y += descent;
    }
    // The struts count, so that brackets end where the rows do.
    box.ascent = 0;
    box.descent = y;
    centreOnAxis(&box, size);
    box.atomClass = AtomClass::Inner;
    return box;
}

} // namespace convlab::ui
