// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace convlab::ui {

/// Decides, while something is dragged, whether every pixel that is seen can be filtered within one frame, or only every
/// n-th. It learns from the passes before what a pixel costs.
class FrameBudget {
public:
    static constexpr double frameNs = 10e6;     ///< of the 16.7 ms of a frame; the rest is painting

    /// Work of one pass: pixels times what one pixel costs, in any unit that is the same for all passes.
    static double work(double pixels, double taps) { return pixels * (taps + 4); }
    /// What a row alone costs over a row among its neighbours, which share what they read.
    static constexpr double lonelyRow = 2.5;

    /// 1: everything; n: every n-th row, or every n-th pixel `bothWays`; at most `most`. Skipping that saves nothing is
    /// not done.
    int every(double work, int most, bool bothWays) const;
    bool fitsInto(double work, double frames) const { return work * m_nsPerWork <= frames * frameNs; }
    void note(double work, std::int64_t ns);

private:
    double m_nsPerWork = 0.05;
};

} // namespace convlab::ui
