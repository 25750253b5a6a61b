// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/receptive_field.h"
#include "ui/lessons/receptive_field/pill_button.h"

#include <QPoint>

namespace convlab::ui::lessons::receptive_field {

/// One layer of a list. Reports clicks, drags and keys; its list decides what they do.
class LayerChip : public PillButton {
    Q_OBJECT

public:
    explicit LayerChip(QWidget *parent = nullptr);
    void setLayer(int number, const LayerGeometry &layer, bool brief);

Q_SIGNALS:
    void dragStarted();
    void dragMoved(const QPoint &offset);       ///< from where the chip stood
    void dragEnded(bool accepted);
    void moveWanted(int by);                    ///< Alt+Left, Alt+Right
    void removeWanted();                        ///< Delete, Backspace
    void neighbourWanted(int by);               ///< Left, Right: focus travels

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void endDrag(bool accepted);

    QPoint m_pressed;
    bool m_dragging = false;
};

} // namespace convlab::ui::lessons::receptive_field
