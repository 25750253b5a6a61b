// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/hover_links.h"

#include "ui/canvas/arithmetic_strip.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/cell_look.h"
#include "ui/lesson/lesson_session.h"

namespace convlab::ui {

HoverLinks::HoverLinks(const LessonSession &session, CanvasView &canvas, ArithmeticStrip &strip, QObject *parent)
    : QObject(parent), m_session(session), m_canvas(canvas), m_strip(strip)
{
    connect(&canvas, &CanvasView::cellHovered, this, &HoverLinks::hover);
    connect(&canvas, &CanvasView::cellClicked, this, &HoverLinks::click);
    connect(&strip, &ArithmeticStrip::cellHovered, this, &HoverLinks::hover);
}

void HoverLinks::hover(const CellRef &cell)
{
    if (cell == m_hovered)
        return;
    m_hovered = cell;
    if (!m_pinned.valid())
        refresh();
}

void HoverLinks::click(const CellRef &cell)
{
    const bool answers = m_session.run().wishOfCell(cell).has_value(); // a click that changes something pins nothing
    m_pinned = answers || cell == m_pinned ? CellRef{} : cell;
    refresh();
}

void HoverLinks::pin(const CellRef &cell)
{
    m_pinned = cell;
    refresh();
}

void HoverLinks::unpin()
{
    click({});
}

bool HoverLinks::exists(const CellRef &cell) const
{
    const Scene &scene = m_canvas.scene();
    if (cell.part < 0 || cell.part >= static_cast<int>(scene.parts.size()))
        return false;
    const Part &part = scene.parts[static_cast<std::size_t>(cell.part)];
    if (const Grid *grid = std::get_if<Grid>(&part))
        return cell.row >= 0 && cell.row < grid->rows && cell.col >= 0 && cell.col < grid->cols;
    if (const Track *track = std::get_if<Track>(&part))
        return cell.col >= -track->padBefore && cell.col < track->count + track->padAfter;
    if (const Mosaic *mosaic = std::get_if<Mosaic>(&part))
        return cell.row >= 0 && cell.row < mosaic->rows && cell.col >= 0 && cell.col < mosaic->cols;
    if (const Volume *volume = std::get_if<Volume>(&part))
        return cell.row >= 0 && cell.row < volume->n && cell.col >= 0 && cell.col < volume->c;
    if (const Strip *strip = std::get_if<Strip>(&part))
        return cell.row == 0 && cell.col >= 0 && cell.col < strip->channels();
    return false;
}

/// While numbers are to be predicted, only one that has been written says how it came about.
bool HoverLinks::mayTell(const CellRef &cell) const
{
    if (!m_session.predict().hidesMore())
        return true;
    const Grid *grid = std::get_if<Grid>(&m_canvas.scene().parts[static_cast<std::size_t>(cell.part)]);
    return !m_session.predict().asking() && grid && grid->reveal.count >= 0 && isKnown(*grid, cell.row, cell.col);
}

void HoverLinks::refresh()
{
    if (!exists(m_pinned))
        m_pinned = {};
    if (!exists(m_hovered))
        m_hovered = {};
    const CellRef lit = litCell();
    Formula formula;
    std::vector<Mark> links;
    if (lit.valid())
        links = m_session.run().linksOf(lit);
    if (lit.valid() && mayTell(lit))
        formula = m_session.run().formulaOf(lit);
    m_canvas.setLinks(links, m_pinned.valid());
    m_strip.setFormula(formula.tokens.empty() ? m_canvas.scene().formula : formula);
    m_strip.setLit(lit.valid() ? std::vector<CellRef>{lit} : std::vector<CellRef>{});
    if (lit == m_told)
        return;
    m_told = lit;
    Q_EMIT litChanged(lit);
}

} // namespace convlab::ui

#include "moc_hover_links.cpp"
