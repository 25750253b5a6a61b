// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/application_style.h"

#include "ui/theme/style/convlab_style.h"
#include "ui/theme/theme_palette.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr double strongestPalette = 20;   ///< of 21, which black on white has; common palettes stay below 19

} // namespace

SystemLook systemLook()
{
    const auto *ours = qobject_cast<const ConvlabStyle *>(QApplication::style());
    return ours ? ours->system() : SystemLook{themeOfPalette(), styleIsStill()};
}

SystemLook readSystemLookAgain(QApplication &application)
{
    application.setPalette(QPalette());
    auto *ours = qobject_cast<ConvlabStyle *>(QApplication::style());
    const SystemLook now{themeOfPalette(), systemLook().still};
    if (ours)
        ours->setSystem(now);
    return now;
}

void applyTheme(QApplication &application, const Theme &theme)
{
    // The font comes first: a style that is set measures with it.
    application.setFont(theme.uiFont(13));
    const QPalette palette = paletteOf(theme);
    application.setStyle(new ConvlabStyle(theme, systemLook()));
    application.setPalette(palette);
    QToolTip::setPalette(palette);
    QToolTip::setFont(theme.uiFont(12));
}

QString themeOfPalette()
{
    const QPalette palette = QGuiApplication::palette();
    const auto ratio = [&palette](QPalette::ColorRole ground, QPalette::ColorRole ink) {
        return contrastRatio(palette.color(ground), palette.color(ink));
    };
    // Only palettes that are made for the strongest contrast are black on white, or white on black, all over.
    if (std::min({ratio(QPalette::Window, QPalette::WindowText), ratio(QPalette::Base, QPalette::Text),
                  ratio(QPalette::Button, QPalette::ButtonText)}) > strongestPalette)
        return QStringLiteral("contrast");
    const bool dark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return dark ? QStringLiteral("dark") : QStringLiteral("light");
}

bool styleIsStill()
{
    // Qt 6.4 passes the desktop's wish on through its style only.
    const QStyle *style = QApplication::style();
    const bool ours = qobject_cast<const ConvlabStyle *>(style); // it says nothing about the desktop
    return !ours && style->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
}

} // namespace convlab::ui
