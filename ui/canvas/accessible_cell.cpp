// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/accessible_cell.h"

#include "ui/canvas/canvas_accessible.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/cell_navigation.h"
#include "ui/canvas/parts/cell_lattice.h"

namespace convlab::ui {

namespace {

QRect onScreen(const CanvasView &view, const QRectF &rect)
{
    const QRect inside = rect.toAlignedRect();
    return {view.mapToGlobal(inside.topLeft()), inside.size()};
}

} // namespace

bool AccessiblePart::isValid() const { return m_canvas.view().partCells(m_part).rows > 0; }
QAccessibleInterface *AccessiblePart::parent() const { return &m_canvas; }
int AccessiblePart::columnCount() const { return m_canvas.view().partCells(m_part).cols; }
int AccessiblePart::rowCount() const { return m_canvas.view().partCells(m_part).rows; }

QAccessibleInterface *AccessiblePart::cellAt(int row, int column) const
{
    return m_canvas.cellInterface({m_part, row, column + m_canvas.view().partCells(m_part).firstCol});
}

QAccessibleInterface *AccessiblePart::child(int index) const
{
    const int columns = columnCount();
    return columns > 0 && index >= 0 ? cellAt(index / columns, index % columns) : nullptr;
}

QAccessibleInterface *AccessiblePart::childAt(int x, int y) const
{
    const CanvasView &view = m_canvas.view();
    const CellRef cell = view.cellAt(view.mapFromGlobal(QPointF(x, y)));
    return cell.part == m_part ? m_canvas.cellInterface(cell) : nullptr;
}

int AccessiblePart::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *cell = dynamic_cast<const AccessibleCell *>(child);
    return cell && cell->cell().part == m_part ? cell->rowIndex() * columnCount() + cell->columnIndex() : -1;
}

QString AccessiblePart::text(QAccessible::Text type) const
{
    return type == QAccessible::Name ? m_canvas.view().partDescription(m_part) : QString();
}

QRect AccessiblePart::rect() const
{
    return onScreen(m_canvas.view(), m_canvas.view().partCells(m_part).bounds());
}

QString AccessiblePart::columnDescription(int column) const { return QString::number(column); }
QString AccessiblePart::rowDescription(int row) const { return QString::number(row); }

void *AccessiblePart::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this) : nullptr;
}

bool AccessibleCell::isValid() const { return !m_canvas.view().cellRect(m_cell).isNull(); }
QAccessibleInterface *AccessibleCell::parent() const { return m_canvas.partInterface(m_cell.part); }
QRect AccessibleCell::rect() const { return onScreen(m_canvas.view(), m_canvas.view().cellRect(m_cell)); }

int AccessibleCell::columnIndex() const
{
    return m_cell.col - m_canvas.view().partCells(m_cell.part).firstCol;
}

QString AccessibleCell::text(QAccessible::Text type) const
{
    return type == QAccessible::Name ? m_canvas.view().cellDescription(m_cell) : QString();
}

QAccessible::State AccessibleCell::state() const
{
    QAccessible::State state;
    const CanvasView &view = m_canvas.view();
    state.focusable = true;
    state.focused = view.hasFocus() && view.cursorCell() == m_cell;
    state.editable = isEditable(view.scene(), m_cell);
    state.readOnly = !state.editable;
    return state;
}

void *AccessibleCell::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this) : nullptr;
}

} // namespace convlab::ui
