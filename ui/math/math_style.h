// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace convlab::ui {

/// TeX's styles: how large a part of a formula is set, and (cramped) how low its superscripts stay.
struct MathStyle {
    enum Level { Display, Text, Script, ScriptScript };
    Level level = Text;
    bool cramped = false;

    bool isDisplay() const { return level == Display; }
    bool isScript() const { return level >= Script; }

    MathStyle asCramped() const { return {level, true}; }
    MathStyle sup() const { return {level >= Script ? ScriptScript : Script, cramped}; }
    MathStyle sub() const { return sup().asCramped(); }
    MathStyle numerator() const { return {static_cast<Level>(std::min(level + 1, 3)), cramped}; }
    MathStyle denominator() const { return numerator().asCramped(); }
    /// Cells of matrices.
    MathStyle text() const { return {std::max(level, Text), cramped}; }
};

} // namespace convlab::ui
