// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QPainter;
class QTextDocument;

namespace convlab::ui {

struct Theme;

/// A paragraph that explains something the stage does, with its bar in the gutter.
struct ParagraphMark {
    QString topics;     ///< "fetch,multiply"; empty: no mark
    QRectF body;        ///< the paragraph, over the whole width, in document coordinates
    bool valid() const { return !topics.isEmpty(); }
    bool names(const QString &topic) const;
};

/// The first paragraph that explains `topic`.
ParagraphMark paragraphAbout(const QTextDocument &document, const QString &topic);
/// The paragraph whose bar lies under a point.
ParagraphMark markAt(const QTextDocument &document, const QPointF &point);

/// Bars of all marked paragraphs; those about `topic` stand on a quiet background, and the bar of the paragraph
/// with `hoveredTopics` is raised.
void paintParagraphMarks(QPainter *painter, const QTextDocument &document, const Theme &theme, const QRectF &clip,
                         const QString &topic, const QString &hoveredTopics);

} // namespace convlab::ui
