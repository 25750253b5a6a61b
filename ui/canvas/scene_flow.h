// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/cell_rule.h"
#include "ui/canvas/mosaic_layout.h"
#include "ui/canvas/scene_layout.h"
#include "ui/canvas/volume_layout.h"

#include <vector>

namespace convlab::ui {

/// Blocks of grids, bars and signs from left to right. Tries every wrap and takes the one with the largest
/// cells; a line begins with the sign that stands before its first block.
class SceneFlow {
public:
    /// `parts`: the indices in scene.parts that this flow holds.
    SceneFlow(const Scene &scene, const std::vector<int> &parts, const std::vector<PartMeasure> &measures, double largest);

    /// Fills the boxes of its parts, `cell` and `lines`.
    void place(const QRectF &area, double pixel, SceneLayout *layout) const;

private:
    struct Slot {
        int part = 0, row = 0, col = 0;
    };
    struct Block {
        std::vector<Slot> slots;
        int rows = 0, cols = 0;
        bool sign = false;
    };
    /// What has to stay on one line: a block, and the signs before it.
    struct Unit {
        int first = 0, last = -1;
    };
    /// The choices that a search makes.
    struct Terms {
        QSizeF area;
        double pixel = 1;
        bool relaxed = false;
        bool boosts = true;
        bool shortTitles = false;
        bool titles = true;
        double closeRoom = mostCloseRoom;
        StripWidth strips = StripWidth::Flush;
    };
    struct BlockSize {
        std::vector<double> colWidth, rowTitle, rowBody;
        std::vector<double> rowBracket;     ///< room below the bodies of a row, which stay level with each other
        double width = 0, body = 0;
        double leastWidth = 0;      ///< what parts ask for that are as wide as the block
        double title() const { return rowTitle.empty() ? 0 : rowTitle.front(); }
    };
    struct Wrap {
        double cell = 0;
        std::vector<int> lineEnds;  ///< unit index after the last of each line; empty: nothing fits
    };

    void addBlock(const Scene &scene, const std::vector<int> &parts);
    QSizeF bodySize(int part, double cell, const Terms &terms) const;
    double bracketRoom(int part) const;
    BlockSize blockSize(const Block &block, double cell, const Terms &terms) const;
    std::vector<BlockSize> blockSizes(double cell, const Terms &terms) const;
    double lineWidth(const std::vector<BlockSize> &sizes, int firstUnit, int endUnit, double cell) const;
    double lineHeight(const std::vector<BlockSize> &sizes, int firstUnit, int endUnit) const;
    std::vector<int> wrapInto(int lines, double cell, const Terms &terms) const;
    Wrap largest(int lines, const Terms &terms) const;
    Wrap best(const Terms &terms) const;
    Wrap choose(Terms *terms) const;
    void placeBlock(const Block &block, const BlockSize &size, const QPointF &topLeft, double cell, const Terms &terms,
                    SceneLayout *layout) const;

    const Scene &m_scene;
    const std::vector<PartMeasure> &m_measures;
    std::vector<Block> m_blocks;
    std::vector<Unit> m_units;
    double m_cap;               ///< cells with digits never grow beyond this
    double m_largest;
    bool m_pictures = false, m_strips = false;
    bool m_boosted = false;     ///< grids that say themselves how large they want to be
};

} // namespace convlab::ui
