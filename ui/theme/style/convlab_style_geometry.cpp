// SPDX-License-Identifier: GPL-3.0-or-later
// How large things are and where their parts lie; convlab_style.cpp says who paints them.
#include "ui/theme/style/convlab_style.h"

#include "ui/theme/style/menu_look.h"
#include "ui/theme/style/strokes.h"

#include <QAbstractSpinBox>
#include <QGuiApplication>
#include <QMenuBar>
#include <QStyleOption>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr int spinButtonWidth = 18;

template<typename Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

} // namespace

int ConvlabStyle::scaled(double pixels) const
{
    return static_cast<int>(std::lround(pixels * m_theme.fontScale));
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
        return visualRect(option->direction, option->rect, option->rect.adjusted(10, 2, -ComboArrowWidth, -2));
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect ConvlabStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_CheckBoxFocusRect || element == SE_RadioButtonFocusRect)
        return option->rect;
    if (element == SE_LineEditContents) {
        const auto *frame = as<QStyleOptionFrame>(option);
        const int inset = frame && frame->lineWidth > 0 ? scaled(6) : 2;
        return option->rect.adjusted(inset, 1, -inset, -1);
    }
    if (element == SE_ProgressBarContents || element == SE_ProgressBarGroove)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize ConvlabStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        if (hasClass(widget, "compact"))
            return {size.width() + scaled(20), std::max(size.height() + scaled(6), scaled(26))};
        return {std::max(size.width() + scaled(28), scaled(64)), std::max(size.height() + scaled(14), scaled(30))};
    case CT_ToolButton: {
        const auto *button = as<QStyleOptionToolButton>(option);
        const bool words = button && button->toolButtonStyle != Qt::ToolButtonIconOnly && !button->text.isEmpty();
        const bool menu = button && button->features.testFlag(QStyleOptionToolButton::HasMenu);
        const int sides = words ? scaled(20) + (menu ? ComboArrowWidth - 8 : 0) : scaled(12);
        return {size.width() + sides, std::max(size.height() + scaled(12), scaled(30))};
    }
    case CT_ComboBox:
        if (hasClass(widget, "compact"))
            return {size.width() + 14 + ComboArrowWidth, std::max(size.height() + scaled(2), scaled(22))};
        return {size.width() + 14 + ComboArrowWidth, std::max(size.height() + scaled(10), scaled(30))};
    case CT_LineEdit: {
        const auto *frame = as<QStyleOptionFrame>(option);
        if (!frame || frame->lineWidth <= 0)
            return size + QSize(4, 2);
        return {size.width() + scaled(12), std::max(size.height() + scaled(8), scaled(30))};
    }
    case CT_SpinBox: {
        const auto *spin = as<QStyleOptionSpinBox>(option);
        const bool buttons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        return {size.width() + 8 + (buttons ? scaled(spinButtonWidth) : 0),
                buttons ? std::max(size.height() + scaled(8), scaled(30)) : size.height() + scaled(6)};
    }
    case CT_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option))
            return menuItemSize(*item, size, m_theme);
        break;
    case CT_MenuBarItem:
        return {size.width() + scaled(18), size.height() + scaled(10)};
    case CT_TabBarTab:
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
    case PM_SliderLength:
    case PM_SliderThickness:
    case PM_SliderControlThickness: return scaled(hasClass(widget, "compact") ? 18 : 20);
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
    case PM_MenuBarItemSpacing:
    case PM_MenuBarPanelWidth: return 0;
    case PM_ToolTipLabelFrameWidth: return 7;
    case PM_DockWidgetTitleMargin: return scaled(9);
    case PM_DockWidgetTitleBarButtonMargin: return 3;
    case PM_TabBarTabHSpace: return scaled(20);
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal: return 0;
    case PM_DefaultFrameWidth: return 1;
    case PM_FocusFrameHMargin: return scaled(6);
    case PM_DockWidgetSeparatorExtent: return 5;
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
    case SH_Menu_Scrollable: return 1; // rather than columns
    case SH_Widget_Animation_Duration:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0; // the words say it
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
