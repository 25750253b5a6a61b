// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QStringList>

class QPainter;
class QTextDocument;

namespace convlab::ui {

struct Theme;

/// What of a text stands out now.
struct LessonHighlights {
    QString hoveredLink;    ///< its address
    QStringList litIds;     ///< of role words
    QString topic;          ///< what the stage does
    QString hoveredTopics;  ///< of the paragraph whose bar is under the mouse
};

/// What is painted behind a lesson's text: marks of paragraphs, cards of formulas, quotes and code, chips of stage
/// links, and the light behind role words. `clip` is the visible part of the document.
void paintLessonDecorations(QPainter *painter, const QTextDocument &document, const Theme &theme,
                            const QRectF &clip, const LessonHighlights &highlights);

} // namespace convlab::ui
