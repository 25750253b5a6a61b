// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/cell_look.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr double smallestWithDigits = 13;
constexpr double blankTint = 0.14; // enough to see where rows and columns run

/// Strokes that are strong enough to be seen would cross the digits out: the middle stays free for them.
void paintHatch(QPainter &painter, const QRectF &body, double radius, const Theme &theme)
{
    QPainterPath clip;
    clip.addRoundedRect(body, radius, radius);
    if (std::min(body.width(), body.height()) >= smallestWithDigits) {
        const double side = body.width() * 0.17, above = body.height() * 0.23;
        clip.addRoundedRect(body.adjusted(side, above, -side, -above), radius, radius); // a hole: even and odd
    }
    painter.save();
    painter.setClipPath(clip, Qt::IntersectClip);
    painter.setPen(QPen(theme.hatch, 1));
    const double distance = std::clamp(body.width() / 6, 3.0, 6.0);
    for (double x = body.left() - body.height() + distance / 2; x < body.right(); x += distance)
        painter.drawLine(QPointF(x, body.bottom()), QPointF(x + body.height(), body.top()));
    painter.restore();
}

QPen dashedPen(const QColor &color)
{
    QPen pen(color, 1, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3, 2.2});
    return pen;
}

} // namespace

CellMetrics cellMetrics(const QSizeF &cell)
{
    const double side = std::min(cell.width(), cell.height());
    if (side < smallestDrawnCell)
        return {};
    if (side < 9)
        return {0, 1, 0, false};
    if (side < 20)
        return {0, 1, side < 13 ? 1.5 : 2.5, true};
    return {1, 1, std::clamp(side * 0.13, 3.0, 7.0), true};
}

bool isPadding(CellState state)
{
    return state == CellState::Padding || state == CellState::UnreachedPadding;
}

bool isUnreached(CellState state)
{
    return state == CellState::Unreached || state == CellState::UnreachedPadding;
}

bool isAsked(const Grid &grid, int row, int col)
{
    return stateAt(grid, row, col) == CellState::Asked;
}

double valueAt(const Grid &grid, int row, int col)
{
    const auto index = static_cast<std::size_t>(row) * static_cast<std::size_t>(grid.cols) + static_cast<std::size_t>(col);
    return grid.values && index < grid.values->size() ? (*grid.values)[index] : 0;
}

CellLook cellLook(const Grid &grid, int row, int col, bool known)
{
    CellLook look{stateAt(grid, row, col), !known, 0};
    if (!known)
        return look;
    const double value = valueAt(grid, row, col);
    const double share = grid.style == GridStyle::Image ? value : grid.tintScale > 0 ? value / grid.tintScale : 0;
    if (std::isfinite(share))
        look.level = static_cast<int>(std::lround(std::clamp(share, -1.0, 1.0) * tintLevels));
    return look;
}

bool sameStates(const Grid &a, const Grid &b)
{
    return a.states == b.states || (a.states && b.states && *a.states == *b.states);
}

QColor fillOf(const CellLook &look, const Theme &theme)
{
    if (look.hidden)
        return theme.cellHidden;
    if (look.state == CellState::Blank)
        return mixed(theme.canvas, theme.cellBorder, blankTint);
    if (isPadding(look.state))
        return theme.canvas;
    return theme.tint(static_cast<double>(look.level) / tintLevels);
}

QColor digitColor(const CellLook &look, const Theme &theme)
{
    return isPadding(look.state) ? theme.paddingText : theme.textOn(fillOf(look, theme));
}

void paintCell(QPainter &painter, const QRectF &body, const CellLook &look, double radius, bool border,
               const Theme &theme)
{
    const bool padding = isPadding(look.state);
    // Too small for dashes: a quiet grey says padding instead.
    const QColor fill = padding && !border ? mixed(theme.canvas, theme.paddingBorder, 0.22) : fillOf(look, theme);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(body, radius, radius);
    if (isUnreached(look.state))
        paintHatch(painter, body, radius, theme);
    if (border && look.state != CellState::Blank) {
        const double strength = std::abs(look.level) / static_cast<double>(tintLevels);
        const QColor line = mixed(theme.cellBorder, mixed(fill, theme.text, 0.16), std::min(1.0, strength * 3));
        const double half = 0.5;
        painter.setPen(padding ? dashedPen(theme.paddingBorder) : QPen(line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(body.adjusted(half, half, -half, -half), std::max(0.0, radius - half), std::max(0.0, radius - half));
    }
    if (look.hidden && look.state == CellState::Asked && body.width() >= 12) {
        painter.setFont(theme.monoFont(static_cast<int>(body.width() * 0.4), true));
        painter.setPen(theme.text);
        painter.drawText(body, Qt::AlignCenter, QStringLiteral("?"));
    } else if (look.hidden && body.width() >= 8) {
        const double dot = std::clamp(body.width() * 0.045, 0.8, 2.0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.textFaint);
        painter.drawEllipse(body.center(), dot, dot);
    }
}

} // namespace convlab::ui
