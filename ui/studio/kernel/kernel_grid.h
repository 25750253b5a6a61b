// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/kernel_edit.h"
#include "ui/canvas/cell_editor.h"
#include "ui/theme/theme.h"
#include "ui/theme/themed_widget.h"

#include <QPoint>
#include <QWidget>

#include <optional>

namespace convlab::ui {

/// The weights as a table that is edited in place: drag a cell up or down, turn the wheel, type, paste. Shift is finer,
/// Ctrl coarser.
class KernelGrid : public QWidget, public ThemedWidget {
    Q_OBJECT

public:
    struct Cell {
        int row = 0, col = 0;
        bool operator==(const Cell &) const = default;
    };
    static constexpr double largestWeight = 1e12;   ///< beyond, sums over a picture leave what single precision holds

    explicit KernelGrid(QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;
    void setKernel(const PictureKernel &kernel);    ///< no signal; ends a drag and closes the field
    const PictureKernel &kernel() const { return m_kernel; }
    /// Pixels that the table may be high, for a low window; 0: as high as it likes.
    void setMostHeight(int pixels);
    void setSymmetry(KernelSymmetry symmetry);
    Cell currentCell() const { return m_cursor; }
    QRect cellRect(const Cell &cell) const;
    /// What a drag of a few pixels adds: a twentieth of the largest weight, rounded to 1, 2 or 5.
    static double stepFor(const PictureKernel &kernel);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

public Q_SLOTS:
    void copy() const;
    void paste();

Q_SIGNALS:
    void dragged(const convlab::PictureKernel &kernel);     ///< goes on; also when a drag is taken back
    void edited(const convlab::PictureKernel &kernel);      ///< finished
    void refused(const QString &reason);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Drag {
        PictureKernel before;
        double step = 0;
        int y = 0;              ///< where the last step was made
    };
    struct Places {
        QPoint corner;
        int side = 0;           ///< of a cell
    };

    static double factorOf(Qt::KeyboardModifiers modifiers);    ///< Shift is finer, Ctrl coarser
    Places places() const;
    std::optional<Cell> cellAt(const QPoint &position) const;
    bool isTied(const Cell &cell, const Cell &to) const;
    double weightAt(const Cell &cell) const;
    void setWeight(const Cell &cell, double weight);
    bool changeBy(const Cell &cell, double amount);
    void moveCursor(Cell cell);
    bool moveByKey(const QKeyEvent &event);
    bool changeByKey(const QKeyEvent &event);
    void cancelDrag();
    void finishHeldKey();
    void openEditor(const QString &typed = {});
    QRectF editorRect() const;
    void closeEditor();
    void take(double value, CellEditor::Then then);
    void moveAfter(CellEditor::Then then);
    void describe();
    void paintCells(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;

    Theme m_theme;
    PictureKernel m_kernel;
    KernelSymmetry m_symmetry = KernelSymmetry::None;
    Cell m_cursor;
    std::optional<Cell> m_hovered;
    std::optional<Drag> m_drag;
    bool m_keyHeld = false;     ///< a weight changes until the key is let go: one edit
    CellEditor *m_editor = nullptr;
    int m_wheelAngle = 0, m_mostHeight = 0;
};

} // namespace convlab::ui
