// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/role.h"
#include "ui/math/atom_class.h"
#include "ui/math/math_font.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace convlab::ui {

/// A glyph at its baseline origin, y downwards.
struct GlyphMark {
    GlyphId glyph = 0;
    double x = 0, y = 0;
    double size = 0; ///< pixels per em
    Role role = Role::None;
    double stretchX = 1, stretchY = 1; ///< of the straight pieces of tall brackets and wide braces
};

/// A bar: of a fraction, a root, an overline.
struct RuleMark {
    QRectF rect;
    Role role = Role::None;
    bool joined = false; ///< goes on from a glyph: must not be moved to whole pixels
};

/// Where the parts of `\sym{id}{…}` stand.
struct MarkedRegion {
    QRectF rect;
    QString id;
};

/// A piece of a formula: its extent round the baseline at its left end, and what is painted in it.
struct FormulaBox {
    double width = 0, ascent = 0, descent = 0;
    std::vector<GlyphMark> glyphs;
    std::vector<RuleMark> rules;
    std::vector<MarkedRegion> regions; ///< inner ones before those around them

    AtomClass atomClass = AtomClass::Ordinary;
    double italic = 0;      ///< lean of the last glyph, not part of the width
    double accentX = -1;    ///< where an accent is centred; negative: in the middle
    bool character = false; ///< a single glyph: its scripts keep the standard height
    bool limits = false;    ///< scripts go above and below

    double height() const { return ascent + descent; }
    /// Puts `other` with its baseline origin at (x, y) and grows to hold it; the width stays.
    void add(const FormulaBox &other, double x, double y);
    void addRule(const RuleMark &rule);
    void shiftDown(double distance);
};

/// The box of one glyph; the width does not include the italics correction.
FormulaBox glyphBox(GlyphId glyph, double size, Role role);

/// Moves a box so that its middle lies on the axis: the height of minus signs and fraction bars.
void centreOnAxis(FormulaBox *box, double size);

} // namespace convlab::ui
