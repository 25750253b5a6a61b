// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/stage_context.h"

class QPainter;

namespace convlab::ui {

/// The running value in cells that are being written.
void paintPartials(QPainter &painter, const StageContext &stage);
/// Cells that the next scene knows and this one does not come up at the end of the way.
void paintArrivals(QPainter &painter, const StageContext &stage);
/// Cells that travel in an arc, with their numbers.
void paintFlights(QPainter &painter, const StageContext &stage);
/// The cells of a flight that travel on the way to the next scene: where cells appear or vanish one by one, those
/// whose target appears or whose origin vanishes, be the next scene a whole step away or a micro-step.
Flight departing(const StageContext &stage, const Flight &flight);
/// Where cell `index` of a flight is at this phase.
QRectF flightRect(const StageContext &stage, const Flight &flight, std::size_t index);

} // namespace convlab::ui
