// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/parts.h"

#include <QAccessibleWidget>

#include <map>
#include <tuple>

namespace convlab::ui {

class CanvasView;

/// The stage for a screen reader: one table per part with cells, one child per cell, the keyboard's cell in
/// focus. The caption of the moment is the description.
class CanvasAccessible : public QAccessibleWidget {
public:
    explicit CanvasAccessible(CanvasView &view);
    ~CanvasAccessible() override;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    QString text(QAccessible::Text type) const override;

    CanvasView &view() const { return m_view; }
    QAccessibleInterface *partInterface(int part) const;
    /// Null when there is no such cell.
    QAccessibleInterface *cellInterface(const CellRef &cell) const;

private:
    std::vector<int> tableParts() const;

    CanvasView &m_view;
    mutable std::map<std::tuple<int, int, int>, QAccessible::Id> m_ids; ///< (part, row, col); (part, -1, 0): the part
};

/// Makes Qt use CanvasAccessible for every CanvasView. Cheap when called again.
void installCanvasAccessibility();

/// Tells assistive technology that the keyboard's cell, or the caption, is another one now.
void announceCursor(CanvasView &view);
void announceCaption(CanvasView &view);

} // namespace convlab::ui
