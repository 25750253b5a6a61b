// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QVariant>

class QWidget;

namespace convlab::ui {

/// A widget that stands in a way of its own: folded, zoomed, with something pinned.
class PlacedWidget {
public:
    virtual ~PlacedWidget() = default;
    virtual QVariant place() const = 0;
    /// What place() gave, of a widget of the same kind.
    virtual void restorePlace(const QVariant &place) = 0;
};

/// How a widget and all in it stand, by where in it they are: how far scrolled (as a share, for another language has
/// longer words), which tab is chosen, where the borders between panes lie, and what PlacedWidgets say.
using WidgetPlaces = QHash<QString, QVariant>;

WidgetPlaces placesIn(const QWidget &root);
/// Puts everything there that is made the same way; what is not there is left alone. What has yet to be laid out gets
/// there with its layout.
void restorePlaces(QWidget &root, const WidgetPlaces &places);

} // namespace convlab::ui
