// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace convlab::ui {

struct Theme;

/// The icon `name` of resources/icons in the theme's text colour, faint while disabled. Drawn from its SVG
/// at every size and device pixel ratio. An unknown name shows itself as a crossed box, so that it is seen.
QIcon themedIcon(const QString &name, const Theme &theme);

/// The same in colours of one's own: for a button that is filled with the accent.
QIcon themedIcon(const QString &name, const QColor &color, const QColor &disabled);

/// Whether resources/icons holds `name`.
bool hasIcon(const QString &name);

} // namespace convlab::ui
