// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style/choice_look.h"

#include "ui/theme/style/strokes.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace convlab::ui {

namespace {

struct Look {
    QColor fill, border, mark;
    double borderWidth;
};

/// The mark tells on from off; colour only helps.
Look lookOf(const QStyleOption &option, bool marked, const Theme &theme)
{
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool pressed = option.state.testFlag(QStyle::State_Sunken);
    if (!option.state.testFlag(QStyle::State_Enabled))
        return {theme.panel, softBorder(theme), theme.textMuted, 1.5};
    if (marked)
        return {mixed(theme.accent, Qt::black, pressed ? 0.28 : hovered ? 0.14 : 0), {}, theme.onAccent, 0};
    return {pressed ? theme.accentQuiet : theme.field, hovered ? theme.focus : theme.borderStrong, {}, 1.5};
}

QRectF squareIn(const QRectF &rect)
{
    const double side = std::min(rect.width(), rect.height());
    return {rect.center().x() - side / 2, rect.center().y() - side / 2, side, side};
}

} // namespace

void paintCheckBox(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const Look look = lookOf(option, on || partly, theme);
    const QRectF box = squareIn(option.rect);
    paintBox(painter, box, box.width() * 0.24, look.fill, look.border, look.borderWidth);
    if (on)
        paintCheckMark(painter, box, look.mark, box.width() / 9);
    else if (partly)
        paintBox(painter, QRectF(box.center().x() - box.width() / 4, box.center().y() - 1, box.width() / 2, 2), 1, look.mark);
}

void paintRadioButton(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const bool on = option.state.testFlag(QStyle::State_On);
    const Look look = lookOf(option, on, theme);
    const QRectF circle = squareIn(option.rect);
    paintBox(painter, circle, circle.width() / 2, look.fill, look.border, look.borderWidth);
    if (!on)
        return;
    const double dot = circle.width() * 0.42;
    paintBox(painter, QRectF(circle.center().x() - dot / 2, circle.center().y() - dot / 2, dot, dot), dot / 2, look.mark);
}

} // namespace convlab::ui
