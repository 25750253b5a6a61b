// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/plane_history.h"
#include "core/trace/pool_trace.h"

namespace convlab {

/// What happens at one micro-step on the way back: a window's gradient is taken; each cell of the window gets its
/// share; the window is done.
struct PoolBackMicro {
    enum class Kind { Take, Give, Done };
    Kind kind = Kind::Done;
    int tap = 0;    ///< Give: the cell it is about; the number of cells for Done
};

/// The gradient of a pooling's outputs on its way back to the input, window by window in writing order.
class PoolBackwardTrace {
public:
    using Values = PlaneHistory::Values;

    /// `upstream` dY, of the output's shape. Throws ParameterError.
    PoolBackwardTrace(PoolTrace forward, Tensor<double> upstream);

    const PoolTrace &forward() const { return m_forward; }
    const Tensor<double> &upstream() const { return m_upstream; }
    double upstreamAt(const OutputCell &cell) const { return m_upstream.at(0, 0, cell.h, cell.w); }

    int stepCount() const { return m_forward.stepCount(); }
    int microCount(int step) const { return m_forward.tapCount(m_forward.cellAt(step)) + 2; }
    PoolBackMicro microAt(int step, int micro) const;

    /// What dY is multiplied by for each cell of a window: ∂Y/∂X. 1 for the winner and 0 for the others (max, min);
    /// 1 / divisor (average); x / ‖window‖ (L2; 0 where the whole window is 0). 0 for padding.
    std::vector<double> slopesOf(PoolKind kind, const OutputCell &cell) const;

    /// dX on the padded plane, before a window of `step` gives anything but its first `taps` shares. Padding keeps 0:
    /// what an average sends there is lost.
    Values gradient(PoolKind kind, int step, int taps) const;
    Values gradient(PoolKind kind) const { return gradient(kind, stepCount(), 0); }

private:
    template<typename Visit>
    void forEachSlope(PoolKind kind, const OutputCell &cell, Visit visit) const;
    void give(PoolKind kind, std::vector<double> &plane, int step, int firstTap, int endTap) const;

    PoolTrace m_forward;
    Tensor<double> m_upstream;
    std::vector<int> m_tapsBefore;  ///< of all windows before a step; one more entry than steps
    std::unique_ptr<PlaneHistory> m_history = std::make_unique<PlaneHistory>();
};

} // namespace convlab
