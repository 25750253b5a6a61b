// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/math/formula_box.h"
#include "ui/math/math_style.h"

#include <cstddef>
#include <vector>

namespace convlab::ui {

/// The atoms that stand in a row before they are set: boxes, spaces, and the runs that \sym marks.
struct FormulaRow {
    struct Item {
        FormulaBox box;
        bool space = false;
    };
    struct Span {
        std::size_t first, last; ///< items; last is one past
        QString id;
    };
    std::vector<Item> items;
    std::vector<Span> spans; ///< inner ones before those around them

    /// One box, with the space between atoms that their classes ask for.
    FormulaBox set(MathStyle style, double size) const;
};

} // namespace convlab::ui
