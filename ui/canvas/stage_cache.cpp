// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/stage_cache.h"

#include "ui/canvas/parts/code_paint.h"
#include "ui/canvas/stage_layers.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

/// Whether the backdrop of two parts looks the same: values, reveal and bars are not on it.
bool sameBackdrop(const Part &a, const Part &b)
{
    if (a.index() != b.index())
        return false;
    if (const auto *grid = std::get_if<Grid>(&a)) {
        const Grid &other = std::get<Grid>(b);
        return grid->rows == other.rows && grid->cols == other.cols && grid->role == other.role
               && grid->symbol == other.symbol && grid->title == other.title && sameStates(*grid, other);
    }
    if (const auto *bars = std::get_if<Bars>(&a))
        return bars->title == std::get<Bars>(b).title;
    if (const auto *strip = std::get_if<Strip>(&a))
        return strip->title == std::get<Strip>(b).title && strip->symbol == std::get<Strip>(b).symbol;
    if (const auto *code = std::get_if<Code>(&a))
        return sameText(*code, std::get<Code>(b));
    return a == b;
}

} // namespace

void StageCache::clear()
{
    ++m_themeVersion;
    layoutChanged();
}

void StageCache::release()
{
    layoutChanged();
    m_backdrop = {};
    m_grids.clear();
}

void StageCache::layoutChanged()
{
    m_drawn.clear();
    m_ratio = 0;
}

void StageCache::refreshBackdrop(const StageContext &stage, double ratio)
{
    const bool same = ratio == m_ratio
                      && std::equal(stage.now.parts.begin(), stage.now.parts.end(), m_drawn.begin(), m_drawn.end(), sameBackdrop);
    if (same)
        return;
    const QRectF &area = stage.layout.area;
    const QSize size(static_cast<int>(std::ceil(area.width() * ratio)), static_cast<int>(std::ceil(area.height() * ratio)));
    if (m_backdrop.size() != size)
        m_backdrop = QImage(size, QImage::Format_RGB32);
    m_drawn = stage.now.parts;
    m_ratio = ratio;
    QPainter painter(&m_backdrop);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(ratio, ratio);
    paintBackdrop(painter, stage);
}

void StageCache::paint(QPainter &painter, const StageContext &stage)
{
    const double ratio = painter.deviceTransform().m11();
    refreshBackdrop(stage, ratio);
    painter.save();
    painter.scale(1 / ratio, 1 / ratio);
    painter.drawImage(QPoint(0, 0), m_backdrop);
    painter.restore();
    m_grids.resize(stage.now.parts.size());
    for (std::size_t i = 0; i < stage.now.parts.size(); ++i) {
        const auto *grid = std::get_if<Grid>(&stage.now.parts[i]);
        if (!grid)
            continue;
        m_grids[i].update(*grid, stage.layout.boxes[i].cells, stage.digitsOf(static_cast<int>(i)), stage.layout.area, ratio,
                          stage.theme, m_themeVersion);
        m_grids[i].paint(painter, grid->reveal);
    }
}

} // namespace convlab::ui
