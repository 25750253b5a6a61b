// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/calm_slider.h"

#include <QWheelEvent>

namespace convlab::ui {

namespace {

constexpr int notch = 120;

} // namespace

CalmSlider::CalmSlider(QWidget *parent) : QSlider(Qt::Horizontal, parent) {}

void CalmSlider::wheelEvent(QWheelEvent *event)
{
    if (!hasFocus()) {
        event->ignore();
        return;
    }
    const QPoint angle = event->angleDelta();
    m_wheelAngle += angle.y() != 0 ? angle.y() : angle.x();
    const int notches = m_wheelAngle / notch;
    m_wheelAngle -= notches * notch;
    setValue(value() + notches * singleStep());
    event->accept();
}

} // namespace convlab::ui

#include "moc_calm_slider.cpp"
