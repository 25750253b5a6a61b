// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_accessible.h"

#include "ui/canvas/accessible_cell.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/parts/cell_lattice.h"

#include <algorithm>

namespace convlab::ui {

namespace {

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    auto *view = className == QLatin1String("convlab::ui::CanvasView") ? qobject_cast<CanvasView *>(object) : nullptr;
    return view ? new CanvasAccessible(*view) : nullptr;
}

} // namespace

CanvasAccessible::CanvasAccessible(CanvasView &view) : QAccessibleWidget(&view, QAccessible::Grouping), m_view(view) {}

CanvasAccessible::~CanvasAccessible()
{
    for (const auto &[place, id] : m_ids)
        QAccessible::deleteAccessibleInterface(id);
}

std::vector<int> CanvasAccessible::tableParts() const
{
    std::vector<int> parts;
    for (int part = 0; part < static_cast<int>(m_view.scene().parts.size()); ++part) {
        if (m_view.partCells(part).rows > 0)
            parts.push_back(part);
    }
    return parts;
}

int CanvasAccessible::childCount() const
{
    return static_cast<int>(tableParts().size());
}

QAccessibleInterface *CanvasAccessible::child(int index) const
{
    const std::vector<int> parts = tableParts();
    return index >= 0 && index < static_cast<int>(parts.size()) ? partInterface(parts[static_cast<std::size_t>(index)]) : nullptr;
}

int CanvasAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *table = dynamic_cast<const AccessiblePart *>(child);
    const std::vector<int> parts = tableParts();
    const auto found = table ? std::find(parts.begin(), parts.end(), table->part()) : parts.end();
    return found == parts.end() ? -1 : static_cast<int>(found - parts.begin());
}

QAccessibleInterface *CanvasAccessible::childAt(int x, int y) const
{
    const CellRef cell = m_view.cellAt(m_view.mapFromGlobal(QPointF(x, y)));
    return cell.valid() ? partInterface(cell.part) : nullptr;
}

QAccessibleInterface *CanvasAccessible::focusChild() const
{
    return m_view.hasFocus() ? cellInterface(m_view.cursorCell()) : QAccessibleWidget::focusChild();
}

QString CanvasAccessible::text(QAccessible::Text type) const
{
    return type == QAccessible::Description ? m_view.captionText() : QAccessibleWidget::text(type);
}

QAccessibleInterface *CanvasAccessible::partInterface(int part) const
{
    if (m_view.partCells(part).rows <= 0)
        return nullptr;
    QAccessible::Id &id = m_ids[{part, -1, 0}];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(new AccessiblePart(const_cast<CanvasAccessible &>(*this), part));
    return QAccessible::accessibleInterface(id);
}

QAccessibleInterface *CanvasAccessible::cellInterface(const CellRef &cell) const
{
    if (!m_view.partCells(cell.part).contains(cell.row, cell.col))
        return nullptr;
    QAccessible::Id &id = m_ids[{cell.part, cell.row, cell.col}];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(new AccessibleCell(const_cast<CanvasAccessible &>(*this), cell));
    return QAccessible::accessibleInterface(id);
}

void installCanvasAccessibility()
{
    static const bool once = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(once)
}

void announceCursor(CanvasView &view)
{
    if (!QAccessible::isActive() || !view.cursorCell().valid())
        return;
    auto *canvas = dynamic_cast<CanvasAccessible *>(QAccessible::queryAccessibleInterface(&view));
    if (QAccessibleInterface *cell = canvas ? canvas->cellInterface(view.cursorCell()) : nullptr) {
        QAccessibleEvent event(cell, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

void announceCaption(CanvasView &view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&view, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace convlab::ui
