// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse, keys and the clipboard do to the grid.
#include "ui/canvas/number_table.h"
#include "ui/studio/kernel/kernel_grid.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr int pixelsPerStep = 4, notch = 120;

/// Shift is finer, Ctrl coarser.
double factorOf(Qt::KeyboardModifiers modifiers)
{
    return modifiers.testFlag(Qt::ShiftModifier) ? 0.1 : modifiers.testFlag(Qt::ControlModifier) ? 10 : 1;
}

/// 0.1 + 0.2 is 0.3 to a hand.
double tidied(double value) { return QString::number(value, 'g', 12).toDouble(); }

bool beginsNumber(const QString &text)
{
    return text.size() == 1 && (text.front().isDigit() || QStringLiteral("+-.,−").contains(text.front()));
}

} // namespace

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
    moveCursor(*cell);
    m_drag = Drag{m_kernel, stepFor(m_kernel), event->position().toPoint().y(), false};
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
    m_drag->moving = true;
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

/// Arrows, digits and the clipboard belong to the cells while they have the focus, and Escape to a drag.
bool KernelGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool command = key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
        const bool moves = key->key() >= Qt::Key_Home && key->key() <= Qt::Key_PageDown;
        const bool clipboard = key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Paste);
        if (clipboard || moves || (m_drag && key->key() == Qt::Key_Escape) || (!command && beginsNumber(key->text())))
            event->accept();
    }
    return QWidget::event(event);
}

bool KernelGrid::moveByKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Left: moveCursor({m_cursor.row, m_cursor.col - 1}); return true;
    case Qt::Key_Right: moveCursor({m_cursor.row, m_cursor.col + 1}); return true;
    case Qt::Key_Up: moveCursor({m_cursor.row - 1, m_cursor.col}); return true;
    case Qt::Key_Down: moveCursor({m_cursor.row + 1, m_cursor.col}); return true;
    case Qt::Key_Home: moveCursor({m_cursor.row, 0}); return true;
    case Qt::Key_End: moveCursor({m_cursor.row, m_kernel.cols - 1}); return true;
    default: return false;
    }
}

bool KernelGrid::changeByKey(const QKeyEvent &event)
{
    const double step = stepFor(m_kernel) * factorOf(event.modifiers());
    double amount = 0;
    switch (event.key()) {
    case Qt::Key_PageUp: amount = step; break;
    case Qt::Key_PageDown: amount = -step; break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: amount = -weightAt(m_cursor); break;
    default: return false;
    }
    if (changeBy(m_cursor, amount))
        Q_EMIT edited(m_kernel);
    return true;
}

void KernelGrid::keyPressEvent(QKeyEvent *event)
{
    if (m_drag) {
        if (event->key() == Qt::Key_Escape)
            cancelDrag();
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2) {
        openEditor();
    } else if (!moveByKey(*event) && !changeByKey(*event)) {
        const bool command = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
        if (!command && beginsNumber(event->text()))
            openEditor(event->text());
        else
            QWidget::keyPressEvent(event);
    }
}

void KernelGrid::openEditor(const QString &typed)
{
    closeEditor();
    m_editor = new CellEditor(m_theme, this);
    m_editor->setAccessibleName(tr("Weight in row %1, column %2").arg(m_cursor.row + 1).arg(m_cursor.col + 1));
    connect(m_editor, &CellEditor::committed, this, &KernelGrid::take);
    connect(m_editor, &CellEditor::left, this, &KernelGrid::moveAfter);
    connect(m_editor, &CellEditor::cancelled, this, &KernelGrid::closeEditor);
    connect(m_editor, &CellEditor::refused, this, [this](const QString &text) {
        Q_EMIT refused(text.trimmed().isEmpty() ? tr("Type a number, or press Escape to keep the old one.")
                                                : tr("“%1” is not a number. Try 3, −0.5, 1e−3 or 1/2.").arg(text.trimmed()));
    });
    const QString value = QLocale::c().toString(weightAt(m_cursor), 'g', QLocale::FloatingPointShortest);
    m_editor->open(cellRect(m_cursor), typed.isEmpty() ? value : typed, typed.isEmpty());
}

void KernelGrid::take(double value, CellEditor::Then then)
{
    if (std::abs(value) > largestWeight) {
        closeEditor();
        Q_EMIT refused(tr("A weight is at most 10¹² in magnitude."));
        return;
    }
    const Cell cell = m_cursor;
    const bool changed = value != weightAt(cell);
    setWeight(cell, value);
    moveAfter(then);
    if (changed)
        Q_EMIT edited(m_kernel);
}

void KernelGrid::moveAfter(CellEditor::Then then)
{
    closeEditor();
    Cell cell = m_cursor;
    if (then == CellEditor::Then::Down)
        ++cell.row;
    else if (then == CellEditor::Then::Right)
        ++cell.col;
    else if (then == CellEditor::Then::Left)
        --cell.col;
    moveCursor(cell);
}

void KernelGrid::closeEditor()
{
    if (!m_editor)
        return;
    CellEditor *closing = m_editor;
    m_editor = nullptr;
    const bool focused = closing->hasFocus();
    closing->disconnect(this);
    closing->hide();
    closing->deleteLater();
    if (focused)
        setFocus(Qt::OtherFocusReason);
    update();
}

void KernelGrid::copy() const
{
    Grid grid;
    grid.rows = m_kernel.rows;
    grid.cols = m_kernel.cols;
    grid.values = std::make_shared<const std::vector<double>>(m_kernel.weights);
    QGuiApplication::clipboard()->setText(tableText(grid));
}

/// A block that fits from the cursor on is written there; a larger one becomes the kernel.
void KernelGrid::paste()
{
    const std::optional<NumberTable> table = parseTable(QGuiApplication::clipboard()->text());
    if (!table) {
        Q_EMIT refused(tr("The clipboard holds no table of numbers: rows of equal length, cells parted by tabs, commas or spaces."));
        return;
    }
    if (table->rows() > largestPictureKernel || table->columns > largestPictureKernel) {
        Q_EMIT refused(tr("The clipboard's table has %1×%2 numbers; a kernel has at most %3 rows and columns.")
                           .arg(table->rows()).arg(table->columns).arg(largestPictureKernel));
        return;
    }
    if (std::any_of(table->values.begin(), table->values.end(), [](double value) { return std::abs(value) > largestWeight; })) {
        Q_EMIT refused(tr("A weight is at most 10¹² in magnitude."));
        return;
    }
    const PictureKernel block{table->rows(), table->columns, table->values};
    const bool fits = m_cursor.row + block.rows <= m_kernel.rows && m_cursor.col + block.cols <= m_kernel.cols;
    const PictureKernel pasted = fits ? withBlock(m_kernel, m_cursor.row, m_cursor.col, block) : block;
    if (pasted == m_kernel)
        return;
    setKernel(pasted);
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
    update();
}

void KernelGrid::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered.reset();
    update();
}

void KernelGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_editor)
        m_editor->place(cellRect(m_cursor));
}

} // namespace convlab::ui
