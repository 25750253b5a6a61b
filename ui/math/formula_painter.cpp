// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/math/formula_painter.h"

#include "ui/math/symbol_roles.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>

namespace convlab::ui {
namespace {

constexpr double litPadding = 0.1, litRadius = 0.16; ///< em
constexpr double litHeight = 0.5;                    ///< em, at least; a lit minus sign is no thin stripe
/// Hairlines of the math font fade away on low resolutions; this many device pixels are added all round.
constexpr double inkGain = 0.11;

QColor colorOf(Role role, const Theme &theme)
{
    return role == Role::None ? theme.text : theme.role(role).text;
}

void paintLit(QPainter *painter, const FormulaLayout &layout, const Theme &theme, const QString &id)
{
    const Role role = symbolRole(id);
    const double padding = litPadding * layout.size, radius = litRadius * layout.size;
    painter->setPen(Qt::NoPen);
    painter->setBrush(role == Role::None ? theme.accentQuiet : theme.role(role).fill);
    for (QRectF rect : layout.regionsOf(id)) {
        rect.setTop(std::min(rect.top(), rect.bottom() - litHeight * layout.size));
        painter->drawRoundedRect(rect.adjusted(-padding, -padding, padding, padding), radius, radius);
    }
}

/// A bar of part of a device pixel would be a grey blur: it gets whole pixels, on whole pixels.
QRectF sharpened(const QRectF &rect, const QTransform &toDevice)
{
    if (toDevice.type() > QTransform::TxScale)
        return rect;
    QRectF device = toDevice.mapRect(rect);
    const double thickness = std::max(1.0, std::round(device.height() + 2 * inkGain));
    device.setTop(std::round(device.center().y() - thickness / 2));
    device.setHeight(thickness);
    return toDevice.inverted().mapRect(device);
}

/// All ink of one role as one outline: the pieces of a tall bracket then meet without seams.
std::map<Role, QPainterPath> inkByRole(const FormulaLayout &layout, double gain)
{
    std::map<Role, QPainterPath> ink;
    for (const GlyphMark &glyph : layout.glyphs) {
        const QTransform place(glyph.size * glyph.stretchX, 0, 0, glyph.size * glyph.stretchY, glyph.x,
                               glyph.y);
        ink[glyph.role].addPath(place.map(MathFont::instance().outline(glyph.glyph, gain / glyph.size)));
    }
    for (const RuleMark &rule : layout.rules)
        if (rule.joined)
            ink[rule.role].addRect(rule.rect.adjusted(0, -gain, 0, gain));
    return ink;
}

} // namespace

void paintFormula(QPainter *painter, const FormulaLayout &layout, const QPointF &origin, const Theme &theme,
                  const QStringList &litIds)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(origin);
    for (const QString &id : litIds)
        paintLit(painter, layout, theme, id);
    const QTransform toDevice = painter->deviceTransform();
    for (const RuleMark &rule : layout.rules)
        if (!rule.joined)
            painter->fillRect(sharpened(rule.rect, toDevice), colorOf(rule.role, theme));
    const double gain = inkGain / std::sqrt(std::abs(toDevice.determinant()));
    painter->setPen(Qt::NoPen);
    for (auto &[role, path] : inkByRole(layout, gain)) {
        path.setFillRule(Qt::WindingFill);
        painter->setBrush(colorOf(role, theme));
        painter->drawPath(path);
    }
    painter->restore();
}

} // namespace convlab::ui
