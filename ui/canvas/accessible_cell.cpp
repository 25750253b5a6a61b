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

AccessibleCell::AccessibleCell(CanvasAccessible &canvas, const CellRef &cell) : m_canvas(canvas), m_cell(cell), m_number(canvas.view(), cell) {}

bool AccessibleCell::isNumber() const { return isEditable(m_canvas.view().scene(), m_cell); }
bool AccessibleCell::isValid() const { return !m_canvas.view().cellRect(m_cell).isNull(); }
QAccessibleInterface *AccessibleCell::parent() const { return m_canvas.partInterface(m_cell.part); }
QRect AccessibleCell::rect() const { return onScreen(m_canvas.view(), m_canvas.view().cellRect(m_cell)); }

int AccessibleCell::columnIndex() const
{
    return m_cell.col - m_canvas.view().partCells(m_cell.part).firstCol;
}

QString AccessibleCell::text(QAccessible::Text type) const
{
    if (type == QAccessible::Value && isNumber())
        return m_number.text();
    return type == QAccessible::Name ? m_canvas.view().cellDescription(m_cell) : QString();
}

void AccessibleCell::setText(QAccessible::Text type, const QString &text)
{
    if (type == QAccessible::Value && isNumber())
        m_number.put(text);
}

QAccessible::State AccessibleCell::state() const
{
    QAccessible::State state;
    const CanvasView &view = m_canvas.view();
    state.focusable = true;
    state.focused = view.hasFocus() && view.cursorCell() == m_cell;
    state.editable = isNumber();
    state.readOnly = !state.editable;
    return state;
}

void *AccessibleCell::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    if (!isNumber())
        return nullptr;
    switch (type) {
    case QAccessible::TextInterface: return static_cast<QAccessibleTextInterface *>(&m_number);
    case QAccessible::EditableTextInterface: return static_cast<QAccessibleEditableTextInterface *>(&m_number);
    case QAccessible::ValueInterface: return static_cast<QAccessibleValueInterface *>(&m_number);
    default: return nullptr;
    }
}

} // namespace convlab::ui
