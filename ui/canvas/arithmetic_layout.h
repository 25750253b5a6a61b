// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/formula.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QRectF>
#include <QString>

#include <vector>

namespace convlab::ui {

/// A formula set in one line: pieces of text with their places.
struct ArithmeticLayout {
    struct Piece {
        int token = -1;         ///< index in the formula; -1: an ellipsis
        QString text;
        QRectF place;
        Role role = Role::None;
        CellRef ref;            ///< the cell this number comes from
        bool bold = false;
        bool words = false;     ///< set in the text font
        bool lowered = false;   ///< an index: smaller, below the line
    };
    double pixels = 0;          ///< font size
    std::vector<Piece> pieces;
    bool elided = false;

    /// The place of a whole token; empty where it was left out.
    QRectF tokenPlace(int token) const;
    /// The number or symbol under `position`; signs and words are none.
    const Piece *pieceAt(const QPointF &position) const;
};

/// The font of one piece, where the others have `pixels`.
QFont fontOf(const ArithmeticLayout::Piece &piece, double pixels, const Theme &theme);

/// Sets the formula as large as fits; below the smallest size it leaves terms out in the middle, but never
/// the beginning, the active term or the result.
ArithmeticLayout layoutArithmetic(const Formula &formula, const QRectF &area, const Theme &theme, const Words &words);

} // namespace convlab::ui
