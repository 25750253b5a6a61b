// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/tab_order.h"

#include <QScrollArea>

#include <algorithm>
#include <iterator>

namespace convlab::ui {

namespace {

using Stops = std::vector<QWidget *>;

/// On one line when the middle of either lies within the height of the other.
bool onOneLine(const QRect &a, const QRect &b)
{
    const int middleA = a.center().y(), middleB = b.center().y();
    return (middleA >= b.top() && middleA <= b.bottom()) || (middleB >= a.top() && middleB <= a.bottom());
}

/// Children in sight: the lines from above, each as it is read.
Stops inReadingOrder(const QWidget &parent)
{
    Stops children;
    for (QObject *child : parent.children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (widget && !widget->isWindow() && widget->isVisible() && !widget->size().isEmpty())
            children.push_back(widget);
    }
    std::stable_sort(children.begin(), children.end(), [](const QWidget *a, const QWidget *b) { return a->y() < b->y(); });
    const bool mirrored = parent.layoutDirection() == Qt::RightToLeft;
    for (auto line = children.begin(); line != children.end();) {
        const QRect first = (*line)->geometry();
        const auto end = std::find_if(std::next(line), children.end(), [&first](const QWidget *child) { return !onOneLine(first, child->geometry()); });
        std::stable_sort(line, end, [mirrored](const QWidget *a, const QWidget *b) { return mirrored ? a->x() > b->x() : a->x() < b->x(); });
        line = end;
    }
    return children;
}

void collect(const QWidget &parent, Stops &stops)
{
    for (QWidget *widget : inReadingOrder(parent)) {
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && !widget->focusProxy())
            stops.push_back(widget);
        collect(*widget, stops);
    }
}

/// Qt scrolls to what has got the focus only if the one before stood in the same area.
void scrollTo(QWidget &target)
{
    for (QWidget *around = target.parentWidget(); around && !around->isWindow(); around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(&target);
    }
}

} // namespace

std::vector<QWidget *> tabStops(const QWidget &window)
{
    Stops stops;
    collect(window, stops);
    return stops;
}

bool moveFocus(const QWidget &window, bool next)
{
    Stops stops = tabStops(window);
    if (stops.empty())
        return false;
    if (!next)
        std::reverse(stops.begin(), stops.end());
    const auto now = std::find(stops.begin(), stops.end(), window.focusWidget());
    const auto target = now == stops.end() || std::next(now) == stops.end() ? stops.begin() : std::next(now);
    (*target)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    scrollTo(**target);
    return true;
}

} // namespace convlab::ui
