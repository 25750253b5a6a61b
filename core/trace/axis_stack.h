// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/receptive_field.h"

#include <utility>
#include <vector>

namespace convlab {

enum class Axis { Vertical, Horizontal };

/// Cells of one level, ascending. Positions outside [0, count) lie in the padding that the layer above adds.
using Positions = std::vector<std::int64_t>;

/// A plain stack of sliding windows along one axis. Level 0 is the input, level l the outputs of layer l.
class AxisStack {
public:
    /// `fields` as receptiveField() returns them for these layers and this input.
    AxisStack(const std::vector<LayerGeometry> &layers, const std::vector<LayerField> &fields, std::int64_t input,
              Axis axis);

    int layerCount() const { return static_cast<int>(m_windows.size()); }
    std::int64_t count(int level) const { return field(level).outputs; }
    std::int64_t padBefore(int level) const;    ///< padding around a level, added by the layer above it
    std::int64_t padAfter(int level) const;
    /// (R, J, start, outputs) of a level; the input is (1, 1, 0, n).
    const AxisField &field(int level) const { return m_fields[static_cast<std::size_t>(level)]; }
    /// The window of layer `level` (>= 1) on level - 1.
    const AxisGeometry &window(int level) const { return m_windows[static_cast<std::size_t>(level - 1)]; }

    /// True when some window of the layer above has a tap on this position; always at the top.
    bool isReached(int level, std::int64_t position) const;
    bool inside(int level, std::int64_t position) const { return position >= 0 && position < count(level); }

    /// What cell `index` of `level` reads: entry k holds the cells of level k, for k = 0 … level. A padding
    /// cell is read but reads nothing itself.
    std::vector<Positions> below(int level, std::int64_t index) const;
    /// What position `index` of `level` feeds: entry k holds the cells of level + k, up to the top.
    std::vector<Positions> above(int level, std::int64_t index) const;

    /// The cell of `level` whose centre is nearest to `centre` (input cells); the left one of two.
    std::int64_t nearest(int level, double centre) const;

    /// The cells of level - 1 under the taps of `cells`; padding cells among them have no taps.
    Positions tapsOf(int level, const Positions &cells) const;

    /// Input cells from the first to the last under cell `index`, padding included, were there no border.
    std::pair<std::int64_t, std::int64_t> interval(int level, std::int64_t index) const;

private:
    Positions readersOf(int level, const Positions &positions) const;

    std::vector<AxisGeometry> m_windows;
    std::vector<AxisField> m_fields;
};

/// Runs of neighbouring positions, as (first, last).
std::vector<std::pair<std::int64_t, std::int64_t>> runsOf(const Positions &positions);

} // namespace convlab
