// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/system_look.h"

class QApplication;

namespace convlab::ui {

struct Theme;

/// Dresses the whole program: style, palette and font. Call again to switch the theme.
///
/// What a widget can ask for by dynamic property `class` (set before it is shown):
/// - QPushButton, QToolButton: "primary" (filled with the accent), "quiet" (no frame until hovered),
///   "round" (circle), "compact" (lower; no arrow beside a menu button's words); several words may stand
///   together ("primary round").
/// - QComboBox: "compact" (lower).
/// - QLineEdit, QSpinBox: "bare" (no frame until hovered or focused).
/// - QSlider: "scrubber" (a thicker groove). The groove is filled with the palette's Highlight.
/// - QWidget with WA_StyledBackground: "card", "notice", "problem", "panel", "toolstrip" (a panel with a
///   divider below).
/// - QLabel: "muted".
///
/// A menu entry "Title\nnote" is drawn in two parts, the note small and wrapped.
void applyTheme(QApplication &application, const Theme &theme);

/// What the desktop wants, as it stood before the first applyTheme(), or when it was last read again.
SystemLook systemLook();

/// The same after the desktop has changed its colours. Takes our palette away to see its own: applyTheme() comes next.
SystemLook readSystemLookAgain(QApplication &application);

/// The theme that goes with the palette that is in force.
QString themeOfPalette();

/// Whether the style that is in force, and not ours, moves nothing.
bool styleIsStill();

} // namespace convlab::ui
