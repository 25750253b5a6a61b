// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/overlay/marks_paint.h"

#include "ui/canvas/ease.h"
#include "ui/canvas/overlay/glow.h"
#include "ui/canvas/parts/grid_paint.h"
#include "ui/canvas/parts/track_paint.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace convlab::ui {

namespace {

constexpr int markStamp = 2;
constexpr double halo = 9;
constexpr double smallestVerdict = 16;  // cells below have no room for a tick

Role roleOf(const StageContext &stage, const Mark &mark)
{
    if (mark.role != Role::None || mark.cell.part < 0 || mark.cell.part >= static_cast<int>(stage.now.parts.size()))
        return mark.role;
    return convlab::roleOf(stage.now.parts[static_cast<std::size_t>(mark.cell.part)]);
}

void paintCorners(QPainter &painter, const QRectF &body, double radius, const QColor &color, double width)
{
    const double half = width / 2;
    const QRectF r = body.adjusted(half, half, -half, -half);
    const double arm = std::min(r.width(), r.height()) * 0.3;
    const double bend = std::min(radius, arm);
    QPainterPath path;
    const auto corner = [&](const QPointF &at, double dx, double dy) {
        path.moveTo(at + QPointF(dx * arm, 0));
        path.lineTo(at + QPointF(dx * bend, 0));
        path.quadTo(at, at + QPointF(0, dy * bend));
        path.lineTo(at + QPointF(0, dy * arm));
    };
    corner(r.topLeft(), 1, 1);
    corner(r.topRight(), -1, 1);
    corner(r.bottomLeft(), 1, -1);
    corner(r.bottomRight(), -1, -1);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void paintFoldedCorner(QPainter &painter, const QRectF &body, double radius, const QColor &color)
{
    const double side = std::clamp(body.width() * 0.34, 4.0, 14.0);
    QPainterPath cell;
    cell.addRoundedRect(body, radius, radius);
    QPainterPath fold;
    fold.moveTo(body.topRight());
    fold.lineTo(body.right() - side, body.top());
    fold.lineTo(body.right(), body.top() + side);
    fold.closeSubpath();
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPath(fold.intersected(cell));
}

void paintGridMark(QPainter &painter, const QRectF &cell, Emphasis emphasis, const QColor &color)
{
    const CellMetrics metrics = cellMetrics(cell.size());
    const QRectF body = metrics.bodyOf(cell);
    const double side = std::min(body.width(), body.height());
    const double thin = std::clamp(side * 0.055, 1.0, 2.0);
    const double bold = std::clamp(side * 0.09, 1.5, 3.0);
    if (side < 6) { // too small for frames
        painter.fillRect(body, withAlpha(color, emphasis == Emphasis::Linked || emphasis == Emphasis::Active ? 0.6 : 1.0));
        return;
    }
    switch (emphasis) {
    case Emphasis::Active:
        paintOutline(painter, body, metrics.radius, color, thin);
        break;
    case Emphasis::Linked:
        if (side < 12) {
            painter.fillRect(body, withAlpha(color, 0.35));
            paintOutline(painter, body, metrics.radius, color, thin);
        } else {
            paintCorners(painter, body, metrics.radius, color, bold);
        }
        break;
    case Emphasis::Origin:
    case Emphasis::Current:
        paintGlow(painter, body, metrics.radius, color, halo);
        paintOutline(painter, body.adjusted(-0.5, -0.5, 0.5, 0.5), metrics.radius + 0.5, color, bold);
        break;
    case Emphasis::Winner:
        paintOutline(painter, body, metrics.radius, color, bold);
        paintFoldedCorner(painter, body, metrics.radius, color);
        break;
    case Emphasis::Agrees:
    case Emphasis::Differs: break; // below
    }
}

/// A tick, or a cross with a ring, in the lower right corner.
void paintVerdict(QPainter &painter, const QRectF &cell, bool agrees, const Theme &theme)
{
    const CellMetrics metrics = cellMetrics(cell.size());
    const QRectF body = metrics.bodyOf(cell);
    const double side = std::min(body.width(), body.height());
    const QColor color = agrees ? theme.good : theme.bad;
    if (!agrees || side < smallestVerdict)
        paintOutline(painter, body, metrics.radius, withAlpha(color, agrees ? 0.5 : 1), std::clamp(side * 0.07, 1.0, 2.0));
    if (side < smallestVerdict) {
        painter.fillRect(body, withAlpha(color, agrees ? 0.16 : 0.5));
        return;
    }
    const double size = std::clamp(side * 0.22, 5.0, 9.0), inset = std::clamp(side * 0.09, 2.0, 4.0);
    const QRectF at(body.right() - inset - size, body.bottom() - inset - size, size, size);
    painter.setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (agrees) {
        painter.drawPolyline(QPolygonF{{at.left(), at.center().y()}, {at.left() + size * 0.38, at.bottom()}, {at.right(), at.top()}});
    } else {
        painter.drawLine(at.topLeft(), at.bottomRight());
        painter.drawLine(at.topRight(), at.bottomLeft());
    }
}

/// On a picture the pixels under the marks stay visible, and neighbours run into one area.
void paintPictureLink(QPainter &painter, const QRectF &cell, const QColor &color)
{
    painter.fillRect(cell, withAlpha(color, 0.42));
}

void paintTrackMark(QPainter &painter, const QRectF &cell, Emphasis emphasis, CellState state, const RoleColors &colors)
{
    const double radius = trackRadius(cell.size());
    const bool strong = emphasis != Emphasis::Linked;
    const bool padding = isPadding(state);
    if (emphasis == Emphasis::Origin || emphasis == Emphasis::Current)
        paintGlow(painter, cell, radius, colors.strong, halo);
    painter.setBrush(padding ? colors.fill : withAlpha(colors.strong, strong ? 0.9 : 0.6));
    QPen pen(colors.strong, padding || !strong ? 1.4 : 1.2);
    if (padding)
        pen.setDashPattern({2.6, 1.8});
    painter.setPen(cell.width() < smallestTrackCell ? QPen(Qt::NoPen) : pen);
    painter.drawRoundedRect(cell.adjusted(0.6, 0.6, -0.6, -0.6), radius, radius);
    if (emphasis == Emphasis::Winner)
        paintFoldedCorner(painter, cell, radius, colors.text);
    if (emphasis == Emphasis::Origin || emphasis == Emphasis::Current)
        paintOutline(painter, cell.adjusted(-2.5, -2.5, 2.5, 2.5), radius + 2.5, colors.strong, 1.6);
}

/// Marks of one look, in one part.
struct Look {
    int part = -1;
    Emphasis emphasis = Emphasis::Active;
    Role role = Role::None;
    double opacity = 1;
    auto key() const { return std::tuple(part, emphasis, role, opacity); }
    bool operator<(const Look &other) const { return key() < other.key(); }
};

void paintOne(QPainter &painter, const StageContext &stage, const Look &look, const CellRef &cell, const QRectF &rect)
{
    const RoleColors &colors = stage.theme.role(look.role);
    if (const Track *track = stage.track(look.part))
        paintTrackMark(painter, rect, look.emphasis, trackState(*track, cell.col), colors);
    else if (look.emphasis == Emphasis::Linked && stage.grid(look.part) && stage.grid(look.part)->style != GridStyle::Numbers)
        paintPictureLink(painter, rect, colors.strong);
    else if (look.emphasis == Emphasis::Agrees || look.emphasis == Emphasis::Differs)
        paintVerdict(painter, rect, look.emphasis == Emphasis::Agrees, stage.theme);
    else
        paintGridMark(painter, rect, look.emphasis, colors.strong);
}

void paintGroup(QPainter &painter, const StageContext &stage, const Look &look, const std::vector<CellRef> &cells)
{
    const CellLattice &lattice = stage.box(look.part)->cells;
    const Track *track = stage.track(look.part);
    const QPointF margin(halo, halo);
    painter.setOpacity(look.opacity);
    for (const CellRef &cell : cells) {
        const QRectF rect = track ? trackCellRect(lattice, cell.col) : lattice.rect(cell.row, cell.col);
        const int state = track ? 1 + static_cast<int>(trackState(*track, cell.col)) : 0;
        const Stamps::Key key{markStamp, static_cast<int>(look.emphasis), static_cast<int>(look.role), state, 0};
        stage.stamps.paint(painter, key, rect.topLeft() - margin, rect.size() + QSizeF(2 * halo, 2 * halo),
                           [&](QPainter &inner) { paintOne(inner, stage, look, cell, {margin, rect.size()}); });
    }
    painter.setOpacity(1);
}

/// The digits of the cell that is being written stand out.
void paintBoldDigits(QPainter &painter, const StageContext &stage, const CellRef &cell)
{
    const Grid *grid = stage.grid(cell.part);
    const CellLattice &lattice = stage.box(cell.part)->cells;
    if (!grid || !grid->values || isPicture(*grid, lattice) || !isKnown(*grid, cell.row, cell.col))
        return;
    const DigitStyle digits = stage.digitsOf(cell.part);
    if (digits.pixels <= 0)
        return;
    CellDrawing drawing = drawingOf(*grid, cell.row, cell.col, digits);
    drawing.bold = true;
    paintNumberCell(painter, lattice.rect(cell.row, cell.col), drawing, digits, stage.theme);
}

/// The marks of a scene by cell: scenes have hundreds of them, and every frame compares two.
class MarksByCell {
public:
    explicit MarksByCell(const std::vector<Mark> &marks)
    {
        m_marks.reserve(marks.size());
        for (const Mark &mark : marks)
            m_marks.emplace(keyOf(mark.cell), &mark);
    }
    bool has(const Mark &mark) const
    {
        const auto [first, last] = m_marks.equal_range(keyOf(mark.cell));
        return std::any_of(first, last, [&](const auto &entry) { return *entry.second == mark; });
    }
    bool hasCell(const CellRef &cell) const { return m_marks.count(keyOf(cell)) > 0; }

private:
    static std::uint64_t keyOf(const CellRef &cell)
    {
        const auto bits = [](int number) { return static_cast<std::uint64_t>(static_cast<std::uint32_t>(number)); };
        return bits(cell.part) << 48 ^ bits(cell.row) << 24 ^ bits(cell.col);
    }
    std::unordered_multimap<std::uint64_t, const Mark *> m_marks;
};

} // namespace

std::vector<SeenMark> seenMarks(const StageContext &stage)
{
    std::vector<SeenMark> seen;
    seen.reserve(stage.now.marks.size() + stage.next.marks.size());
    if (!stage.moving()) {
        for (const Mark &mark : stage.now.marks)
            seen.push_back({mark, 1});
        return seen;
    }
    const MarksByCell now(stage.now.marks), next(stage.next.marks);
    const double leaving = 1 - easedBetween(stage.phase, 0.0, 0.45);
    const double arriving = easedBetween(stage.phase, 0.55, 1.0);
    const double turning = eased(stage.phase);  // a cell that stays marked changes its look without going out
    for (const Mark &mark : stage.now.marks)
        seen.push_back({mark, next.has(mark) ? 1 : next.hasCell(mark.cell) ? 1 - turning : leaving});
    for (const Mark &mark : stage.next.marks) {
        if (!now.has(mark))
            seen.push_back({mark, now.hasCell(mark.cell) ? turning : arriving});
    }
    return seen;
}

void paintMarks(QPainter &painter, const StageContext &stage, const std::vector<SeenMark> &marks)
{
    std::map<Look, std::vector<CellRef>> groups;
    for (const SeenMark &seen : marks) {
        if (seen.opacity > 0 && stage.layout.has(seen.mark.cell))
            groups[{seen.mark.cell.part, seen.mark.emphasis, roleOf(stage, seen.mark), seen.opacity}].push_back(seen.mark.cell);
    }
    for (const auto &[look, cells] : groups) {
        if (look.emphasis == Emphasis::Current) {
            for (const CellRef &cell : cells)
                paintBoldDigits(painter, stage, cell);
        }
        paintGroup(painter, stage, look, cells);
    }
}

} // namespace convlab::ui
