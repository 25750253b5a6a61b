// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/widget_places.h"

#include "ui/controls/scroll_return.h"

#include <QAbstractScrollArea>
#include <QPointer>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>

#include <vector>

namespace convlab::ui {

namespace {

struct Found {
    QPointer<QWidget> widget;
    QString path;
};

/// All widgets in `parent`, what is inside before what it is in: what folds changes how the panes around it share their
/// room. Pages of a stack are counted as the stack does: whichever comes to the front changes its place among the children.
void collect(QWidget &parent, const QString &path, std::vector<Found> &found)
{
    const auto *stack = qobject_cast<QStackedWidget *>(&parent);
    QHash<QString, int> seen;
    for (QObject *object : parent.children()) {
        auto *child = qobject_cast<QWidget *>(object);
        if (!child || child->isWindow())
            continue;
        const QString kind = QString::fromLatin1(child->metaObject()->className());
        const int page = stack ? stack->indexOf(child) : -1;
        collect(*child, QStringLiteral("%1/%2%3").arg(path, kind).arg(page >= 0 ? page : seen[kind]++), found);
    }
    found.push_back({&parent, path});
}

std::vector<Found> allIn(QWidget &root)
{
    std::vector<Found> found;
    collect(root, {}, found);
    return found;
}

const QString own = QStringLiteral("|own"), tab = QStringLiteral("|tab"), panes = QStringLiteral("|panes"), across = QStringLiteral("|across"),
              down = QStringLiteral("|down");

void keepScroll(const QScrollBar &bar, const QString &key, WidgetPlaces &places)
{
    if (const double share = shareOf(bar); share > 0)
        places.insert(key, share);
}

void keepPlace(const QWidget &widget, const QString &path, WidgetPlaces &places)
{
    if (const auto *placed = dynamic_cast<const PlacedWidget *>(&widget))
        places.insert(path + own, placed->place());
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        places.insert(path + tab, tabs->currentIndex());
    } else if (const auto *splitter = qobject_cast<const QSplitter *>(&widget)) {
        places.insert(path + panes, splitter->saveState());
    } else if (const auto *area = qobject_cast<const QAbstractScrollArea *>(&widget)) {
        keepScroll(*area->horizontalScrollBar(), path + across, places);
        keepScroll(*area->verticalScrollBar(), path + down, places);
    }
}

void restoreScroll(QScrollBar &bar, const QVariant &share)
{
    if (share.isValid())
        new ScrollReturn(bar, share.toDouble());
}

void restorePlace(QWidget &widget, const QString &path, const WidgetPlaces &places)
{
    if (auto *placed = dynamic_cast<PlacedWidget *>(&widget); placed && places.contains(path + own))
        placed->restorePlace(places.value(path + own));
    if (auto *tabs = qobject_cast<QTabBar *>(&widget)) {
        const int index = places.value(path + tab, -1).toInt();
        if (index >= 0 && index < tabs->count() && tabs->isTabVisible(index))
            tabs->setCurrentIndex(index);
    } else if (auto *splitter = qobject_cast<QSplitter *>(&widget)) {
        splitter->restoreState(places.value(path + panes).toByteArray());
    } else if (auto *area = qobject_cast<QAbstractScrollArea *>(&widget)) {
        restoreScroll(*area->horizontalScrollBar(), places.value(path + across));
        restoreScroll(*area->verticalScrollBar(), places.value(path + down));
    }
}

} // namespace

WidgetPlaces placesIn(const QWidget &root)
{
    WidgetPlaces places;
    for (const Found &found : allIn(const_cast<QWidget &>(root))) // which are only read here
        keepPlace(*found.widget, found.path, places);
    return places;
}

void restorePlaces(QWidget &root, const WidgetPlaces &places)
{
    for (const Found &found : allIn(root)) {
        if (found.widget) // it may have gone with another's change
            restorePlace(*found.widget, found.path, places);
    }
}

} // namespace convlab::ui
