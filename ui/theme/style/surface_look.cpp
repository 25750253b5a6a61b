// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style/surface_look.h"

#include "ui/theme/style/strokes.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace convlab::ui {

bool paintSurface(QPainter &painter, const QStyleOption &option, const QWidget *widget, const Theme &theme)
{
    const QRect rect = option.rect;
    if (hasClass(widget, "card"))
        paintBox(painter, rect, 8, theme.card, theme.border);
    else if (hasClass(widget, "notice"))
        paintBox(painter, rect, 8, theme.noticeFill, theme.noticeBorder);
    else if (hasClass(widget, "problem"))
        paintBox(painter, rect, 8, theme.badFill, mixed(theme.badFill, theme.bad, 0.45));
    else if (hasClass(widget, "toolstrip")) {
        painter.fillRect(rect, theme.panel);
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.border);
    } else if (hasClass(widget, "panel"))
        painter.fillRect(rect, theme.panel);
    else
        return false;
    return true;
}

void paintTab(QPainter &painter, const QStyleOptionTab &option, const Theme &theme)
{
    const QRect rect = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.border);
    if (option.state.testFlag(QStyle::State_MouseOver) && !selected)
        paintBox(painter, QRectF(rect).adjusted(2, 3, -2, -4), 5, theme.hover);
    if (selected)
        paintBox(painter, QRectF(rect.left() + 6, rect.bottom() - 2, rect.width() - 12, 3), 1.5, theme.accent);
    if (keyboardFocus(option))
        paintFocusRing(painter, QRectF(rect).adjusted(2, 2, -2, -4), 5, theme);
}

void paintProgress(QPainter &painter, const QStyleOptionProgressBar &option, const Theme &theme)
{
    const double thickness = std::min(6.0, double(option.rect.height()));
    QRectF groove(option.rect.left(), QRectF(option.rect).center().y() - thickness / 2, option.rect.width(), thickness);
    paintBox(painter, groove, thickness / 2, mixed(theme.border, theme.borderStrong, 0.15));
    const int span = option.maximum - option.minimum;
    if (span <= 0 || option.progress <= option.minimum)
        return;
    const double share = std::min(1.0, double(option.progress - option.minimum) / span);
    groove.setWidth(std::max(thickness, groove.width() * share));
    if (option.direction == Qt::RightToLeft)
        groove.moveRight(option.rect.right() + 1);
    paintBox(painter, groove, thickness / 2, theme.role(Role::Output).strong);
}

void paintDockTitle(QPainter &painter, const QStyleOptionDockWidget &option, const Theme &theme)
{
    painter.save();
    painter.fillRect(option.rect, theme.window);
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, theme.border);
    painter.setFont(theme.uiFont(13, true));
    painter.setPen(theme.text);
    const QRect words = option.rect.adjusted(12, 0, -56, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic,
                     painter.fontMetrics().elidedText(option.title, Qt::ElideRight, words.width()));
    painter.restore();
}

void paintSeparatorLine(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QRect rect = option.rect;
    const QColor color = active ? theme.accent : theme.border;
    painter.fillRect(rect, theme.window);
    if (rect.width() < rect.height())
        painter.fillRect(rect.center().x(), rect.top(), 1, rect.height(), color);
    else
        painter.fillRect(rect.left(), rect.center().y(), rect.width(), 1, color);
}

void paintItemBackground(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QRectF rect = QRectF(option.rect).adjusted(1, 1, -1, -1);
    if (option.state.testFlag(QStyle::State_Selected))
        paintBox(painter, rect, 5, theme.accentQuiet);
    else if (enabled && option.state.testFlag(QStyle::State_MouseOver))
        paintBox(painter, rect, 5, theme.hover);
}

} // namespace convlab::ui
