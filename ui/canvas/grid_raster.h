// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/cell_digits.h"
#include "ui/canvas/cell_look.h"
#include "ui/canvas/digit_stamps.h"
#include "ui/canvas/parts/cell_lattice.h"

#include <QImage>
#include <QRect>

#include <unordered_map>

class QPainter;

namespace convlab::ui {

/// The visible part of a grid as two pictures: all its cells known, and all of them hidden. A playing run
/// only changes how much is taken from which. Cells with equal looks are drawn once and copied; a changed
/// value redraws its own cell.
class GridRaster {
public:
    /// Brings the pictures up to date. `seen`: the part of the stage that is shown; `ratio`: device pixels
    /// per pixel; `themeVersion`: differs when the theme does.
    void update(const Grid &grid, const CellLattice &cells, const DigitStyle &digits, const QRectF &seen, double ratio,
                const Theme &theme, int themeVersion);
    void paint(QPainter &painter, const Reveal &reveal);

private:
    /// Everything that all cells depend on.
    struct Frame {
        CellLattice cells;
        QRectF seen;
        double ratio = 0, tintScale = 0;
        GridStyle style = GridStyle::Numbers;
        Tiles tiles;
        int themeVersion = -1;
        DigitStyle digits;
        bool operator==(const Frame &) const = default;
    };

    void redraw(const Grid &grid, const Theme &theme);
    void redrawChanges(const Grid &grid, const Theme &theme);
    void drawPicture(const Grid &grid, const Theme &theme);
    void drawTiles(const Grid &grid, const Theme &theme);
    void drawCell(QImage &target, const Grid &grid, int row, int col, bool known, const Theme &theme);
    void drawHidden(const Grid &grid, const Theme &theme);
    const QImage &sprite(const CellLook &look, const Theme &theme);
    void paintRows(QPainter &painter, const QImage &from, int firstRow, int endRow, int firstCol, int endCol) const;
    int deviceX(int col) const;
    int deviceY(int row) const;

    Frame m_frame;
    CellRange m_range;
    QRect m_pixels;             ///< where the pictures stand, in device pixels
    QImage m_known, m_hidden;
    std::shared_ptr<const std::vector<double>> m_values;
    std::shared_ptr<const std::vector<CellState>> m_states;
    std::shared_ptr<const std::vector<std::uint32_t>> m_colours;
    std::unordered_map<unsigned, QImage> m_sprites;
    DigitStamps m_stamps;
};

} // namespace convlab::ui
