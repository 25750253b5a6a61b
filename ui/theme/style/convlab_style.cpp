// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style/convlab_style.h"

#include "ui/theme/icons.h"
#include "ui/theme/style/button_look.h"
#include "ui/theme/style/choice_look.h"
#include "ui/theme/style/field_look.h"
#include "ui/theme/style/menu_look.h"
#include "ui/theme/style/slider_look.h"
#include "ui/theme/style/strokes.h"
#include "ui/theme/style/surface_look.h"
#include "ui/theme/theme_palette.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace convlab::ui {

namespace {

template<typename Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

} // namespace

ConvlabStyle::ConvlabStyle(const Theme &theme, const SystemLook &system)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_theme(theme), m_system(system)
{
}

QPalette ConvlabStyle::standardPalette() const { return paletteOf(m_theme); }

void ConvlabStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QAbstractSlider *>(widget) ||
        qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget) || widget->inherits("QLineEdit"))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *label = qobject_cast<QLabel *>(widget); label && hasClass(label, "muted")) {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, m_theme.textMuted);
        label->setPalette(palette);
    }
    if (widget->inherits("QStatusBar"))
        widget->setContentsMargins(scaled(10), 0, scaled(6), 0);
}

QIcon ConvlabStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (pixmap) {
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
    case SP_LineEditClearButton: return themedIcon(QStringLiteral("close"), m_theme);
    case SP_TitleBarNormalButton: return themedIcon(QStringLiteral("copy"), m_theme);
    // Qt's own are pictures in files: a menu bar, which asks for one that is hardly ever seen, would load the plug-ins of
    // all picture formats at every start.
    case SP_ToolBarHorizontalExtensionButton: return themedIcon(QStringLiteral("chevron-right"), m_theme);
    case SP_ToolBarVerticalExtensionButton: return themedIcon(QStringLiteral("chevron-down"), m_theme);
    default: return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

void ConvlabStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        if (option->state.testFlag(State_KeyboardFocusChange))
            paintFocusRing(*painter, option->rect, 5, m_theme);
        return;
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        paintButton(*painter, *option, widget, m_theme);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckBox(*painter, *option, m_theme);
        return;
    case PE_IndicatorRadioButton:
        paintRadioButton(*painter, *option, m_theme);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = as<QStyleOptionFrame>(option); frame && frame->lineWidth > 0)
            paintField(*painter, *option, widget, m_theme);
        return;
    case PE_Frame:
        paintBox(*painter, option->rect, 3, {}, option->state.testFlag(State_HasFocus) ? m_theme.focus : m_theme.border);
        return;
    case PE_FrameMenu:
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, m_theme.card);
        paintBox(*painter, option->rect, 0, {}, softBorder(m_theme));
        return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, m_theme.window);
        painter->fillRect(option->rect.left(), option->rect.top(), option->rect.width(), 1, m_theme.border);
        return;
    case PE_FrameGroupBox:
        // Fusion leaves the title's height above the frame inside this rectangle.
        paintBox(*painter, option->rect.adjusted(0, option->fontMetrics.height() + 6, 0, 0), 8, {}, m_theme.border);
        return;
    case PE_IndicatorDockWidgetResizeHandle:
        paintSeparatorLine(*painter, *option, m_theme);
        return;
    case PE_FrameStatusBarItem:
    case PE_PanelMenuBar:
    case PE_FrameTabBarBase:
    case PE_FrameDockWidget:
        return;
    case PE_PanelItemViewItem:
        paintItemBackground(*painter, *option, m_theme);
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_Widget:
        if (paintSurface(*painter, *option, widget, m_theme))
            return;
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ConvlabStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (drawBar(element, *option, *painter, widget))
        return;
    switch (element) {
    case CE_PushButton:
        drawPushButton(*option, *painter, widget);
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = as<QStyleOptionTab>(option))
            paintTab(*painter, *tab, m_theme);
        return;
    case CE_DockWidgetTitle:
        if (const auto *dock = as<QStyleOptionDockWidget>(option))
            paintDockTitle(*painter, *dock, m_theme);
        return;
    case CE_Splitter: {
        const bool active = option->state & (State_MouseOver | State_Sunken);
        painter->fillRect(option->rect, active ? m_theme.accent : m_theme.border);
        return;
    }
    case CE_ItemViewItem:
        if (const auto *item = as<QStyleOptionViewItem>(option)) {
            // A selected row is tinted, not filled: its words keep their colour.
            QStyleOptionViewItem readable = *item;
            readable.palette.setColor(QPalette::HighlightedText, m_theme.text);
            QProxyStyle::drawControl(element, &readable, painter, widget);
        }
        return;
    case CE_ComboBoxLabel:
        if (const auto *combo = as<QStyleOptionComboBox>(option)) {
            QStyleOptionComboBox cut = *combo;
            const QRect words = proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            cut.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, words.width());
            QProxyStyle::drawControl(element, &cut, painter, widget);
        }
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

bool ConvlabStyle::drawBar(ControlElement element, const QStyleOption &option, QPainter &painter,
                           const QWidget *widget) const
{
    switch (element) {
    case CE_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(&option))
            paintMenuItem(painter, *item, widget, *proxy(), m_theme);
        return true;
    case CE_MenuBarItem:
        if (const auto *item = as<QStyleOptionMenuItem>(&option))
            paintMenuBarItem(painter, *item, widget, *proxy(), m_theme);
        return true;
    case CE_MenuBarEmptyArea:
        painter.fillRect(option.rect, m_theme.window);
        painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, m_theme.border);
        return true;
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
        return true;
    case CE_ProgressBarContents:
        if (const auto *bar = as<QStyleOptionProgressBar>(&option))
            paintProgress(painter, *bar, m_theme);
        return true;
    default:
        return false;
    }
}

void ConvlabStyle::drawPushButton(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const auto *button = as<QStyleOptionButton>(&option);
    if (!button)
        return;
    paintButton(painter, *button, widget, m_theme);
    QStyleOptionButton label = *button;
    label.palette.setColor(QPalette::ButtonText, buttonLook(*button, widget, m_theme).text);
    QProxyStyle::drawControl(CE_PushButtonLabel, &label, &painter, widget);
}

void ConvlabStyle::drawToolButton(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    const auto *button = as<QStyleOptionToolButton>(&option);
    if (!button)
        return;
    paintButton(painter, *button, widget, m_theme);
    QStyleOptionToolButton label = *button;
    label.palette.setColor(QPalette::ButtonText, buttonLook(*button, widget, m_theme).text);
    const bool arrow = button->features.testFlag(QStyleOptionToolButton::HasMenu) && !button->text.isEmpty() &&
                       button->toolButtonStyle != Qt::ToolButtonIconOnly && !hasClass(widget, "compact");
    if (arrow) {
        const QRectF place(option.rect.right() - 23, option.rect.y(), 20, option.rect.height());
        paintChevron(painter, place, 8 * chevronScale(m_theme), 0, label.palette.color(QPalette::ButtonText));
        const QRect words = visualRect(option.direction, option.rect, option.rect.adjusted(12, 0, -ComboArrowWidth, 0));
        proxy()->drawItemText(&painter, words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic, label.palette,
                              button->state.testFlag(State_Enabled), button->text, QPalette::ButtonText);
        return;
    }
    label.state &= ~(State_Sunken | State_Raised);
    QProxyStyle::drawControl(CE_ToolButtonLabel, &label, &painter, widget);
}

void ConvlabStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    const auto *slider = as<QStyleOptionSlider>(option);
    if (control == CC_Slider && slider && slider->tickPosition == QSlider::NoTicks) {
        const QRect handle = proxy()->subControlRect(CC_Slider, option, SC_SliderHandle, widget);
        paintSlider(*painter, *slider, handle, widget, m_theme);
    } else if (control == CC_ScrollBar && slider) {
        const QRect thumb = proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
        paintScrollBar(*painter, *slider, thumb, m_theme);
    } else if (const auto *spin = as<QStyleOptionSpinBox>(option); control == CC_SpinBox && spin) {
        paintSpinBox(*painter, *spin, widget, m_theme);
    } else if (const auto *combo = as<QStyleOptionComboBox>(option); control == CC_ComboBox && combo) {
        paintComboBox(*painter, *combo, widget, m_theme);
    } else if (control == CC_ToolButton) {
        drawToolButton(*option, *painter, widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace convlab::ui

#include "moc_convlab_style.cpp"
