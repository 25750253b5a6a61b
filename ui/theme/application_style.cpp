// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/application_style.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>

namespace convlab::ui {

namespace {

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    const std::pair<QPalette::ColorRole, QColor> colors[] = {
        {QPalette::Window, theme.window},        {QPalette::WindowText, theme.text},
        {QPalette::Base, theme.field},           {QPalette::AlternateBase, theme.panel},
        {QPalette::Text, theme.text},            {QPalette::PlaceholderText, theme.textMuted},
        {QPalette::Button, theme.card},          {QPalette::ButtonText, theme.text},
        {QPalette::BrightText, theme.bad},       {QPalette::ToolTipBase, theme.card},
        {QPalette::ToolTipText, theme.text},     {QPalette::Highlight, theme.accent},
        {QPalette::HighlightedText, theme.onAccent}, {QPalette::Link, theme.role(Role::Input).text},
        {QPalette::LinkVisited, theme.role(Role::Gradient).text}, {QPalette::Light, theme.card},
        {QPalette::Midlight, theme.hover},       {QPalette::Mid, theme.border},
        {QPalette::Dark, theme.borderStrong},    {QPalette::Shadow, theme.borderStrong},
    };
    for (const auto &[role, color] : colors)
        palette.setColor(role, color);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.textFaint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.textFaint);
    palette.setColor(QPalette::Disabled, QPalette::Base, theme.panel);
    return palette;
}

} // namespace

void applyTheme(QApplication &application, const Theme &theme)
{
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setPalette(paletteOf(theme));
    application.setFont(theme.uiFont(13));
}

bool systemPrefersDark()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace convlab::ui
