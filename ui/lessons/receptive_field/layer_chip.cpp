// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/receptive_field/layer_chip.h"

#include "ui/lessons/receptive_field/layer_text.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace convlab::ui::lessons::receptive_field {

LayerChip::LayerChip(QWidget *parent) : PillButton(parent) {}

void LayerChip::setLayer(int number, const LayerGeometry &layer, bool brief)
{
    setText(layerText(layer, brief));
    setCompact(brief);
    setAccessibleName(tr("Layer %1: %2").arg(number).arg(layerSentence(layer)));
    setToolTip(tr("Layer %1: %2\nClick to change it, drag to move it (Alt+← and Alt+→), Delete removes it.")
                   .arg(number)
                   .arg(layerSentence(layer)));
    updateGeometry();
}

void LayerChip::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->globalPosition().toPoint();
    PillButton::mousePressEvent(event);
}

void LayerChip::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint offset = event->globalPosition().toPoint() - m_pressed;
    if (!(event->buttons() & Qt::LeftButton))
        return;
    if (!m_dragging && offset.manhattanLength() >= QApplication::startDragDistance()) {
        m_dragging = true;
        setDown(false);
        setLifted(true);
        setCursor(Qt::ClosedHandCursor);
        Q_EMIT dragStarted();
    }
    if (m_dragging)
        Q_EMIT dragMoved(offset);
}

void LayerChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragging && event->button() == Qt::LeftButton) {
        endDrag(true);
        return;
    }
    PillButton::mouseReleaseEvent(event);
}

void LayerChip::endDrag(bool accepted)
{
    m_dragging = false;
    setLifted(false);
    setCursor(Qt::PointingHandCursor);
    Q_EMIT dragEnded(accepted);
}

void LayerChip::keyPressEvent(QKeyEvent *event)
{
    const int by = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (m_dragging && event->key() == Qt::Key_Escape)
        endDrag(false);
    else if (by != 0 && event->modifiers() == Qt::AltModifier)
        Q_EMIT moveWanted(by);
    else if (by != 0 && event->modifiers() == Qt::NoModifier)
        Q_EMIT neighbourWanted(by);
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removeWanted();
    else
        PillButton::keyPressEvent(event);
}

} // namespace convlab::ui::lessons::receptive_field

#include "moc_layer_chip.cpp"
