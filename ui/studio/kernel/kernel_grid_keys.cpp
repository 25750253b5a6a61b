// SPDX-License-Identifier: GPL-3.0-or-later
// What keys, the field over a cell and the clipboard do to the grid.
#include "ui/canvas/number_table.h"
#include "ui/studio/kernel/kernel_grid.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

namespace convlab::ui {

namespace {

constexpr int smallestField = 30;

bool beginsNumber(const QString &text)
{
    return text.size() == 1 && (text.front().isDigit() || QStringLiteral("+-.,−").contains(text.front()));
}

} // namespace

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
    if (changeBy(m_cursor, amount)) {
        m_keyHeld = true;
        Q_EMIT dragged(m_kernel);
    }
    return true;
}

void KernelGrid::keyReleaseEvent(QKeyEvent *event)
{
    if (!event->isAutoRepeat())
        finishHeldKey();
    QWidget::keyReleaseEvent(event);
}

void KernelGrid::finishHeldKey()
{
    if (std::exchange(m_keyHeld, false))
        Q_EMIT edited(m_kernel);
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
    m_editor->open(editorRect(), typed.isEmpty() ? value : typed, typed.isEmpty());
}

/// The cell, or more where a cell is too small to type in.
QRectF KernelGrid::editorRect() const
{
    const QRectF cell = cellRect(m_cursor);
    const double missing = std::max(0.0, smallestField * m_theme.fontScale - cell.height());
    return cell.adjusted(0, -missing / 2, 0, missing / 2);
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

} // namespace convlab::ui
