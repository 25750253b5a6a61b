// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style/convlab_style.h"

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
#include <QGuiApplication>
#include <QLabel>
#include <QMenuBar>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr int comboArrowWidth = 24;
constexpr int spinButtonWidth = 18;

template<typename Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

} // namespace

ConvlabStyle::ConvlabStyle(const Theme &theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_theme(theme)
{
}

int ConvlabStyle::scaled(double pixels) const
{
    return static_cast<int>(std::lround(pixels * m_theme.fontScale));
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
        painter->fillRect(option->rect, m_theme.card);
        paintBox(*painter, option->rect, 0, {}, softBorder(m_theme));
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, m_theme.card);
        paintBox(*painter, option->rect, 0, {}, softBorder(m_theme));
        return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, m_theme.window);
        painter->fillRect(option->rect.left(), option->rect.top(), option->rect.width(), 1, m_theme.border);
        return;
    case PE_FrameStatusBarItem:
    case PE_PanelMenuBar:
    case PE_FrameTabBarBase:
        return;
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
                       button->toolButtonStyle != Qt::ToolButtonIconOnly;
    if (arrow) {
        const QRectF place(option.rect.right() - 23, option.rect.y(), 20, option.rect.height());
        paintChevron(painter, place, 8, 0, label.palette.color(QPalette::ButtonText));
        label.rect.adjust(8, 0, -comboArrowWidth, 0);
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

QRect ConvlabStyle::scrollBarRect(const QStyleOptionComplex &option, SubControl subControl, const QWidget *widget) const
{
    const auto *bar = as<QStyleOptionSlider>(&option);
    if (!bar)
        return {};
    const bool horizontal = bar->orientation == Qt::Horizontal;
    const int length = horizontal ? option.rect.width() : option.rect.height();
    const int range = bar->maximum - bar->minimum;
    const double share = double(bar->pageStep) / std::max(1, range + bar->pageStep);
    const int minimum = proxy()->pixelMetric(PM_ScrollBarSliderMin, &option, widget);
    const int thumb = range > 0 ? std::clamp(static_cast<int>(length * share), std::min(minimum, length), length) : length;
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
    const auto along = [&](int from, int size) {
        return horizontal ? QRect(option.rect.left() + from, option.rect.top(), size, option.rect.height())
                          : QRect(option.rect.left(), option.rect.top() + from, option.rect.width(), size);
    };
    switch (subControl) {
    case SC_ScrollBarGroove: return option.rect;
    case SC_ScrollBarSlider: return along(start, thumb);
    case SC_ScrollBarSubPage: return along(0, start);
    case SC_ScrollBarAddPage: return along(start + thumb, length - start - thumb);
    default: return {};
    }
}

QRect ConvlabStyle::spinBoxRect(const QStyleOptionComplex &option, SubControl subControl) const
{
    const auto *spin = as<QStyleOptionSpinBox>(&option);
    const bool buttons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
    const int width = buttons ? scaled(spinButtonWidth) : 0;
    const QRect rect = option.rect;
    const int left = rect.right() + 1 - width - (buttons ? 1 : 0);
    const int half = rect.height() / 2;
    switch (subControl) {
    case SC_SpinBoxUp: return {left, rect.top() + 1, width, half - 1};
    case SC_SpinBoxDown: return {left, rect.top() + half, width, rect.height() - half - 1};
    case SC_SpinBoxEditField: return rect.adjusted(2, 2, -width - 2, -2);
    default: return rect;
    }
}

QRect ConvlabStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                   const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        return visualRect(option->direction, option->rect, scrollBarRect(*option, subControl, widget));
    if (control == CC_SpinBox)
        return visualRect(option->direction, option->rect, spinBoxRect(*option, subControl));
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect, option->rect.adjusted(10, 2, -comboArrowWidth, -2));
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect ConvlabStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_CheckBoxFocusRect || element == SE_RadioButtonFocusRect)
        return option->rect;
    if (element == SE_ProgressBarContents || element == SE_ProgressBarGroove)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize ConvlabStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        return {std::max(size.width() + scaled(28), scaled(64)), std::max(size.height() + scaled(14), scaled(30))};
    case CT_ToolButton: {
        const auto *button = as<QStyleOptionToolButton>(option);
        const bool words = button && button->toolButtonStyle != Qt::ToolButtonIconOnly && !button->text.isEmpty();
        const bool menu = button && button->features.testFlag(QStyleOptionToolButton::HasMenu);
        const int sides = words ? scaled(20) + (menu ? comboArrowWidth - 8 : 0) : scaled(12);
        return {size.width() + sides, std::max(size.height() + scaled(12), scaled(30))};
    }
    case CT_ComboBox:
        return {size.width() + 14 + comboArrowWidth, std::max(size.height() + scaled(10), scaled(30))};
    case CT_LineEdit:
        return {size.width() + scaled(8), std::max(size.height() + scaled(8), scaled(30))};
    case CT_SpinBox: {
        const auto *spin = as<QStyleOptionSpinBox>(option);
        const bool buttons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        return {size.width() + 8 + (buttons ? scaled(spinButtonWidth) : 0), std::max(size.height() + scaled(8), scaled(26))};
    }
    case CT_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option))
            return menuItemSize(*item, size, m_theme);
        break;
    case CT_MenuBarItem:
        return {size.width() + scaled(18), size.height() + scaled(10)};
    case CT_TabBarTab:
        return QProxyStyle::sizeFromContents(type, option, size, widget) + QSize(scaled(8), scaled(8));
    case CT_ItemViewItem:
        return QProxyStyle::sizeFromContents(type, option, size, widget) + QSize(scaled(8), scaled(8));
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int ConvlabStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SliderLength: return scaled(20);
    case PM_SliderThickness:
    case PM_SliderControlThickness: return scaled(20);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return scaled(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return scaled(8);
    case PM_ScrollBarExtent: return scaled(12);
    case PM_ScrollBarSliderMin: return scaled(32);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_ButtonIconSize: return scaled(16);
    case PM_SmallIconSize:
    case PM_ToolBarIconSize: return scaled(18);
    case PM_MenuHMargin:
    case PM_MenuVMargin: return 5;
    case PM_MenuPanelWidth: return 1;
    case PM_SubMenuOverlap: return -2;
    case PM_MenuBarHMargin: return 4;
    case PM_MenuBarVMargin: return 1;
    case PM_MenuBarItemSpacing: return 0;
    case PM_MenuBarPanelWidth: return 0;
    case PM_ToolTipLabelFrameWidth: return 7;
    case PM_DockWidgetTitleMargin: return scaled(9);
    case PM_DockWidgetTitleBarButtonMargin: return 3;
    case PM_TabBarTabHSpace: return scaled(20);
    case PM_DefaultFrameWidth: return 1;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ConvlabStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_Slider_AbsoluteSetButtons: return Qt::LeftButton;
    case SH_Slider_PageSetButtons: return Qt::NoButton;
    case SH_ComboBox_Popup: return 0;
    case SH_Widget_Animation_Duration: return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_UnderlineShortcut: {
        // As on other desktops, access keys show themselves when one reaches for Alt.
        const bool alt = QGuiApplication::keyboardModifiers().testFlag(Qt::AltModifier);
        return alt || (qobject_cast<const QMenuBar *>(widget) && widget->hasFocus());
    }
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace convlab::ui

#include "moc_convlab_style.cpp"
