// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/calm_slider.h"

#include <QKeyEvent>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace convlab::ui {

namespace {

constexpr int notch = 120;

} // namespace

CalmSlider::CalmSlider(QWidget *parent) : QSlider(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QSlider::valueChanged, this, [this](int value) {
        const bool continuing = m_continuing;
        m_continuing = true;
        Q_EMIT moved(value, continuing);
    });
}

void CalmSlider::showValue(int value)
{
    if (isSliderDown())
        return;
    const QSignalBlocker silent(this);
    setValue(value);
}

void CalmSlider::mousePressEvent(QMouseEvent *event)
{
    m_continuing = false;
    QSlider::mousePressEvent(event);
}

void CalmSlider::mouseReleaseEvent(QMouseEvent *event)
{
    QSlider::mouseReleaseEvent(event);
    m_continuing = false;
}

void CalmSlider::keyPressEvent(QKeyEvent *event)
{
    m_continuing = m_continuing && event->isAutoRepeat();
    QSlider::keyPressEvent(event);
}

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
    m_continuing = false;
    setValue(value() + notches * singleStep());
    event->accept();
}

} // namespace convlab::ui

#include "moc_calm_slider.cpp"
