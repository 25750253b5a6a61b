// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QPainter;
class QTextDocument;

namespace convlab::ui {

struct Theme;

/// What is painted behind a lesson's text: cards of formulas, quotes and code, chips of stage links, and
/// the light behind role words. `clip` is the visible part of the document.
void paintLessonDecorations(QPainter *painter, const QTextDocument &document, const Theme &theme,
                            const QRectF &clip, const QString &hoveredLink, const QString &litId);

} // namespace convlab::ui
