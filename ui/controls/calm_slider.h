// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

namespace convlab::ui {

/// A slider that the mouse wheel cannot move by accident: only while it has the focus, one step per notch.
/// It knows which of its changes belong together, for undo.
class CalmSlider : public QSlider {
    Q_OBJECT

public:
    explicit CalmSlider(QWidget *parent = nullptr);
    /// Moves the handle without a word; ignored while the learner holds it.
    void showValue(int value);

Q_SIGNALS:
    /// The learner moved the slider. `continuing` is false for the first change of a drag, a held key or a
    /// notch of the wheel, true for the changes that follow in the same go.
    void moved(int value, bool continuing);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    int m_wheelAngle = 0;       ///< eighths of a degree that have not made a notch yet (touch pads)
    bool m_continuing = false;
};

} // namespace convlab::ui
