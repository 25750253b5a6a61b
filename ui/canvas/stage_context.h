// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/scene.h"
#include "ui/canvas/cell_digits.h"
#include "ui/canvas/overlay/stamps.h"
#include "ui/canvas/scene_layout.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <vector>

namespace convlab::ui {

/// What every painter of the stage looks at.
struct StageContext {
    const Scene &now;
    const Scene &next;          ///< what playing reaches next; may be `now`
    double phase = 0;           ///< 0..1 between them
    const SceneLayout &layout;
    const Theme &theme;
    const Words &words;
    DigitStyles &digits;
    Stamps &stamps;
    bool transparent = false;   ///< nothing is painted behind the stage

    bool moving() const { return phase > 0; }
    const PartBox *box(int part) const
    {
        return part >= 0 && part < static_cast<int>(layout.boxes.size()) ? &layout.boxes[static_cast<std::size_t>(part)] : nullptr;
    }
    const Grid *grid(int part) const { return partAs<Grid>(now, part); }
    DigitStyle digitsOf(int part) const
    {
        const Grid *shown = grid(part);
        return shown ? digits.of(part, *shown, box(part)->cells.cell) : DigitStyle{};
    }
    const Track *track(int part) const { return partAs<Track>(now, part); }

    template<typename T>
    static const T *partAs(const Scene &scene, int part)
    {
        return part >= 0 && part < static_cast<int>(scene.parts.size()) ? std::get_if<T>(&scene.parts[static_cast<std::size_t>(part)]) : nullptr;
    }
};

/// What the learner points at, beside the scene itself.
struct StagePointer {
    const std::vector<Mark> *links = nullptr;
    bool pinned = false;
    CellRef hovered;            ///< its row and column numbers stand out
    CellRef cursor;             ///< the keyboard's cell
    bool indices = false;       ///< row and column numbers on every grid
    const std::vector<int> *litParts = nullptr;     ///< what a symbol elsewhere means
    const std::vector<Mark> *litCells = nullptr;
};

} // namespace convlab::ui
