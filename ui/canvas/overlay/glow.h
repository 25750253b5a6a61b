// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace convlab::ui {

class Stamps;

/// A soft halo outside a rounded rectangle, `reach` pixels wide.
void paintGlow(QPainter &painter, const QRectF &rect, double radius, const QColor &color, double reach);
/// The same, kept between frames.
void paintGlow(QPainter &painter, Stamps &stamps, const QRectF &rect, double radius, const QColor &color, double reach);

/// A rounded outline whose stroke lies inside `rect`.
void paintOutline(QPainter &painter, const QRectF &rect, double radius, const QColor &color, double width);

QColor withAlpha(QColor color, double alpha);

} // namespace convlab::ui
