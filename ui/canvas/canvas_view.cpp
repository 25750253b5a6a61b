// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_view.h"

#include "ui/canvas/canvas_accessible.h"
#include "ui/canvas/canvas_view_private.h"
#include "ui/canvas/cell_look.h"
#include "ui/canvas/cell_words.h"
#include "ui/canvas/overlay/glow.h"
#include "ui/canvas/overlay/moving_region.h"
#include "ui/canvas/parts/code_paint.h"
#include "ui/canvas/stage_fit.h"
#include "ui/canvas/stage_layers.h"

#include <QPaintEvent>
#include <QPainter>

namespace convlab::ui {

namespace {

/// What the layout depends on, compared between two scenes: steps of one run keep their places.
bool samePlaces(const Part &a, const Part &b)
{
    if (a.index() != b.index())
        return false;
    if (const auto *grid = std::get_if<Grid>(&a)) {
        const Grid &other = std::get<Grid>(b);
        return grid->rows == other.rows && grid->cols == other.cols && grid->style == other.style
               && grid->place == other.place && grid->ruler == other.ruler && grid->boost == other.boost && grid->symbol == other.symbol && grid->title == other.title
               && sameStates(*grid, other);
    }
    if (const auto *track = std::get_if<Track>(&a)) {
        const Track &other = std::get<Track>(b);
        return track->first == other.first && track->pitch == other.pitch && track->count == other.count
               && track->padBefore == other.padBefore && track->padAfter == other.padAfter && track->place == other.place
               && track->title == other.title;
    }
    if (const auto *bars = std::get_if<Bars>(&a)) {
        const Bars &other = std::get<Bars>(b);
        return bars->bars.size() == other.bars.size() && bars->place == other.place && bars->title == other.title;
    }
    if (const auto *mosaic = std::get_if<Mosaic>(&a)) {
        const Mosaic &other = std::get<Mosaic>(b);
        return mosaic->rows == other.rows && mosaic->cols == other.cols && mosaic->tileRows == other.tileRows
               && mosaic->tileCols == other.tileCols && mosaic->pitchOfRows() == other.pitchOfRows()
               && mosaic->pitchOfCols() == other.pitchOfCols() && mosaic->close == other.close && mosaic->place == other.place
               && mosaic->symbol == other.symbol && mosaic->title == other.title
               && mosaic->scale.has_value() == other.scale.has_value();
    }
    if (const auto *meter = std::get_if<Meter>(&a))
        return meter->place == std::get<Meter>(b).place;
    if (const auto *volume = std::get_if<Volume>(&a)) {
        const Volume &other = std::get<Volume>(b);
        return volume->n == other.n && volume->c == other.c && volume->place == other.place && volume->symbol == other.symbol
               && volume->title == other.title;
    }
    if (const auto *strip = std::get_if<Strip>(&a)) {
        const Strip &other = std::get<Strip>(b);
        return strip->channels() == other.channels() && strip->place == other.place && strip->symbol == other.symbol
               && strip->title == other.title;
    }
    if (const auto *code = std::get_if<Code>(&a))
        return sameText(*code, std::get<Code>(b));
    return a == b;
}

bool samePlaces(const Scene &a, const Scene &b)
{
    const auto sameBracket = [](const Bracket &x, const Bracket &y) { return x.part == y.part && x.below == y.below; };
    return std::equal(a.parts.begin(), a.parts.end(), b.parts.begin(), b.parts.end(),
                      [](const Part &x, const Part &y) { return samePlaces(x, y); })
           && std::equal(a.brackets.begin(), a.brackets.end(), b.brackets.begin(), b.brackets.end(), sameBracket);
}

} // namespace

CanvasView::CanvasView(std::shared_ptr<const Words> words, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>(*this, std::move(words)))
{
    installCanvasAccessibility(); // before anything below makes Qt ask for the interface
    setObjectName(QStringLiteral("canvas"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(160, 120);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Stage"));
}

CanvasView::~CanvasView() = default;

void CanvasView::setTheme(const Theme &theme)
{
    d->theme = theme;
    d->textSize = theme.fontScale;
    d->closeEditor();
    d->cache.clear();
    d->stamps.clear();
    d->relayout();
}

void CanvasView::setScenes(const Scene &now, const Scene &next, double phase)
{
    const bool moved = !samePlaces(d->now, now);
    const bool saysMore = now.caption != d->now.caption;
    d->now = now;
    d->next = next;
    d->phase = phase;
    if (moved)
        d->relayout();
    if (saysMore)
        announceCaption(*this);
    update();
}

void CanvasView::setPhase(double phase)
{
    if (phase == d->phase)
        return;
    const std::optional<QRegion> before = movingRegion(d->stage());
    d->phase = phase;
    const std::optional<QRegion> after = movingRegion(d->stage());
    if (before && after)
        update(*before + *after);
    else
        update();
}

void CanvasView::setLinks(const std::vector<Mark> &links, bool pinned)
{
    if (links == d->links && pinned == d->pinned)
        return;
    d->links = links;
    d->pinned = pinned;
    update();
}

void CanvasView::setLitParts(const std::vector<int> &parts, const std::vector<Mark> &cells)
{
    if (parts == d->litParts && cells == d->litCells)
        return;
    d->litParts = parts;
    d->litCells = cells;
    update();
}

void CanvasView::setDimmed(bool on)
{
    if (on == d->dimmed)
        return;
    d->dimmed = on;
    update();
}

const Scene &CanvasView::scene() const { return d->now; }
QRectF CanvasView::cellRect(const CellRef &cell) const { return d->layout.cellRect(cell); }
CellRef CanvasView::cellAt(const QPointF &position) const { return d->layout.cellAt(position); }
CellRef CanvasView::cursorCell() const { return d->cursor; }

void CanvasView::setCursorCell(const CellRef &cell)
{
    if (cell.valid())
        d->showCursor(cell);
    else
        d->hideCursor();
}

void CanvasView::setAnswerReader(NumberReader reader) { d->answerReader = std::move(reader); }

QString CanvasView::partDescription(int part) const { return partName(d->now, part, *d->words); }
QString CanvasView::cellDescription(const CellRef &cell) const { return cellName(d->now, cell, *d->words); }

const CellLattice &CanvasView::partCells(int part) const
{
    static const CellLattice none;
    const PartBox *box = d->stage().box(part);
    return box ? box->cells : none;
}

QString CanvasView::captionText() const
{
    return d->now.caption.empty() ? QString() : d->words->say(d->now.caption);
}

double CanvasView::zoom() const { return d->camera.zoom; }

void CanvasView::setZoom(double factor)
{
    Camera camera = d->camera;
    const CellRef cell = d->target();
    const QPointF fixed = d->layout.has(cell) ? d->layout.cellRect(cell).center() : QRectF(rect()).center();
    camera.zoomAt(fixed, factor, rect());
    d->setCamera(camera);
}

void CanvasView::resetView()
{
    d->setCamera({});
}

QVariant CanvasView::place() const
{
    const QPointF middle = d->kept ? d->kept->middle : d->camera.middle(rect());
    return QVariantList{d->camera.zoom, middle, d->cursor.part, d->cursor.row, d->cursor.col};
}

void CanvasView::restorePlace(const QVariant &place)
{
    const QVariantList list = place.toList();
    if (list.size() != 5)
        return;
    setCursorCell({list[2].toInt(), list[3].toInt(), list[4].toInt()}); // first: it may move the stage
    const Private::Kept kept{list[0].toDouble(), list[1].toPointF()};
    if (kept.zoom <= 1)
        return;
    d->setCamera(Camera::at(kept.middle, kept.zoom, rect()));
    d->kept = kept;
}

void CanvasView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setClipRegion(event->region());
    painter.setRenderHint(QPainter::Antialiasing);
    const StageContext stage = d->stage();
    d->cache.paint(painter, stage);
    paintOverlay(painter, stage, d->pointer());
    if (d->dimmed)
        painter.fillRect(rect(), withAlpha(d->theme.canvas, 0.62));
}

void CanvasView::hideEvent(QHideEvent *event)
{
    d->cache.release(); // a dozen sections may be open, and one is seen
    QWidget::hideEvent(event);
}

void CanvasView::resizeEvent(QResizeEvent *)
{
    d->camera = d->kept ? Camera::at(d->kept->middle, d->kept->zoom, rect()) : Camera();
    d->relayout();
}

void CanvasView::Private::relayout()
{
    Theme wanted = theme;
    wanted.fontScale = textSize;
    StageFit fit = fitStage(now, QRectF(view.rect()), wanted, *words, 1 / view.devicePixelRatioF());
    fitted = std::move(fit.layout);
    if (fit.fontScale != theme.fontScale) {
        theme.fontScale = fit.fontScale;
        cache.clear();
        stamps.clear();
    }
    if (!fitted.has(cursor))
        cursor = {};
    if (!fitted.has(hovered))
        hover({});
    look();
}

void CanvasView::Private::look()
{
    layout = fitted.transformed(camera.zoom, camera.offset);
    cache.layoutChanged();
    placeEditor();
    view.update();
}

void CanvasView::Private::setCamera(const Camera &other)
{
    if (camera == other)
        return;
    kept.reset();
    const bool zoomed = camera.zoom != other.zoom;
    camera = other;
    look();
    if (zoomed)
        Q_EMIT view.zoomChanged(camera.zoom);
}

StagePointer CanvasView::Private::pointer() const
{
    return {&links, pinned, hovered.valid() ? hovered : cursor, view.hasFocus() || editor ? cursor : CellRef(), indices, &litParts, &litCells};
}

} // namespace convlab::ui

#include "moc_canvas_view.cpp"
