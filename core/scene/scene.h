// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/formula.h"
#include "core/scene/parts.h"

#include <string_view>

namespace convlab {

/// How strongly a cell stands out, beside its role.
enum class Emphasis : std::uint8_t {
    Active,     ///< under the window now
    Current,    ///< being written now
    Linked,     ///< answers the hovered or pinned cell
    Origin,     ///< the hovered or pinned cell itself
    Winner,     ///< chosen (argmax)
    Agrees,     ///< compared with its counterpart: the same number
    Differs,    ///< compared with its counterpart: another number
};

struct Mark {
    CellRef cell;
    Emphasis emphasis = Emphasis::Active;
    Role role = Role::None;
    bool operator==(const Mark &) const = default;
};

/// The outline of a window. Frames with the same id glide from step to step.
struct Frame {
    int id = 0;
    int part = -1;
    int row = 0, col = 0, rows = 1, cols = 1;
    Role role = Role::None;
    bool loose = false;     ///< may hang over the edge of its part, and be dragged there
    bool operator==(const Frame &) const = default;
};

/// A line with a head from cell to cell.
struct Arrow {
    CellRef from, to;
    Role role = Role::None;
    bool operator==(const Arrow &) const = default;
};

/// A translucent band from a run of cells in one part (row 0, columns first..last) to a run in another.
struct Ribbon {
    int fromPart = -1, fromFirst = 0, fromLast = 0;
    int toPart = -1, toFirst = 0, toLast = 0;
    Role role = Role::None;
    bool operator==(const Ribbon &) const = default;
};

/// A measure under (or over) a run of columns.
struct Bracket {
    int part = -1;
    int first = 0, last = 0;
    bool below = true;
    Label label;
    Role role = Role::None;
    bool operator==(const Bracket &) const = default;
};

/// Cells that travel: `from[i]` moves to `to[i]` while the step plays.
struct Flight {
    std::vector<CellRef> from, to;
    Role role = Role::None;
    bool operator==(const Flight &) const = default;
};

/// A part's id; empty for signs, which have none.
std::string_view idOf(const Part &part);
/// None for signs and bars.
Role roleOf(const Part &part);

/// Everything that is visible at one moment of a run, without a pixel, a colour or a sentence.
struct Scene {
    std::vector<Part> parts;
    std::vector<Mark> marks;
    std::vector<Frame> frames;
    std::vector<Arrow> arrows;
    std::vector<Ribbon> ribbons;
    std::vector<Bracket> brackets;
    std::vector<Flight> flights;
    Formula formula;
    Label caption;                  ///< one line for screen readers and exports: what happens at this moment

    /// Index of the part with this id, or -1.
    int partIndex(std::string_view id) const;
    bool operator==(const Scene &) const = default;
};

} // namespace convlab
