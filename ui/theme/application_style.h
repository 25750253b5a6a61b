// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

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

/// The theme that goes with the desktop's palette. Meaningful while applyTheme()'s palette is not in force.
QString systemTheme();

/// Whether the desktop's own style moves nothing. Meaningful before the first applyTheme().
bool systemPrefersStillness();

} // namespace convlab::ui
