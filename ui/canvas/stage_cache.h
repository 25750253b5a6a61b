// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/grid_raster.h"
#include "ui/canvas/stage_context.h"

#include <QImage>

#include <vector>

class QPainter;

namespace convlab::ui {

/// The still layers of a stage, kept as pictures between frames.
class StageCache {
public:
    void clear();           ///< the theme changed
    void release();         ///< nobody sees the stage: keeps no picture
    void layoutChanged();   ///< places changed; grids notice by themselves

    /// Titles, signs, tracks and grids; redraws only what differs from the last time.
    void paint(QPainter &painter, const StageContext &stage);

private:
    void refreshBackdrop(const StageContext &stage, double ratio);

    QImage m_backdrop;
    double m_ratio = 0;
    std::vector<Part> m_drawn;          ///< the parts that the backdrop shows
    std::vector<GridRaster> m_grids;    ///< one per part
    int m_themeVersion = 0;
};

} // namespace convlab::ui
