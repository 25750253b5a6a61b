// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/scene.h"

#include <QObject>

namespace convlab::ui {

class ArithmeticStrip;
class CanvasView;
class LessonSession;

/// Joins canvas and arithmetic strip: the hovered cell lights all that it is linked with, a click pins it.
class HoverLinks : public QObject {
    Q_OBJECT

public:
    HoverLinks(const LessonSession &session, CanvasView &canvas, ArithmeticStrip &strip, QObject *parent);

    /// Shows links and arithmetic for the current scene again; call after every change of scene.
    void refresh();
    void unpin();
    bool pinned() const { return m_pinned.valid(); }
    const CellRef &pinnedCell() const { return m_pinned; }
    /// As a click on that cell; one that is not there unpins.
    void pin(const CellRef &cell);

Q_SIGNALS:
    /// Another cell is hovered or pinned now; no cell: none.
    void litChanged(const convlab::CellRef &cell);

private:
    void hover(const CellRef &cell);
    void click(const CellRef &cell);
    CellRef litCell() const { return m_pinned.valid() ? m_pinned : m_hovered; }
    bool exists(const CellRef &cell) const;
    bool mayTell(const CellRef &cell) const;

    const LessonSession &m_session;
    CanvasView &m_canvas;
    ArithmeticStrip &m_strip;
    CellRef m_hovered, m_pinned;
    CellRef m_told;     ///< what litChanged said last
};

} // namespace convlab::ui
