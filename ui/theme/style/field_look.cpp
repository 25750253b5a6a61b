// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style/field_look.h"

#include "ui/theme/line_strength.h"
#include "ui/theme/style/button_look.h"
#include "ui/theme/style/strokes.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QStyleOptionSpinBox>
#include <QWidget>

namespace convlab::ui {

namespace {

constexpr double radius = 5;

void paintStepChevron(QPainter &painter, const QStyleOptionSpinBox &option, QStyle::SubControl control, bool possible,
                      const QWidget *widget, const Theme &theme)
{
    const QRectF rect = widget->style()->subControlRect(QStyle::CC_SpinBox, &option, control, widget);
    const bool enabled = possible && option.state.testFlag(QStyle::State_Enabled);
    const bool active = enabled && option.activeSubControls == control;
    if (active && option.state.testFlag(QStyle::State_MouseOver))
        paintBox(painter, rect.adjusted(0, 1, -1, -1), 3, theme.hover);
    paintChevron(painter, rect, 6 * chevronScale(theme), control == QStyle::SC_SpinBoxUp ? 180 : 0,
                 !enabled ? theme.textFaint : active ? theme.text : theme.textMuted);
}

} // namespace

void paintField(QPainter &painter, const QStyleOption &option, const QWidget *widget, const Theme &theme)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool focused = enabled && option.state.testFlag(QStyle::State_HasFocus);
    const bool hovered = enabled && option.state.testFlag(QStyle::State_MouseOver);
    if (focused) {
        paintBox(painter, option.rect, radius, theme.field, theme.focus, focusWidth(theme));
        return;
    }
    if (hasClass(widget, "bare") && !hovered)
        return;
    const QColor border = !enabled ? theme.border : theme.borderStrong;
    paintBox(painter, option.rect, radius, enabled ? theme.field : theme.panel, border);
}

void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget, const Theme &theme)
{
    if (option.frame)
        paintField(painter, option, widget, theme);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons || !widget)
        return;
    paintStepChevron(painter, option, QStyle::SC_SpinBoxUp,
                     option.stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled), widget, theme);
    paintStepChevron(painter, option, QStyle::SC_SpinBoxDown,
                     option.stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled), widget, theme);
}

void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget, const Theme &theme)
{
    if (option.editable)
        paintField(painter, option, widget, theme);
    else
        paintButton(painter, option, widget, theme);
    const QRectF arrow(option.rect.right() - 23, option.rect.y(), 20, option.rect.height());
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    paintChevron(painter, arrow, 8 * chevronScale(theme), 0, enabled ? theme.textMuted : theme.textFaint);
}

} // namespace convlab::ui
