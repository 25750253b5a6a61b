// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/scene.h"
#include "core/trace/pool_trace.h"

namespace convlab {

/// A pooling before and after its input has moved to the right: both inputs above each other, and the outputs of
/// each pooling on show.
class PoolShiftStage {
public:
    enum Side { Before, After };

    /// Throws ParameterError.
    PoolShiftStage(const Tensor<double> &input, const PoolSetup &setup, int shift, std::vector<PoolKind> kinds);

    int shift() const { return m_shift; }
    const PoolTrace &trace(Side side) const { return side == Before ? m_before : m_after; }
    const std::vector<PoolKind> &kinds() const { return m_kinds; }
    int shownCount() const { return static_cast<int>(m_kinds.size()); }
    const std::vector<Part> &parts() const { return m_parts; }

    int inputPart(Side side) const { return side; }
    int outputPart(Side side, int shown) const { return firstOutput + side * shownCount() + shown; }

    /// What a part shows: an input (shown -1) or the outputs of a pooling.
    struct Place {
        Side side = Before;
        int shown = -1;
    };
    std::optional<Place> placeOf(int part) const;

    double outputAt(Side side, int shown, const OutputCell &cell) const;
    bool changed(int shown, const OutputCell &cell) const;
    /// How many of the first `steps` outputs have changed.
    int changedCount(int shown, int steps) const;

private:
    static constexpr int firstOutput = 3;

    void addInput(Side side);
    void addOutput(Side side, int shown);

    int m_shift;
    std::vector<PoolKind> m_kinds;
    PoolTrace m_before, m_after;
    std::vector<Part> m_parts;
};

} // namespace convlab
