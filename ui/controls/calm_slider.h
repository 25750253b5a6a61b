// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

namespace convlab::ui {

/// A slider that the mouse wheel cannot move by accident: only while it has the focus, one step per notch.
class CalmSlider : public QSlider {
    Q_OBJECT

public:
    explicit CalmSlider(QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    int m_wheelAngle = 0;   ///< eighths of a degree that have not made a notch yet (touch pads)
};

} // namespace convlab::ui
