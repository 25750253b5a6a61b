// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard on the stage. The page's own shortcuts (arrows step the player, digits set its speed) win until a
// cell cursor is shown: by Tab, Enter, F2 or a click on a cell. Escape hides it and gives the keys back.
#include "ui/canvas/canvas_view_private.h"

#include "ui/canvas/canvas_accessible.h"
#include "ui/canvas/cell_digits.h"
#include "ui/canvas/cell_look.h"
#include "ui/canvas/cell_navigation.h"
#include "ui/canvas/number_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QNativeGestureEvent>
#include <QToolTip>

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr int longestStep = 8; // cells from stop to stop

std::optional<Direction> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left: return Direction::Left;
    case Qt::Key_Right: return Direction::Right;
    case Qt::Key_Up: return Direction::Up;
    case Qt::Key_Down: return Direction::Down;
    default: return std::nullopt;
    }
}

bool startsNumber(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    const QString text = event.text();
    return text.size() == 1 && (text[0].isDigit() || QStringLiteral("-+.,\u2212").contains(text[0]));
}

bool isErase(int key) { return key == Qt::Key_Delete || key == Qt::Key_Backspace; }
bool isEnter(int key) { return key == Qt::Key_Return || key == Qt::Key_Enter; }

} // namespace

bool CanvasView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        if (d->wantsKey(*static_cast<QKeyEvent *>(event))) {
            event->accept();
            return true;
        }
    } else if (event->type() == QEvent::NativeGesture) {
        auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            Camera camera = d->camera;
            camera.zoomAt(gesture->position(), camera.zoom * (1 + gesture->value()), rect());
            d->setCamera(camera);
            return true;
        }
    } else if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), d->titleHelp(help->pos()), this); // an empty text hides the last one
        return true;
    }
    return QWidget::event(event);
}

void CanvasView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        d->copy();
    else if (event->matches(QKeySequence::Paste))
        d->paste();
    else if (event->key() == Qt::Key_Escape)
        d->leave();
    else if (event->key() == Qt::Key_I && event->modifiers() == Qt::NoModifier) {
        d->indices = !d->indices;
        update();
    } else if (!d->moveFrame(*event) && !d->moveCursor(*event) && !d->editByKey(*event))
        QWidget::keyPressEvent(event);
}

void CanvasView::focusInEvent(QFocusEvent *event)
{
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        d->showCursor(d->layout.has(d->cursor) ? d->cursor : firstCell(d->now, d->layout));
    update();
}

void CanvasView::focusOutEvent(QFocusEvent *)
{
    update();
}

/// Keys that must reach the stage although the page has shortcuts for them.
bool CanvasView::Private::wantsKey(const QKeyEvent &event) const
{
    if (event.key() == Qt::Key_Escape)
        return cursor.valid() || pinned;
    if (event.matches(QKeySequence::Copy) || event.matches(QKeySequence::Paste))
        return target().valid();
    if (!cursor.valid() || (event.modifiers() & (Qt::AltModifier | Qt::MetaModifier)))
        return false;
    if (startsNumber(event))
        return isEditable(now, cursor);
    return directionOf(event.key()) || isErase(event.key()) || event.key() == Qt::Key_Home || event.key() == Qt::Key_End;
}

/// Ctrl and an arrow drag the frame that the cursor stands in: one cell, or as many as it takes to the next stop.
bool CanvasView::Private::moveFrame(const QKeyEvent &event)
{
    const std::optional<Direction> direction = directionOf(event.key());
    if (!direction || !cursor.valid() || !event.modifiers().testFlag(Qt::ControlModifier))
        return false;
    const Frame *found = frameAt(layout.cellRect(cursor).center());
    if (!found)
        return true;
    const Frame before = *found;
    const int rows = *direction == Direction::Down ? 1 : *direction == Direction::Up ? -1 : 0;
    const int cols = *direction == Direction::Right ? 1 : *direction == Direction::Left ? -1 : 0;
    const auto same = [&before](const Frame &frame) { return frame.id == before.id; };
    for (int cells = 1; cells <= longestStep; ++cells) {
        const QPoint place = placeFor(before, before.row + cells * rows, before.col + cells * cols);
        Q_EMIT view.frameDragged(before.id, place.y(), place.x());
        const auto after = std::find_if(now.frames.begin(), now.frames.end(), same);
        if (after == now.frames.end())
            break;
        if (after->row == before.row && after->col == before.col)
            continue;
        showCursor({cursor.part, cursor.row + after->row - before.row, cursor.col + after->col - before.col});
        break;
    }
    return true;
}

bool CanvasView::Private::moveCursor(const QKeyEvent &event)
{
    if (!cursor.valid()) {
        if (!isEnter(event.key()) && event.key() != Qt::Key_F2)
            return false;
        showCursor(layout.has(hovered) ? hovered : firstCell(now, layout));
        return true;
    }
    CellRef cell = cursor;
    const CellLattice &cells = layout.boxes[static_cast<std::size_t>(cursor.part)].cells;
    if (const std::optional<Direction> direction = directionOf(event.key()))
        cell = neighbour(layout, cursor, *direction);
    else if (event.key() == Qt::Key_Home)
        cell.col = cells.firstCol;
    else if (event.key() == Qt::Key_End)
        cell.col = cells.firstCol + cells.cols - 1;
    else if (isEnter(event.key()))
        Q_EMIT view.cellClicked(meant(cursor));
    else
        return false;
    showCursor(cell);
    return true;
}

bool CanvasView::Private::editByKey(const QKeyEvent &event)
{
    if (!cursor.valid())
        return false;
    if (isErase(event.key())) {
        const Grid *grid = stage().grid(cursor.part);
        const bool asked = grid && isAsked(*grid, cursor.row, cursor.col); // there is nothing to erase yet
        if (!asked && mayEdit(cursor))
            Q_EMIT view.cellEdited(cursor, 0);
        return true;
    }
    const bool typed = startsNumber(event);
    if (!typed && event.key() != Qt::Key_F2)
        return false;
    if (mayEdit(cursor))
        edit(cursor, typed ? event.text() : QString());
    return true;
}

void CanvasView::Private::leave()
{
    hideCursor();
    Q_EMIT view.cellClicked({});
}

void CanvasView::Private::showCursor(const CellRef &cell)
{
    if (!layout.has(cell))
        return;
    const bool changed = cell != cursor;
    cursor = cell;
    if (camera.zoom > 1) {
        Camera moved = camera;
        moved.reveal(fitted.cellRect(cell), view.rect());
        setCamera(moved);
    }
    view.update();
    announceCursor(view);
    if (changed)
        Q_EMIT view.cellHovered(meant(cell));
}

void CanvasView::Private::hideCursor()
{
    if (!cursor.valid())
        return;
    cursor = {};
    view.update();
    Q_EMIT view.cellHovered(meant(hovered));
}

bool CanvasView::Private::mayEdit(const CellRef &cell)
{
    if (isEditable(now, cell))
        return true;
    const Grid *grid = stage().grid(cell.part);
    const bool padding = grid && isPadding(stateAt(*grid, cell.row, cell.col));
    Q_EMIT view.editRefused(cell, padding ? tr("Padding belongs to the operation, so this cell cannot be typed over. Change the padding instead.")
                                          : tr("This number is computed. Change a number that it is computed from, and it follows."));
    return false;
}

void CanvasView::Private::refuse(const CellRef &cell, const QString &text)
{
    Q_EMIT view.editRefused(cell, text.trimmed().isEmpty() ? tr("Type a number, or press Escape to keep the old one.")
                                                           : tr("“%1” is not a number. Try 3, −0.5, 1e−3 or 1/2.").arg(text.trimmed()));
}

bool CanvasView::Private::asks(const CellRef &cell) const
{
    const Grid *grid = stage().grid(cell.part);
    return grid && isAsked(*grid, cell.row, cell.col);
}

std::optional<double> CanvasView::Private::read(const CellRef &cell, const QString &text) const
{
    return asks(cell) && answerReader ? answerReader(text) : parseNumber(text);
}

QString CanvasView::cellInput(const CellRef &cell) const
{
    if (!isEditable(d->now, cell) || d->asks(cell))
        return {};
    return QLocale::c().toString(valueAt(*d->stage().grid(cell.part), cell.row, cell.col), 'g', QLocale::FloatingPointShortest);
}

bool CanvasView::isInput(const CellRef &cell, const QString &text) const { return d->read(cell, text).has_value(); }

bool CanvasView::typeInto(const CellRef &cell, const QString &text)
{
    if (!d->mayEdit(cell))
        return false;
    const std::optional<double> value = d->read(cell, text);
    d->closeEditor();
    if (!value)
        d->refuse(cell, text);
    else if (text != cellInput(cell))
        Q_EMIT cellEdited(cell, *value);
    return value.has_value();
}

void CanvasView::Private::edit(const CellRef &cell, const QString &typed)
{
    closeEditor();
    showCursor(cell);
    edited = cell;
    editor = new CellEditor(theme, &view);
    QObject::connect(editor, &CellEditor::committed, &view, [this](double value, CellEditor::Then then) {
        const CellRef changed = edited;
        moveAfterEdit(then);
        Q_EMIT view.cellEdited(changed, value);
    });
    QObject::connect(editor, &CellEditor::left, &view, [this](CellEditor::Then then) { moveAfterEdit(then); });
    QObject::connect(editor, &CellEditor::cancelled, &view, [this] { closeEditor(); });
    QObject::connect(editor, &CellEditor::refused, &view, [this](const QString &text) {
        refuse(edited, text);
    });
    if (asks(cell))
        editor->askWith(answerReader);
    const QString text = typed.isEmpty() ? view.cellInput(cell) : typed;
    editor->open(layout.cellRect(cell), text, typed.isEmpty());
}

void CanvasView::Private::closeEditor()
{
    if (!editor)
        return;
    CellEditor *closing = editor;
    editor = nullptr;
    const bool focused = closing->hasFocus();
    closing->disconnect(&view);
    closing->hide();
    closing->deleteLater();
    if (focused)
        view.setFocus(Qt::OtherFocusReason);
    view.update();
}

void CanvasView::Private::moveAfterEdit(CellEditor::Then then)
{
    const bool focused = editor && editor->hasFocus();
    CellRef cell = edited;
    closeEditor();
    if (focused)
        view.setFocus(Qt::OtherFocusReason);
    if (then == CellEditor::Then::Down)
        ++cell.row;
    else if (then == CellEditor::Then::Right)
        ++cell.col;
    else if (then == CellEditor::Then::Left)
        --cell.col;
    if (isEditable(now, cell))
        showCursor(cell);
}

void CanvasView::Private::placeEditor()
{
    if (editor && layout.has(edited))
        editor->place(layout.cellRect(edited));
    else
        closeEditor();
}

void CanvasView::Private::copy() const
{
    if (const Grid *grid = stage().grid(target().part))
        QGuiApplication::clipboard()->setText(tableText(*grid));
}

void CanvasView::Private::paste()
{
    const CellRef cell = target();
    if (!cell.valid() || !mayEdit(cell))
        return;
    const std::optional<NumberTable> table = parseTable(QGuiApplication::clipboard()->text());
    if (!table)
        Q_EMIT view.editRefused(cell, tr("The clipboard holds no block of numbers."));
    else
        Q_EMIT view.blockPasted(cell, table->values, table->columns);
}

} // namespace convlab::ui
