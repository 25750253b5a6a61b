// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/role.h"

#include <QColor>
#include <QFont>
#include <QString>

#include <array>

namespace convlab::ui {

/// The colours of one role: `strong` for frames and lines (>= 3:1 on canvas), `text` for words and digits
/// (>= 4.5:1 on window, panel and card), `fill` for a quiet background.
struct RoleColors {
    QColor strong, text, fill;
};

/// Every colour and font of the program, parsed once from resources/themes and passed in. Never a singleton.
struct Theme {
    QString name;               ///< "light", "dark", "contrast"
    bool dark = false;

    QColor window, panel, canvas, card, field;          ///< surfaces, from the back to the front
    QColor border, borderStrong;
    QColor text, textMuted, textFaint;                  ///< textFaint only for decoration
    QColor accent, onAccent, accentQuiet;               ///< primary buttons, selection background
    QColor hover, focus;
    QColor good, goodFill, bad, badFill, notice, noticeFill, noticeBorder;
    QColor cell, cellBorder, cellHidden, hatch, paddingText, paddingBorder;
    QColor negative, positive;                          ///< ends of the diverging value map (warm, cool)
    std::array<RoleColors, roleCount> roles;

    double fontScale = 1;       ///< text size chosen by the user
    bool reducedMotion = false;

    const RoleColors &role(Role r) const { return roles[static_cast<std::size_t>(r)]; }
    /// Cell background for value t in [-1, 1]: cell at 0, towards negative or positive at the ends.
    QColor tint(double t) const;
    /// text or its opposite, whichever has the better contrast on `background` (always >= 4.5:1 on tints).
    QColor textOn(const QColor &background) const;

    /// Terms of a sum whose turn has not come: quieter than textMuted, still to be read on panel and canvas.
    QColor pendingText() const;

    /// Fonts at device-independent pixels times fontScale, from the compiled-in families.
    QFont uiFont(double pixels = 14, bool bold = false) const;
    QFont monoFont(double pixels = 14, bool bold = false) const;
};

/// WCAG contrast ratio of two opaque colours, 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

/// `from` at share 0, `to` at share 1, mixed channel by channel; opaque.
QColor mixed(const QColor &from, const QColor &to, double share);

} // namespace convlab::ui
