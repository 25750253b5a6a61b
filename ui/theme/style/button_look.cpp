// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style/button_look.h"

#include "ui/theme/line_strength.h"
#include "ui/theme/style/strokes.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace convlab::ui {

namespace {

struct State {
    bool enabled, hovered, pressed, checked;
};

State stateOf(const QStyleOption &option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    return {enabled, enabled && option.state.testFlag(QStyle::State_MouseOver),
            enabled && option.state.testFlag(QStyle::State_Sunken), option.state.testFlag(QStyle::State_On)};
}

/// Towards the text colour: darker in light themes, lighter in dark ones.
QColor stronger(const QColor &color, const Theme &theme, double share) { return mixed(color, theme.text, share); }

ButtonLook primaryLook(const State &state, const Theme &theme)
{
    if (!state.enabled)
        return {mixed(theme.border, theme.panel, 0.3), {}, theme.textMuted};
    const double depth = state.pressed ? 0.28 : state.hovered ? 0.14 : 0;
    return {mixed(theme.accent, Qt::black, depth), {}, theme.onAccent};
}

ButtonLook checkedLook(const State &state, const Theme &theme)
{
    const QColor accentText = theme.role(Role::Input).text;
    if (!state.enabled)
        return {theme.panel, theme.border, theme.textFaint};
    const double depth = state.pressed ? 0.12 : state.hovered ? 0.05 : 0;
    return {stronger(theme.accentQuiet, theme, depth), mixed(theme.accentQuiet, theme.accent, 0.6), accentText};
}

ButtonLook quietLook(const State &state, const Theme &theme)
{
    if (!state.enabled)
        return {{}, {}, theme.textFaint};
    if (state.pressed)
        return {stronger(theme.hover, theme, 0.1), {}, theme.text};
    return {state.hovered ? theme.hover : QColor(), {}, theme.text};
}

ButtonLook plainLook(const State &state, const Theme &theme)
{
    if (!state.enabled)
        return {mixed(theme.card, theme.panel, 0.6), theme.border, theme.textFaint};
    const QColor fill = state.pressed ? stronger(theme.hover, theme, 0.06) : state.hovered ? theme.hover : theme.card;
    return {fill, state.hovered ? theme.borderStrong : softBorder(theme), theme.text};
}

} // namespace

ButtonLook buttonLook(const QStyleOption &option, const QWidget *widget, const Theme &theme)
{
    const State state = stateOf(option);
    if (hasClass(widget, "primary"))
        return primaryLook(state, theme);
    if (state.checked)
        return checkedLook(state, theme);
    if (hasClass(widget, "quiet") || option.state.testFlag(QStyle::State_AutoRaise))
        return quietLook(state, theme);
    return plainLook(state, theme);
}

void paintButton(QPainter &painter, const QStyleOption &option, const QWidget *widget, const Theme &theme)
{
    const ButtonLook look = buttonLook(option, widget, theme);
    QRectF box = option.rect;
    double radius = 6;
    if (hasClass(widget, "round")) {
        const double side = std::min(box.width(), box.height());
        box = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side);
        radius = side / 2;
    }
    if (!keyboardFocus(option)) {
        paintBox(painter, box, radius, look.fill, look.border);
        return;
    }
    // The ring takes the rim, a gap keeps it apart from a filled button.
    paintFocusRing(painter, box, radius, theme);
    if (look.fill.isValid()) {
        const double gap = focusWidth(theme) + 1;
        paintBox(painter, box.adjusted(gap, gap, -gap, -gap), std::max(1.0, radius - gap), look.fill);
    }
}

} // namespace convlab::ui
