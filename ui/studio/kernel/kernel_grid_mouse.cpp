// SPDX-License-Identifier: GPL-3.0-or-later
// What the mouse does to the grid.
#include "ui/studio/kernel/kernel_grid.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr int pixelsPerStep = 4, notch = 120;

/// 0.1 + 0.2 is 0.3 to a hand.
double tidied(double value) { return QString::number(value, 'g', 12).toDouble(); }

} // namespace

double KernelGrid::factorOf(Qt::KeyboardModifiers modifiers)
{
    return modifiers.testFlag(Qt::ShiftModifier) ? 0.1 : modifiers.testFlag(Qt::ControlModifier) ? 10 : 1;
}

/// Adds to a weight, stopping at 0 on the way past. False when nothing changed.
bool KernelGrid::changeBy(const Cell &cell, double amount)
{
    const double before = weightAt(cell);
    double after = std::clamp(tidied(before + amount), -largestWeight, largestWeight);
    if (before * after < 0 || std::abs(after) < std::abs(amount) * 1e-6)
        after = 0;
    if (after == before)
        return false;
    setWeight(cell, after);
    return true;
}

void KernelGrid::mousePressEvent(QMouseEvent *event)
{
    const std::optional<Cell> cell = cellAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !cell) {
        QWidget::mousePressEvent(event);
        return;
    }
    finishHeldKey();
    moveCursor(*cell);
    m_drag = Drag{m_kernel, stepFor(m_kernel), event->position().toPoint().y()};
}

void KernelGrid::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (!m_drag) {
        if (const std::optional<Cell> cell = cellAt(position); cell != m_hovered) {
            m_hovered = cell;
            cell ? setCursor(Qt::SizeVerCursor) : unsetCursor();
            update();
        }
        return;
    }
    const int steps = (m_drag->y - position.y()) / pixelsPerStep; // towards 0: a drag starts after some pixels
    if (steps == 0)
        return;
    m_drag->y -= steps * pixelsPerStep;
    if (changeBy(m_cursor, steps * m_drag->step * factorOf(event->modifiers())))
        Q_EMIT dragged(m_kernel);
}

void KernelGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    const bool changed = m_drag->before != m_kernel;
    m_drag.reset();
    update();
    if (changed)
        Q_EMIT edited(m_kernel);
}

void KernelGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    const std::optional<Cell> cell = cellAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !cell)
        return;
    m_drag.reset();
    moveCursor(*cell);
    openEditor();
}

void KernelGrid::cancelDrag()
{
    const bool changed = m_drag->before != m_kernel;
    m_kernel = m_drag->before;
    m_drag.reset();
    describe();
    update();
    if (changed)
        Q_EMIT dragged(m_kernel);
}

/// Only with the focus: else the wheel scrolls the panel.
void KernelGrid::wheelEvent(QWheelEvent *event)
{
    const std::optional<Cell> cell = cellAt(event->position().toPoint());
    if (!hasFocus() || !cell || m_drag) {
        event->ignore();
        return;
    }
    event->accept();
    const QPoint angle = event->angleDelta();
    m_wheelAngle += angle.y() != 0 ? angle.y() : angle.x(); // Alt and some systems turn the wheel sideways
    const int notches = m_wheelAngle / notch;
    m_wheelAngle -= notches * notch;
    if (notches == 0)
        return;
    moveCursor(*cell);
    if (changeBy(*cell, notches * stepFor(m_kernel) * factorOf(event->modifiers())))
        Q_EMIT edited(m_kernel);
}

void KernelGrid::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void KernelGrid::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    finishHeldKey();
    update();
}

void KernelGrid::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered.reset();
    update();
}

void KernelGrid::contextMenuEvent(QContextMenuEvent *event)
{
    if (const std::optional<Cell> cell = cellAt(event->pos()); cell && event->reason() == QContextMenuEvent::Mouse)
        moveCursor(*cell);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Type a weight"), this, [this] { openEditor(); });
    menu->addSeparator();
    menu->addAction(tr("Copy the kernel"), QKeySequence::Copy, this, &KernelGrid::copy);
    menu->addAction(tr("Paste numbers here"), QKeySequence::Paste, this, &KernelGrid::paste);
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : mapToGlobal(cellRect(m_cursor).bottomLeft()));
}

void KernelGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_editor)
        m_editor->place(editorRect());
}

} // namespace convlab::ui
