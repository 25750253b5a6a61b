// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/camera.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/cell_editor.h"
#include "ui/canvas/scene_layout.h"
#include "ui/canvas/stage_cache.h"

#include <QPointer>

#include <optional>

namespace convlab::ui {

/// What a CanvasView knows. Its events are handled in canvas_mouse.cpp and canvas_keyboard.cpp.
struct CanvasView::Private {
    /// A window frame on its way under the pointer.
    struct FrameDrag {
        Frame frame;            ///< as it stood when the button went down
        QPointF from;
        int row = 0, col = 0;   ///< last reported
        bool moved = false;
    };

    Private(CanvasView &view_, std::shared_ptr<const Words> words_) : view(view_), words(std::move(words_)) {}

    CanvasView &view;
    std::shared_ptr<const Words> words;
    Theme theme;                ///< its text as large as this stage can have it
    double textSize = 1;        ///< as the learner chose it
    Scene now, next;
    double phase = 0;
    std::vector<Mark> links;
    bool pinned = false;
    std::vector<int> litParts;
    std::vector<Mark> litCells;
    bool dimmed = false;

    SceneLayout fitted;         ///< at zoom 1
    SceneLayout layout;         ///< as seen
    StageCache cache;
    mutable DigitStyles digits;
    mutable Stamps stamps;
    Camera camera;
    /// A place that was restored: it holds for every size until the camera is moved.
    struct Kept {
        double zoom;
        QPointF middle;
    };
    std::optional<Kept> kept;

    CellRef hovered, cursor;
    CellRef pointedAt{-1, -1, -1}; ///< the hovered cell, or the part whose title or ground is under the mouse
    bool indices = false;
    std::optional<FrameDrag> drag;
    std::optional<QPointF> panFrom;
    std::optional<QPointF> pressedAt;
    bool afterDoubleClick = false;
    QPointer<CellEditor> editor;
    CellRef edited;
    NumberReader answerReader;

    // geometry
    void relayout();            ///< words, shapes or size changed
    void look();                ///< only the camera changed
    void setCamera(const Camera &camera);
    StageContext stage() const { return {now, next, phase, layout, theme, *words, digits, stamps}; }
    StagePointer pointer() const;

    // pointer
    void hover(const CellRef &cell);
    void pointAt(const CellRef &cell);
    int partAt(const QPointF &position) const;
    /// The whole title at `position` if some of its words had no room; else nothing.
    QString titleHelp(const QPointF &position) const;
    /// The cell that a bar stands for, or the cell itself.
    CellRef meant(const CellRef &cell) const;
    const Frame *frameAt(const QPointF &position) const;
    /// Where a frame that is sent to a place may stand: inside its part, unless it is loose.
    QPoint placeFor(const Frame &frame, int row, int col) const;
    void dragFrame(const QPointF &position);
    void updateCursorShape(const QPointF &position, Qt::KeyboardModifiers modifiers);

    // keyboard
    void showCursor(const CellRef &cell);
    void hideCursor();
    bool wantsKey(const QKeyEvent &event) const;
    bool moveFrame(const QKeyEvent &event);
    bool moveCursor(const QKeyEvent &event);
    bool editByKey(const QKeyEvent &event);
    void leave();

    // editing
    CellRef target() const { return cursor.valid() ? cursor : hovered; }
    /// True when the cell can be changed; else says why not.
    bool mayEdit(const CellRef &cell);
    bool asks(const CellRef &cell) const;
    std::optional<double> read(const CellRef &cell, const QString &text) const;
    void refuse(const CellRef &cell, const QString &text);
    void edit(const CellRef &cell, const QString &typed = {});
    void closeEditor();
    void moveAfterEdit(CellEditor::Then then);
    void placeEditor();
    void copy() const;
    void paste();
};

} // namespace convlab::ui
