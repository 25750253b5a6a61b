// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

/// sRGB channel 0..1 to linear light (WCAG 2.1, relative luminance).
double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QFont font(const QStringList &families, double pixels, bool bold, QFont::Weight boldWeight)
{
    QFont result;
    result.setFamilies(families);
    result.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels))));
    result.setWeight(bold ? boldWeight : QFont::Normal);
    return result;
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto blend = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return {blend(from.red(), to.red()), blend(from.green(), to.green()), blend(from.blue(), to.blue())};
}

QColor Theme::tint(double t) const
{
    if (std::isnan(t))
        return cell;
    const double share = std::min(1.0, std::abs(t));
    return mixed(cell, t < 0 ? negative : positive, share);
}

QColor Theme::textOn(const QColor &background) const
{
    const QColor opposite = dark ? QColor(0x14, 0x17, 0x1a) : QColor(0xff, 0xff, 0xff);
    return contrastRatio(text, background) >= contrastRatio(opposite, background) ? text : opposite;
}

QColor Theme::pendingText() const
{
    return mixed(textMuted, panel, 0.1);
}

QFont Theme::uiFont(double pixels, bool bold) const
{
    return font({QStringLiteral("Inter"), QStringLiteral("DejaVu Sans")}, pixels * fontScale, bold, QFont::DemiBold);
}

QFont Theme::monoFont(double pixels, bool bold) const
{
    return font({QStringLiteral("DejaVu Sans Mono")}, pixels * fontScale, bold, QFont::Bold);
}

} // namespace convlab::ui
