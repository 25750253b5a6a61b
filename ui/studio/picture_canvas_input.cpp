// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and keyboard of the canvas.
#include "ui/studio/picture_canvas.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr double gripWidth = 8, clickSlack = 4;
constexpr double smallStep = 0.01, largeStep = 0.1;     ///< of the split, by key
constexpr double zoomStep = 1.25;

} // namespace

bool PictureCanvas::nearSplit(const QPointF &place) const
{
    const QRectF frame = m_show.camera.seenFrame();
    return !frame.isEmpty() && std::abs(place.x() - m_show.splitX()) <= gripWidth && place.y() >= frame.top() && place.y() <= frame.bottom();
}

void PictureCanvas::light(bool pointed)
{
    const bool lit = pointed || m_grip == Grip::Split;
    if (m_grip == Grip::Pan)
        setCursor(Qt::ClosedHandCursor);
    else if (lit)
        setCursor(Qt::SplitHCursor);
    else
        setCursor(m_spaceHeld ? Qt::OpenHandCursor : Qt::CrossCursor);
    if (m_show.lit == lit)
        return;
    m_show.lit = lit;
    update();
}

void PictureCanvas::mousePressEvent(QMouseEvent *event)
{
    m_gripStart = m_gripLast = event->position();
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_spaceHeld))
        m_grip = Grip::Pan;
    else if (event->button() == Qt::LeftButton)
        m_grip = nearSplit(event->position()) ? Grip::Split : Grip::Click;
    light(nearSplit(event->position()));
}

void PictureCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF place = event->position();
    if (m_grip == Grip::Click && (place - m_gripStart).manhattanLength() > clickSlack)
        m_grip = Grip::Pan;
    if (m_grip == Grip::Split) {
        const QRectF frame = m_show.camera.seenFrame();
        setSplit((place.x() - frame.left()) / frame.width());
    } else if (m_grip == Grip::Pan) {
        m_show.camera.panBy(place - m_gripLast);
        moveView();
    } else if (m_grip == Grip::None) {
        setHover(nearSplit(place) ? std::nullopt : pixelAt(place));
    }
    m_gripLast = place;
    light(m_grip == Grip::None && nearSplit(place));
}

void PictureCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_grip == Grip::Click) {
        if (const std::optional<QPoint> pixel = pixelAt(event->position()))
            pin(*pixel);
    }
    const bool moved = m_grip == Grip::Split;
    m_grip = Grip::None;
    light(nearSplit(event->position()));
    if (moved)
        Q_EMIT editFinished();
}

void PictureCanvas::leaveEvent(QEvent *)
{
    setHover(std::nullopt);
    light(false);
}

void PictureCanvas::wheelEvent(QWheelEvent *event)
{
    const double notches = event->angleDelta().y() / 120.0;
    if (notches == 0)
        return event->ignore();
    m_show.camera.zoomAt(event->position(), m_show.camera.scale() * std::pow(zoomStep, notches));
    moveView();
    setHover(pixelAt(event->position()));
}

bool PictureCanvas::moveSplitBy(const QKeyEvent &event)
{
    const double step = event.modifiers() & Qt::ShiftModifier ? largeStep : smallStep;
    switch (event.key()) {
    case Qt::Key_Left: setSplit(m_show.split - step); return true;
    case Qt::Key_Right: setSplit(m_show.split + step); return true;
    case Qt::Key_Home: setSplit(0); return true;
    case Qt::Key_End: setSplit(1); return true;
    default: return false;
    }
}

bool PictureCanvas::movePinBy(const QKeyEvent &event)
{
    const int step = (event.modifiers() & Qt::ShiftModifier ? 10 : 1) * std::max(m_show.stride, 1);
    QPoint way;
    switch (event.key()) {
    case Qt::Key_Left: way = {-step, 0}; break;
    case Qt::Key_Right: way = {step, 0}; break;
    case Qt::Key_Up: way = {0, -step}; break;
    case Qt::Key_Down: way = {0, step}; break;
    default: return false;
    }
    pin(*m_pin + way);
    return true;
}

bool PictureCanvas::zoomByKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(zoomStep); return true;
    case Qt::Key_Minus: zoomBy(1 / zoomStep); return true;
    case Qt::Key_0: fit(); return true;
    case Qt::Key_1: showPixels(); return true;
    default: return false;
    }
}

void PictureCanvas::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space) {
        m_spaceHeld = true;
        light(false);
    } else if (event->key() == Qt::Key_Escape && m_pin) {
        unpin();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !m_pin) {
        pin(pointed().value_or(m_show.camera.seen().center()));
    } else if (!(m_pin ? movePinBy(*event) : moveSplitBy(*event)) && !zoomByKey(*event)) {
        QWidget::keyPressEvent(event);
    }
}

void PictureCanvas::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space)
        return QWidget::keyReleaseEvent(event);
    if (event->isAutoRepeat())
        return;
    m_spaceHeld = false;
    light(false);
}

void PictureCanvas::focusInEvent(QFocusEvent *event)
{
    m_ring = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void PictureCanvas::focusOutEvent(QFocusEvent *)
{
    m_spaceHeld = false;
    update();
}

/// The menu's zoom and play belong to lessons; here these keys are the canvas's own.
bool PictureCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Plus || key->key() == Qt::Key_Minus || key->key() == Qt::Key_Equal || key->key() == Qt::Key_0 || key->key() == Qt::Key_1) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace convlab::ui
