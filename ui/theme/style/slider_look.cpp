// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style/slider_look.h"

#include "ui/theme/style/strokes.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOptionSlider>

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr double haloWidth = 2; ///< room around the handle for its focus ring; the groove ends with the handle

/// The groove along the slider, `thickness` wide, centred.
QRectF grooveRect(const QStyleOptionSlider &option, double thickness)
{
    const QRectF all = option.rect;
    if (option.orientation == Qt::Horizontal)
        return {all.x() + haloWidth, all.center().y() - thickness / 2, all.width() - 2 * haloWidth, thickness};
    return {all.center().x() - thickness / 2, all.y() + haloWidth, thickness, all.height() - 2 * haloWidth};
}

QRectF filledPart(const QStyleOptionSlider &option, const QRectF &groove, const QPointF &handle)
{
    QRectF filled = groove;
    if (option.orientation == Qt::Horizontal)
        option.upsideDown ? filled.setLeft(handle.x()) : filled.setRight(handle.x());
    else
        option.upsideDown ? filled.setTop(handle.y()) : filled.setBottom(handle.y());
    return filled;
}

QRectF circle(const QPointF &centre, double diameter)
{
    return {centre.x() - diameter / 2, centre.y() - diameter / 2, diameter, diameter};
}

void paintHandle(QPainter &painter, const QStyleOptionSlider &option, const QPointF &centre, double diameter,
                 const Theme &theme)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool active = option.activeSubControls.testFlag(QStyle::SC_SliderHandle);
    const bool pressed = active && option.state.testFlag(QStyle::State_Sunken);
    const bool hovered = active && option.state.testFlag(QStyle::State_MouseOver);
    const QColor color = option.palette.color(QPalette::Highlight);
    const double halo = diameter + 2 * haloWidth;
    if (enabled && keyboardFocus(option)) {
        paintFocusRing(painter, circle(centre, halo), halo / 2, theme);
        diameter -= 1;
    } else if (enabled && (pressed || hovered)) {
        QColor glow = color;
        glow.setAlphaF(pressed ? 0.4F : 0.25F);
        paintBox(painter, circle(centre, halo), halo / 2, glow);
    }
    const QColor fill = !enabled ? theme.panel : theme.dark ? theme.text : theme.card;
    const QColor border = !enabled ? softBorder(theme) : pressed || hovered ? color : theme.borderStrong;
    paintBox(painter, circle(centre, diameter), diameter / 2, fill, border, pressed || hovered ? 2 : 1);
}

} // namespace

void paintSlider(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle, const QWidget *widget,
                 const Theme &theme)
{
    const double thickness = hasClass(widget, "scrubber") ? 5 : 4;
    const QPointF centre = QRectF(handle).center();
    const QRectF groove = grooveRect(option, thickness);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    paintBox(painter, groove, thickness / 2, mixed(theme.border, theme.borderStrong, enabled ? 0.25 : 0));
    if (enabled)
        paintBox(painter, filledPart(option, groove, centre), thickness / 2, option.palette.color(QPalette::Highlight));
    paintHandle(painter, option, centre, std::min(handle.width(), handle.height()) - 2 * haloWidth, theme);
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &thumb, const Theme &theme)
{
    if (option.minimum >= option.maximum || !option.state.testFlag(QStyle::State_Enabled))
        return;
    const bool active = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider) &&
                        (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    const double thickness = active ? 8 : 6;
    QRectF rect = QRectF(thumb).adjusted(2, 2, -2, -2);
    if (option.orientation == Qt::Horizontal)
        rect = QRectF(rect.x(), QRectF(thumb).center().y() - thickness / 2, rect.width(), thickness);
    else
        rect = QRectF(QRectF(thumb).center().x() - thickness / 2, rect.y(), thickness, rect.height());
    paintBox(painter, rect, thickness / 2, active ? theme.borderStrong : mixed(theme.border, theme.borderStrong, 0.55));
}

} // namespace convlab::ui
