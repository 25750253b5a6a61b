// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/plot.h"
#include "ui/text/words.h"

#include <QVector>

class QCPAxis;

namespace convlab::ui {

/// What stands at the ticks of a logarithmic axis: 1, 10, 10², 10⁻³; other numbers than powers of ten in full.
QString powerTickText(double value);

/// 1, 2 and 5 times powers of ten from `low` to `high`, both positive; 1, 2, 3 … 9 times where these lie close together.
QVector<double> fiveTicks(double low, double high);

/// Of powers of ten, in order, as many as can be written above each other: every second, third … of them, 1 among them.
QVector<double> fewerPowers(const QVector<double> &ticks);

/// Gives an axis ticks that suit its data: powers of ten, names, or whole numbers in groups of three.
void setTicks(QCPAxis &axis, const PlotAxis &data, const Words &words);

} // namespace convlab::ui
