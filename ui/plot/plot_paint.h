// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/plot.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QSize>

#include <optional>

class QPainter;

namespace convlab::ui {

/// A plot as the window shows it, with a line at `cursor`, at the painter's origin: lines and letters on any device.
/// Needs a QApplication.
void paintPlot(QPainter &painter, const Plot &plot, std::optional<double> cursor, const QSize &size, const Theme &theme, const Words &words);

} // namespace convlab::ui
