// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace convlab::ui {

struct Theme;

/// Dresses the whole program: style, palette, font and style sheet. Call again to switch the theme.
///
/// What a widget can ask for by dynamic property `class`:
/// - QPushButton, QToolButton: "primary" (filled with the accent), "quiet" (no frame until hovered),
///   "round" (circle); several words may stand together ("primary round").
/// - QSlider: "scrubber" (a thicker groove). The groove is filled with the palette's Highlight.
/// - QFrame, QWidget with WA_StyledBackground: "card", "notice", "divider".
/// - QLabel: "muted", "heading".
void applyTheme(QApplication &application, const Theme &theme);

/// Whether the desktop asks for dark windows. Meaningful before the first applyTheme().
bool systemPrefersDark();

} // namespace convlab::ui
