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
    /// Every n-th pixel each way is a share of 1/n² of the pixels and takes about 1.3/n of the time, because rows are read
    /// as a whole: so much more work is a pixel then, times n.
    static constexpr double skippedWork = 1.3;

    /// 1: every pixel; n: every n-th across and down, at most `most`.
    int every(double work, int most) const;
    bool fitsInto(double work, double frames) const { return work * m_nsPerWork <= frames * frameNs; }
    void note(double work, std::int64_t ns);

private:
    double m_nsPerWork = 0.05;
};

} // namespace convlab::ui
