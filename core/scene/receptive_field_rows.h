// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/scene.h"
#include "core/scene/stack_labels.h"

#include <vector>

namespace convlab {

/// One axis of a stack, one row per layer: every cell over its centre on the input, the cone of the chosen
/// neuron as ribbons down to the input. A second branch hangs below the input, upside down.
class ReceptiveFieldRows {
public:
    /// Keeps a reference to `trace`. A `target` above 0 is drawn over the input.
    ReceptiveFieldRows(const ReceptiveFieldTrace &trace, Axis axis, int target = 0);

    Scene sceneAt(const Moment &moment) const;
    std::vector<Mark> linksOf(const CellRef &cell) const;
    Formula formulaOf(const CellRef &cell) const;

private:
    struct Level {
        int branch = 0, level = 0;
    };
    class Canvas;

    const AxisStack &stack(int branch) const { return m_trace.stack(branch, m_axis); }
    std::int64_t neuron(int branch, int level) const { return m_trace.neuron(branch, m_axis, level); }
    int partOf(int branch, int level) const;
    Level levelOf(int part) const;
    bool exists(const CellRef &cell) const;
    Role roleOf(int branch, int level) const;
    CellRef neuronCell(int branch, int level) const;

    Track trackOf(int branch, int level) const;
    Label measureOf(int branch, int level, FieldMicro micro) const;
    Label captionOf(const FieldStep &step, FieldMicro micro) const;
    std::vector<Part> partsAt(const Moment &moment) const;
    void drawLayer(Canvas &canvas, const FieldStep &step, FieldMicro micro) const;
    void drawJump(Canvas &canvas, int branch, int level) const;
    void drawTarget(Canvas &canvas) const;
    void drawSight(Canvas &canvas, int level) const;

    const ReceptiveFieldTrace &m_trace;
    Axis m_axis;
    int m_target;
    std::vector<Track> m_tracks;    ///< by part index, as they look once built
};

} // namespace convlab
