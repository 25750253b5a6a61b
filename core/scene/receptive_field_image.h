// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/scene.h"
#include "core/scene/stack_labels.h"

#include <vector>

namespace convlab {

/// Both axes of a stack on a picture: one frame per layer, R_v × R_h around the chosen neuron's centre, and
/// the outputs of the last layer beside it, each in the mean grey of what it sees.
class ReceptiveFieldImage {
public:
    /// Keeps a reference to `trace`. A `target` above 0 is a frame of its own.
    explicit ReceptiveFieldImage(const ReceptiveFieldTrace &trace, int target = 0);

    Scene sceneAt(const Moment &moment) const;
    /// An output lights its field (only the rim of a large one, so that the picture stays visible), a pixel
    /// all outputs it feeds.
    std::vector<Mark> linksOf(const CellRef &cell) const;
    Formula formulaOf(const CellRef &cell) const;

private:
    Grid pictureGrid() const;
    Grid mapGrid(int branch) const;
    Frame frameOf(int branch, int level, int sizeLevel) const;
    Frame targetFrame() const;
    CellRef outputCell(int branch) const;
    Role roleOf(int branch, int level) const;
    void drawBranch(Scene &scene, int branch, const Moment &moment) const;
    Label captionOf(const FieldStep &step) const;
    std::vector<Mark> fieldOf(int branch, const CellRef &cell) const;
    void addReaders(std::vector<Mark> &marks, int branch, const CellRef &cell) const;

    const ReceptiveFieldTrace &m_trace;
    int m_target;
    std::vector<Grid> m_grids;      ///< the picture, then the last layer of each branch
};

} // namespace convlab
