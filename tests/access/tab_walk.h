// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QPointer>
#include <QRadioButton>
#include <QStringList>
#include <QTest>
#include <QWidget>

#include <functional>
#include <vector>

namespace convlab::tests {

inline QString called(const QWidget &widget)
{
    const QString name = widget.accessibleName().isEmpty() ? widget.objectName() : widget.accessibleName();
    return QLatin1String(widget.metaObject()->className()) + QStringLiteral("“%1”").arg(name);
}

/// Everything that Tab reaches in a window, in its order, from what it reaches first. `look` may see each with the focus.
inline std::vector<QWidget *> tabStops(QWidget &window, QStringList *faults, const std::function<void(QWidget &)> &look = {})
{
    constexpr int patience = 400, mostLinks = 60;
    if (QWidget *old = QApplication::focusWidget())
        old->clearFocus();
    std::vector<QWidget *> stops;
    int here = 0; // a text goes from link to link before it lets go
    for (int i = 0; i < patience; ++i) {
        QWidget *before = QApplication::focusWidget();
        QTest::keyClick(before ? before : &window, Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        here = now == before ? here + 1 : 0;
        if (now && now == before && here < mostLinks)
            continue;
        if (!now || now == before) {
            *faults << QStringLiteral("Tab does not leave ") + (before ? called(*before) : QStringLiteral("the window"));
            return stops;
        }
        if (std::find(stops.begin(), stops.end(), now) != stops.end())
            return stops;
        stops.push_back(now);
        if (look)
            look(*now);
    }
    *faults << QStringLiteral("Tab never comes round");
    return stops;
}

inline QRect placeOf(const QWidget &widget)
{
    return {widget.mapTo(widget.window(), QPoint()), widget.size()};
}

/// Whether the eye meets `second` before `first`: it stands to the left on the same line, or above and not to the right.
inline bool standsBefore(const QRect &second, const QRect &first)
{
    const bool sameLine = second.top() < first.bottom() && first.top() < second.bottom();
    if (sameLine)
        return second.right() < first.left();
    return second.bottom() <= first.top() && second.left() <= first.right();
}

/// Pairs of neighbours in the order of Tab, in one panel, that jump back against the reading order.
inline QStringList jumpsBack(const std::vector<QWidget *> &stops)
{
    QStringList jumps;
    for (std::size_t i = 1; i < stops.size(); ++i) {
        const QWidget &first = *stops[i - 1], &second = *stops[i];
        if (first.parentWidget() != second.parentWidget())
            continue;
        if (standsBefore(placeOf(second), placeOf(first)))
            jumps << QStringLiteral("%1 comes after %2").arg(called(second), called(first));
    }
    return jumps;
}

/// What stands beside the way of Tab because another key does the same: buttons of tab bars and docks, choices that arrows
/// go through, a filter's buttons for Alt and arrows.
inline bool hasAnotherWay(const QWidget &widget)
{
    const auto *choice = qobject_cast<const QAbstractButton *>(&widget);
    const bool oneOfMany = choice && (qobject_cast<const QRadioButton *>(choice) || (choice->group() && choice->group()->exclusive()));
    if (oneOfMany && !choice->isChecked())
        return true;
    return widget.objectName().startsWith(QLatin1String("qt_")) || widget.inherits("QTabBar") ||
           (widget.parentWidget() && (widget.parentWidget()->inherits("QTabBar") || widget.parentWidget()->inherits("QDockWidget") ||
                                      widget.parentWidget()->inherits("convlab::ui::OptionGrid") ||
                                      widget.parentWidget()->inherits("convlab::ui::FilterChip")));
}

/// Controls in sight that Tab does not reach, although the mouse does.
inline QStringList notReached(QWidget &window, const std::vector<QWidget *> &stops)
{
    QStringList missed;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool control = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QComboBox *>(widget);
        const bool takesFocus = (widget->focusPolicy() & Qt::TabFocus) || (control && !hasAnotherWay(*widget));
        if (!takesFocus || !widget->isVisible() || !widget->isEnabled() || widget->window() != &window || widget->focusProxy())
            continue;
        if (std::find(stops.begin(), stops.end(), widget) == stops.end())
            missed << called(*widget);
    }
    return missed;
}

} // namespace convlab::tests
