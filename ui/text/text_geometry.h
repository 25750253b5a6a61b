// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QTextBlock>

#include <vector>

class QTextDocument;

namespace convlab::ui {

// Where things stand in a laid-out document, in document coordinates.

/// The rectangle of a block's lines.
QRectF blockRect(const QTextBlock &block);

/// One rectangle per line for the characters [position, position + length), from font ascent to descent.
std::vector<QRectF> textRects(const QTextDocument &document, int position, int length);

/// The baseline at the left edge of a character.
QPointF baselineAt(const QTextDocument &document, int position);

} // namespace convlab::ui
