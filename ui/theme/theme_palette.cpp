// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme_palette.h"

#include "ui/theme/theme.h"

#include <QPalette>

#include <utility>

namespace convlab::ui {

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

} // namespace convlab::ui
