// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/overlay/cells_in_motion.h"

#include "ui/canvas/ease.h"
#include "ui/canvas/overlay/glow.h"
#include "ui/canvas/parts/grid_paint.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr double stagger = 0.3;     // of the way that the last cell starts later than the first
constexpr int mostArrivals = 256;   // a whole grid that appears at once just appears

/// As the finished cells, unless the running value is longer than all of them.
DigitStyle runningDigits(const DigitStyle &finished, double value, const QSizeF &cell)
{
    const DigitStyle own = digitStyle({value}, cell);
    return finished.characters >= own.characters ? finished : DigitStyle{std::min(finished.pixels, own.pixels), own.characters, finished.tiny};
}

/// The share of its own way that cell `index` of `count` has gone.
double share(double phase, std::size_t index, std::size_t count)
{
    const double delay = count > 1 ? stagger * static_cast<double>(index) / static_cast<double>(count - 1) : 0;
    return easedBetween(phase, delay, 1 - stagger + delay);
}

void paintGhost(QPainter &painter, const StageContext &stage, const Flight &flight, std::size_t index)
{
    const CellRef &source = flight.from[index];
    const Grid *grid = stage.grid(source.part);
    const QRectF rect = flightRect(stage, flight, index);
    if (!grid || rect.isEmpty())
        return;
    const double gone = share(stage.phase, index, flight.from.size());
    const QColor color = stage.theme.role(flight.role == Role::None ? grid->role : flight.role).strong;
    const CellMetrics metrics = cellMetrics(rect.size());
    const QRectF body = metrics.bodyOf(rect);
    const double height = 4 * gone * (1 - gone);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, static_cast<int>(34 * height)));
    painter.drawRoundedRect(body.translated(0, 1 + 5 * height), metrics.radius + 1, metrics.radius + 1);
    const QSizeF cell = stage.box(source.part)->cells.cell;
    const DigitStyle digits = scaled(stage.digitsOf(source.part), rect.width() / cell.width());
    paintNumberCell(painter, rect, drawingOf(*grid, source.row, source.col, digits), digits, stage.theme);
    paintOutline(painter, body, metrics.radius, color, std::clamp(body.width() * 0.06, 1.2, 2.2));
}

bool knownIn(const Scene &scene, const CellRef &cell)
{
    const Grid *grid = StageContext::partAs<Grid>(scene, cell.part);
    return grid && isKnown(*grid, cell.row, cell.col);
}

/// Whether the grid of this cell writes or takes back its cells one after the other.
bool revealsCells(const StageContext &stage, const CellRef &cell)
{
    const Grid *now = stage.grid(cell.part), *next = StageContext::partAs<Grid>(stage.next, cell.part);
    return now && next && (now->reveal.count >= 0 || next->reveal.count >= 0);
}

} // namespace

Flight departing(const StageContext &stage, const Flight &flight)
{
    Flight result{{}, {}, flight.role};
    for (std::size_t i = 0; i < std::min(flight.from.size(), flight.to.size()); ++i) {
        const CellRef &from = flight.from[i], &to = flight.to[i];
        const bool always = !revealsCells(stage, from) && !revealsCells(stage, to);
        const bool leaves = knownIn(stage.now, from) && !knownIn(stage.next, from);
        const bool arrives = !knownIn(stage.now, to) && knownIn(stage.next, to);
        if (always || leaves || arrives) {
            result.from.push_back(from);
            result.to.push_back(to);
        }
    }
    return result;
}

QRectF flightRect(const StageContext &stage, const Flight &flight, std::size_t index)
{
    if (index >= flight.from.size() || index >= flight.to.size())
        return {};
    const QRectF from = stage.layout.cellRect(flight.from[index]), target = stage.layout.cellRect(flight.to[index]);
    if (from.isEmpty() || target.isEmpty())
        return {};
    const double gone = share(stage.phase, index, flight.from.size());
    const QPointF way = target.center() - from.center();
    const double lift = std::min(24 + 0.16 * std::hypot(way.x(), way.y()), 90.0) * 4 * gone * (1 - gone);
    const double grown = 1 + 0.12 * 4 * gone * (1 - gone);
    const QSizeF size(between(from.width(), target.width(), gone) * grown, between(from.height(), target.height(), gone) * grown);
    const QPointF centre = from.center() + way * gone - QPointF(0, lift);
    return {centre - QPointF(size.width() / 2, size.height() / 2), size};
}

void paintPartials(QPainter &painter, const StageContext &stage)
{
    for (int part = 0; part < static_cast<int>(stage.now.parts.size()); ++part) {
        const Grid *grid = stage.grid(part);
        if (!grid || !grid->partial || !stage.box(part)->cells.contains(grid->partial->row, grid->partial->col))
            continue;
        const CellLattice &cells = stage.box(part)->cells;
        const double value = grid->partial->value;
        const DigitStyle digits = runningDigits(stage.digitsOf(part), value, cells.cell);
        CellDrawing drawing;
        const double tint = grid->tintScale > 0 ? std::clamp(value / grid->tintScale, -1.0, 1.0) : 0;
        drawing.look.level = static_cast<int>(std::lround(tint * tintLevels));
        drawing.text = digits.pixels > 0 ? cellText(value, digits).toString() : QString();
        paintNumberCell(painter, cells.rect(grid->partial->row, grid->partial->col), drawing, digits, stage.theme);
    }
}

void paintArrivals(QPainter &painter, const StageContext &stage)
{
    const double opacity = easedBetween(stage.phase, 0.55, 1.0);
    for (int part = 0; opacity > 0 && part < static_cast<int>(stage.now.parts.size()); ++part) {
        const Grid *grid = stage.grid(part);
        const Grid *later = StageContext::partAs<Grid>(stage.next, part);
        if (!grid || !later || grid->reveal.count < 0 || grid->partial || grid->rows != later->rows || grid->cols != later->cols)
            continue;
        const int end = later->reveal.count < 0 ? grid->rows * grid->cols : later->reveal.count;
        if (end - grid->reveal.count > mostArrivals || isPicture(*grid, stage.box(part)->cells))
            continue;
        const DigitStyle digits = stage.digitsOf(part);
        painter.setOpacity(opacity);
        for (int place = grid->reveal.count; place < end; ++place) {
            const bool byRows = later->reveal.order == Reveal::Order::Rows;
            const int row = byRows ? place / grid->cols : place % grid->rows;
            const int col = byRows ? place % grid->cols : place / grid->rows;
            paintNumberCell(painter, stage.layout.cellRect({part, row, col}), drawingOf(*later, row, col, digits), digits, stage.theme);
        }
        painter.setOpacity(1);
    }
}

void paintFlights(QPainter &painter, const StageContext &stage)
{
    if (!stage.moving())
        return;
    for (const Flight &planned : stage.now.flights) {
        const Flight flight = departing(stage, planned);
        for (std::size_t i = 0; i < flight.from.size(); ++i)
            paintGhost(painter, stage, flight, i);
    }
}

} // namespace convlab::ui
