// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/label.h"
#include "core/scene/role.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace convlab {

/// One cell of one part. `part` indexes Scene::parts; a part keeps its index through all steps of a run.
struct CellRef {
    int part = -1;
    int row = 0;
    int col = 0;
    bool valid() const { return part >= 0; }
    bool operator==(const CellRef &) const = default;
};

/// Where a part stands: blocks follow each other in reading direction (and wrap where that makes cells
/// larger); inside a block parts stand in rows and columns (channels, kernels of a filter bank).
struct Placement {
    int block = 0;
    int row = 0;
    int col = 0;
    bool operator==(const Placement &) const = default;
};

enum class CellState : std::uint8_t {
    Normal,
    Padding,            ///< dashed
    Unreached,          ///< real cell under no tap of any window: hatched
    UnreachedPadding,   ///< padding under no tap of any window: dashed and hatched
    Asked,              ///< waits for a number from the learner: drawn like a hidden one
    Blank,              ///< an entry that is zero by construction: an empty place without digits
};

/// How many cells are known already, in writing order; the others are drawn hidden. -1: all.
struct Reveal {
    enum class Order : std::uint8_t { Rows, Columns };
    Order order = Order::Rows;
    int count = -1;
    bool operator==(const Reveal &) const = default;
};

/// The state array that backs a grid, so that an edit on the canvas finds the number it changes.
/// Cell (row, col) of the grid is element (n, c, row - rowOffset, col - colOffset) of tensor `name`;
/// in a turned grid both axes run backwards.
struct GridSource {
    std::string name;   ///< empty: not editable
    int n = 0, c = 0;
    int rowOffset = 0, colOffset = 0;
    int rows = 0, cols = 0; ///< extent of the editable part
    bool turned = false;    ///< the grid shows the array turned over on both axes
    bool operator==(const GridSource &) const = default;
};

/// A running value in a cell that is being written.
struct PartialCell {
    int row = 0, col = 0;
    double value = 0;
    bool operator==(const PartialCell &) const = default;
};

enum class GridStyle : std::uint8_t {
    Numbers,    ///< diverging tint and digits where they fit
    Image,      ///< grey values 0..1 or `colours`, no digits, no gaps
    Heat,       ///< diverging tint as pixels of a picture, however large the cells are
};

/// How large a picture is in units of the side that pictures of a scene get. Nothing: square pixels, the longer
/// side 1. A matrix that is shown as a picture may be stretched.
struct PictureExtent {
    double width = 0, height = 0;
    bool given() const { return width > 0 && height > 0; }
    bool operator==(const PictureExtent &) const = default;
};

/// Lines between blocks of rows * cols cells, counted from the top left: the patches of a picture.
struct Tiles {
    int rows = 0, cols = 0;     ///< 0: no lines
    bool given() const { return rows > 0 && cols > 0; }
    bool operator==(const Tiles &) const = default;
};

/// A row of cells along a ruler whose unit is one cell: a kernel under the input cells that it meets. Parts of
/// one block with the same length stand flush.
struct Ruler {
    double first = 0;   ///< where the left edge of column 0 stands
    double pitch = 1;   ///< from column to column
    double length = 0;  ///< of the whole ruler; 0: none, cells touch and fill the grid
    bool operator==(const Ruler &) const = default;
};

/// A matrix is made of blocks of so many rows and columns; lines stand between them. 0: none.
struct Blocks {
    int rows = 0, cols = 0;
    bool operator==(const Blocks &) const = default;
};

/// Numbers in rows and columns.
struct Grid {
    std::string id;                 ///< "input", "kernel", "output", "input.c1" …; unique in the scene
    std::string symbol;             ///< "X"; set in the part's role colour before the title
    Label title;
    Role role = Role::None;
    GridStyle style = GridStyle::Numbers;
    Placement place;
    int rows = 0, cols = 0;
    std::shared_ptr<const std::vector<double>> values;      ///< rows*cols, row-major, shared by all steps
    std::shared_ptr<const std::vector<CellState>> states;   ///< null: all Normal
    std::shared_ptr<const std::vector<std::uint32_t>> colours;  ///< Image: 0xRRGGBB of each cell; null: grey values
    double tintScale = 0;           ///< |value| that gets full tint; 0: no tint
    PictureExtent extent;           ///< Image, Heat
    Tiles tiles;
    Reveal reveal;
    std::optional<PartialCell> partial;
    GridSource source;
    Ruler ruler;
    Blocks blocks, outerBlocks;     ///< thin lines, and strong ones between blocks of blocks
    double boost = 1;               ///< cells too small to be read may be this much larger than those of other grids
    bool operator==(const Grid &) const = default;
};

/// One row of equally spaced cells over true positions on an axis that all tracks of a scene share
/// (input cells). Cell i (CellRef::col, row 0) has its centre at first + i*pitch; indices from -padBefore to
/// count + padAfter - 1, those outside [0, count) are padding.
struct Track {
    std::string id;
    Label title;                    ///< shown at the left, above the row
    Label measure;                  ///< shown at the right, above the row
    Role role = Role::None;
    Placement place;
    double first = 0, pitch = 1;
    int count = 0, padBefore = 0, padAfter = 0;
    std::shared_ptr<const std::vector<double>> values;          ///< optional, count entries
    std::shared_ptr<const std::vector<CellState>> states;       ///< optional, padBefore+count+padAfter entries
    bool hidden = false;            ///< not built yet at this step: outline only
    bool operator==(const Track &) const = default;
};

/// Signed bars, one beside the other; a bar may stand for a cell, and may begin where another one ends.
struct Bars {
    struct Bar {
        double value = 0;           ///< its length
        Role role = Role::None;
        CellRef source;
        bool known = true;
        double base = 0;            ///< where it begins: the end of the bar it is stacked on
        bool operator==(const Bar &) const = default;
    };
    std::string id;
    Label title;
    Placement place;
    std::vector<Bar> bars;
    double scale = 1;               ///< |value| at full height
    bool operator==(const Bars &) const = default;
};

/// An operator sign between blocks: "⋆", "=", "+".
struct Sign {
    std::string text;
    Placement place;
    bool operator==(const Sign &) const = default;
};

/// Many small tiles in rows and columns, one dot per number: the kernels of a layer (a row per output channel, a
/// column per input channel), a bias, a dense layer. A CellRef of a mosaic is a tile. All mosaics of a scene draw
/// their dots at one size, those that are `close` larger; where dots get too small for that, tiles or whole areas
/// are tinted instead.
struct Mosaic {
    /// What stands under a mosaic that cannot show the whole: how much of it is seen.
    struct ScaleBar {
        Label label;
        double share = 1;           ///< seen dots / all dots
        bool operator==(const ScaleBar &) const = default;
    };
    std::string id, symbol;
    Label title;
    Role role = Role::None;
    Placement place;
    int rows = 0, cols = 0;             ///< tiles
    int tileRows = 1, tileCols = 1;     ///< dots of a tile
    int rowPitch = 0, colPitch = 0;     ///< dots from tile to tile; 0: one dot more than a tile, none more for single dots
    bool close = false;                 ///< dots large enough to be counted, whatever the other mosaics need
    std::shared_ptr<const std::vector<float>> strengths;    ///< optional, rows*cols: 0 left out … 1 there, < 0: no tile
    Reveal reveal;
    bool cutRight = false, cutBelow = false;    ///< goes on beyond what is shown: fades out there
    std::optional<ScaleBar> scale;      ///< present at all steps or at none: its line has a place of its own
    int pitchOfRows() const { return rowPitch > 0 ? rowPitch : tileRows + (tileRows * tileCols > 1 ? 1 : 0); }
    int pitchOfCols() const { return colPitch > 0 ? colPitch : tileCols + (tileRows * tileCols > 1 ? 1 : 0); }
    /// How much of tile (row, col) is there.
    double strengthAt(int row, int col) const
    {
        return strengths ? (*strengths)[static_cast<std::size_t>(row) * static_cast<std::size_t>(cols) + static_cast<std::size_t>(col)] : 1;
    }
    bool operator==(const Mosaic &) const = default;
};

/// A counter: a number to be read from afar, a line under it, and how far a bar is filled. As wide as its block.
struct Meter {
    std::string id;
    Label title, value, detail;
    Role role = Role::None;
    Placement place;
    double share = 0;               ///< of the bar, 0 … 1
    bool operator==(const Meter &) const = default;
};

/// Activations (N,C,H,W) as N rows of C sheets. Axes collapse into their means, W first, then H, then all that share
/// a statistic: a sheet is an image, a column, one number, and in the end a part of the number of its whole set. A
/// CellRef of a volume is a sheet (sample, channel).
struct Volume {
    enum class Stage : std::uint8_t {
        Block,      ///< values: n*c*h*w
        Columns,    ///< W has collapsed: n*c*h
        Sheets,     ///< H, too: n*c
        Sets,       ///< and the sheets of a set: n*c, the same number for all of a set
    };
    std::string id, symbol;
    Label title;
    Role role = Role::None;
    Placement place;
    int n = 0, c = 0, h = 0, w = 0;
    Stage stage = Stage::Block;
    std::shared_ptr<const std::vector<double>> values;  ///< row-major
    double tintScale = 0;           ///< |value| that gets full tint
    std::shared_ptr<const std::vector<int>> sets;       ///< n*c, which statistic a sheet shares; rectangles. Null: each its own
    bool outlined = false;          ///< sets stand out by lines of their own
    /// Rows and columns of numbers that a sheet still has.
    int sheetRows() const { return stage <= Stage::Columns ? h : 1; }
    int sheetCols() const { return stage == Stage::Block ? w : 1; }
    bool operator==(const Volume &) const = default;
};

/// One number per channel on an axis of its own, each a stem from `base` with a head, and the band in which chance
/// alone would leave them. Stands flush with a volume of as many channels. A CellRef of a strip is a channel (row 0).
struct Strip {
    std::string id, symbol;
    Label title;
    Role role = Role::None;
    Placement place;
    std::shared_ptr<const std::vector<double>> values;  ///< one per channel
    double low = 0, high = 1, base = 0;     ///< the axis, and where stems begin
    double bandLow = 0, bandHigh = 0;
    int known = -1;                 ///< channels that are measured already; -1: all
    int channels() const { return values ? static_cast<int>(values->size()) : 0; }
    bool isKnown(int channel) const { return known < 0 || channel < known; }
    bool isOutside(int channel) const
    {
        const double value = (*values)[static_cast<std::size_t>(channel)];
        return !(value >= bandLow && value <= bandHigh);
    }
    bool operator==(const Strip &) const = default;
};

/// Lines of code, and beside them the numbers that run through them. Code is the same in every language.
struct Code {
    /// A word of one colour; `number` stands behind it.
    struct Piece {
        std::string text;
        Role role = Role::None;
        std::optional<double> number;
        bool quiet = false;         ///< what only holds the code together
        bool operator==(const Piece &) const = default;
    };
    struct Line {
        int indent = 0;
        std::vector<Piece> text;    ///< the same at every step
        std::vector<Piece> values;  ///< what the line's names stand for at this moment
        bool current = false;       ///< runs at this moment
        bool operator==(const Line &) const = default;
    };
    std::string id;
    Label title;
    Placement place;
    std::vector<Line> lines;
    int valueWidth = 0;             ///< characters that are kept free for the values
    bool operator==(const Code &) const = default;
};

using Part = std::variant<Grid, Track, Bars, Sign, Mosaic, Meter, Volume, Strip, Code>;

} // namespace convlab
