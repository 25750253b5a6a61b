// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/parts.h"
#include "ui/canvas/part_measure.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QRectF>

class QPainter;

namespace convlab::ui {

/// The least room of a meter; the same for all numbers, so that counting moves nothing.
PartMeasure measureMeter(const Meter &meter, const Theme &theme, const Words &words);
void paintMeter(QPainter &painter, const Meter &meter, const QRectF &body, const Theme &theme, const Words &words);

} // namespace convlab::ui
