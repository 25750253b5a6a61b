// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/scene.h"
#include "ui/canvas/number_input.h"
#include "ui/controls/widget_places.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <memory>

namespace convlab::ui {

struct CellLattice;

/// The stage: lays a scene out, paints it, and reports what the learner does on it. It keeps no lesson
/// state: edits are wishes, links come in through setLinks().
class CanvasView : public QWidget, public PlacedWidget {
    Q_OBJECT

public:
    CanvasView(std::shared_ptr<const Words> words, QWidget *parent = nullptr);
    ~CanvasView() override;

    void setTheme(const Theme &theme);
    /// The scene now and the one that playing reaches next; frames and flights stand `phase` (0..1) between.
    void setScenes(const Scene &now, const Scene &next, double phase);
    /// Only time passed: cheap, repaints what moves.
    void setPhase(double phase);
    /// Marks for the hovered or pinned cell, drawn above the scene's own.
    void setLinks(const std::vector<Mark> &links, bool pinned);
    /// Whole parts, and cells beside them, that a symbol elsewhere means.
    void setLitParts(const std::vector<int> &parts, const std::vector<Mark> &cells);
    /// The stage greys out while parameters are impossible.
    void setDimmed(bool on);

    const Scene &scene() const;
    /// Where a cell is painted, in widget coordinates; empty when it is not on the stage (tests, tooltips).
    QRectF cellRect(const CellRef &cell) const;
    CellRef cellAt(const QPointF &position) const;
    CellRef cursorCell() const;         ///< the keyboard's cell
    /// Puts the keyboard's cell there, so that what is typed goes into it; an invalid one gives the keys back.
    void setCursorCell(const CellRef &cell);
    /// How an answer that is typed into a cell that asks for one is read.
    void setAnswerReader(NumberReader reader);

    // What assistive technology reads.
    const CellLattice &partCells(int part) const;       ///< no rows for a part without cells
    QString partDescription(int part) const;            ///< "X Input 7×7"
    QString cellDescription(const CellRef &cell) const; ///< "X Input, row 2, column 3: 5, padding"
    QString captionText() const;
    /// What the cell's editor would open with; nothing for one that asks for an answer or cannot be changed.
    QString cellInput(const CellRef &cell) const;
    /// Whether its editor would take this.
    bool isInput(const CellRef &cell, const QString &text) const;
    /// As if it had been typed there and Enter pressed: cellEdited(), or editRefused() and false.
    bool typeInto(const CellRef &cell, const QString &text);

    double zoom() const;
    void setZoom(double factor);        ///< 1 fits everything; 1..40
    void resetView();

    /// Zoom, what stands in the middle, and the keyboard's cell; kept while the stage grows and shrinks, until somebody
    /// zooms or moves it.
    QVariant place() const override;
    void restorePlace(const QVariant &place) override;

Q_SIGNALS:
    void cellHovered(const convlab::CellRef &cell);     ///< invalid when the mouse leaves
    /// The same, and a part's title or empty ground as {part, -1, -1}.
    void partHovered(const convlab::CellRef &cell);
    void cellClicked(const convlab::CellRef &cell);     ///< pins; invalid (empty space or Esc) unpins
    void cellEdited(const convlab::CellRef &cell, double value);
    /// A pasted block, row-major, anchored at `cell`.
    void blockPasted(const convlab::CellRef &cell, const std::vector<double> &values, int columns);
    void editRefused(const convlab::CellRef &cell, const QString &reason);
    void frameDragged(int frameId, int row, int col);   ///< the learner drags a window to a cell
    void zoomChanged(double factor);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace convlab::ui
