// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_view_private.h"

#include "ui/canvas/cell_navigation.h"
#include "ui/canvas/overlay/frames_paint.h"
#include "ui/canvas/parts/part_title.h"

#include <QApplication>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr double wheelFactor = 1.2;     // a notch of the wheel
constexpr double frameReach = 4;        // pixels around a frame that still grab it

bool pans(const QMouseEvent &event)
{
    return event.button() == Qt::MiddleButton
           || (event.button() == Qt::LeftButton && event.modifiers().testFlag(Qt::AltModifier));
}

} // namespace

void CanvasView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF position = event->position();
    if (d->panFrom) {
        Camera camera = d->camera;
        camera.panBy(position - *d->panFrom, rect());
        d->panFrom = position;
        d->setCamera(camera);
        return;
    }
    if (d->drag) {
        d->dragFrame(position);
        if (d->drag->moved)
            return;
    }
    const CellRef cell = d->layout.cellAt(position);
    d->hover(cell);
    d->pointAt(cell.valid() ? d->meant(cell) : CellRef{d->partAt(position), -1, -1});
    d->updateCursorShape(position, event->modifiers());
}

void CanvasView::mousePressEvent(QMouseEvent *event)
{
    d->closeEditor();
    if (pans(*event)) {
        d->panFrom = event->position();
        setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    d->pressedAt = event->position();
    if (const Frame *frame = d->frameAt(event->position()))
        d->drag = Private::FrameDrag{*frame, event->position(), frame->row, frame->col, false};
}

void CanvasView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool wasPan = d->panFrom.has_value(), wasDrag = d->drag && d->drag->moved;
    d->panFrom.reset();
    d->drag.reset();
    d->updateCursorShape(event->position(), event->modifiers());
    const std::optional<QPointF> pressed = std::exchange(d->pressedAt, std::nullopt);
    if (std::exchange(d->afterDoubleClick, false) || wasPan || wasDrag || event->button() != Qt::LeftButton || !pressed)
        return;
    const CellRef cell = d->layout.cellAt(event->position());
    if (cell != d->layout.cellAt(*pressed))
        return; // the button went up elsewhere: not a click
    if (cell.valid())
        d->showCursor(cell);
    else
        d->hideCursor();
    Q_EMIT cellClicked(d->meant(cell));
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    d->afterDoubleClick = true;
    const CellRef cell = d->layout.cellAt(event->position());
    if (!cell.valid())
        resetView();
    else if (d->mayEdit(cell))
        d->edit(cell);
}

void CanvasView::wheelEvent(QWheelEvent *event)
{
    Camera camera = d->camera;
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const double notches = event->angleDelta().y() / 120.0;
        camera.zoomAt(event->position(), camera.zoom * std::pow(wheelFactor, notches), rect());
    } else if (camera.zoom > 1) {
        const QPointF way = event->pixelDelta().isNull() ? QPointF(event->angleDelta()) / 2 : QPointF(event->pixelDelta());
        camera.panBy(event->modifiers().testFlag(Qt::ShiftModifier) ? way.transposed() : way, rect());
    } else {
        event->ignore();
        return;
    }
    d->setCamera(camera);
    d->hover(d->layout.cellAt(event->position()));
    event->accept();
}

void CanvasView::leaveEvent(QEvent *)
{
    d->hover({});
    d->pointAt({-1, -1, -1});
}

void CanvasView::Private::hover(const CellRef &cell)
{
    if (cell == hovered)
        return;
    hovered = cell;
    view.update();
    Q_EMIT view.cellHovered(meant(cell));
}

void CanvasView::Private::pointAt(const CellRef &cell)
{
    if (cell == pointedAt)
        return;
    pointedAt = cell;
    Q_EMIT view.partHovered(cell);
}

/// The part whose title or ground lies there; the last one where several do.
int CanvasView::Private::partAt(const QPointF &position) const
{
    for (int part = static_cast<int>(layout.boxes.size()) - 1; part >= 0; --part) {
        if (layout.boxes[static_cast<std::size_t>(part)].holds(position))
            return part;
    }
    return -1;
}

QString CanvasView::Private::titleHelp(const QPointF &position) const
{
    for (std::size_t i = 0; i < layout.boxes.size(); ++i) {
        const PartTitle title = titleOf(now.parts[i], *words);
        const QRectF &line = layout.boxes[i].title;
        if (!title.words.isEmpty() && !title.inside && line.contains(position) && losesWords(title, line, theme, stamps))
            return title.words;
    }
    return {};
}

CellRef CanvasView::Private::meant(const CellRef &cell) const
{
    const Bars *bars = StageContext::partAs<Bars>(now, cell.part);
    const bool stands = bars && cell.col >= 0 && cell.col < static_cast<int>(bars->bars.size());
    const CellRef source = stands ? bars->bars[static_cast<std::size_t>(cell.col)].source : CellRef();
    return source.valid() ? source : cell;
}

const Frame *CanvasView::Private::frameAt(const QPointF &position) const
{
    const StageContext context = stage();
    for (auto frame = now.frames.rbegin(); frame != now.frames.rend(); ++frame) {
        const QRectF place = frameRect(context, *frame);
        if (place.adjusted(-frameReach, -frameReach, frameReach, frameReach).contains(position))
            return &*frame;
    }
    return nullptr;
}

void CanvasView::Private::dragFrame(const QPointF &position)
{
    const PartBox *box = stage().box(drag->frame.part);
    if (!box || (!drag->moved && (position - drag->from).manhattanLength() < QApplication::startDragDistance()))
        return;
    drag->moved = true;
    view.setCursor(Qt::ClosedHandCursor);
    const QPointF way = position - drag->from;
    const CellLattice &cells = box->cells;
    const QPoint place = placeFor(drag->frame, drag->frame.row + static_cast<int>(std::lround(way.y() / cells.step.height())),
                                  drag->frame.col + static_cast<int>(std::lround(way.x() / cells.step.width())));
    if (place == QPoint(drag->col, drag->row))
        return;
    drag->row = place.y();
    drag->col = place.x();
    Q_EMIT view.frameDragged(drag->frame.id, drag->row, drag->col);
}

QPoint CanvasView::Private::placeFor(const Frame &frame, int row, int col) const
{
    const PartBox *box = stage().box(frame.part);
    if (!box || frame.loose)
        return {col, row};
    const CellLattice &cells = box->cells;
    return {std::clamp(col, cells.firstCol, std::max(cells.firstCol, cells.firstCol + cells.cols - frame.cols)),
            std::clamp(row, 0, std::max(0, cells.rows - frame.rows))};
}

void CanvasView::Private::updateCursorShape(const QPointF &position, Qt::KeyboardModifiers modifiers)
{
    const bool moves = modifiers.testFlag(Qt::AltModifier) && camera.zoom > 1; // the picture under the hand
    if (moves || frameAt(position))
        view.setCursor(Qt::OpenHandCursor);
    else if (isEditable(now, layout.cellAt(position)))
        view.setCursor(Qt::PointingHandCursor);
    else
        view.unsetCursor();
}

} // namespace convlab::ui
