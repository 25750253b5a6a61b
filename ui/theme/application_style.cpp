// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/application_style.h"

#include "ui/theme/style/convlab_style.h"
#include "ui/theme/theme_palette.h"

#include <QApplication>
#include <QPalette>
#include <QToolTip>

namespace convlab::ui {

void applyTheme(QApplication &application, const Theme &theme)
{
    // The font comes first: a style that is set measures with it.
    application.setFont(theme.uiFont(13));
    const QPalette palette = paletteOf(theme);
    application.setStyle(new ConvlabStyle(theme));
    application.setPalette(palette);
    QToolTip::setPalette(palette);
    QToolTip::setFont(theme.uiFont(12));
}

bool systemPrefersDark()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace convlab::ui
