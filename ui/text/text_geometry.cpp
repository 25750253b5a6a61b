// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/text_geometry.h"

#include <QAbstractTextDocumentLayout>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace convlab::ui {

namespace {

/// What the coordinates of a block's lines are relative to. (The size of Qt's rectangle is that of the lines,
/// but its corner is that of the layout.)
QPointF originOf(const QTextBlock &block)
{
    return block.document()->documentLayout()->blockBoundingRect(block).topLeft();
}

} // namespace

QRectF blockRect(const QTextBlock &block)
{
    const QPointF origin = originOf(block);
    QRectF rect;
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        rect |= QRectF(line.x(), line.y(), line.width(), line.height());
    }
    return rect.translated(origin);
}

std::vector<QRectF> textRects(const QTextDocument &document, int position, int length)
{
    const QTextBlock block = document.findBlock(position);
    const QPointF origin = originOf(block);
    const int first = position - block.position(), last = first + length;
    std::vector<QRectF> rects;
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        const int from = std::max(first, line.textStart()),
                  to = std::min(last, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const double left = line.cursorToX(from), right = line.cursorToX(to);
        rects.emplace_back(origin.x() + std::min(left, right), origin.y() + line.y(), std::abs(right - left),
                           line.height());
    }
    return rects;
}

QPointF baselineAt(const QTextDocument &document, int position)
{
    const QTextBlock block = document.findBlock(position);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    if (!line.isValid())
        return {};
    const QPointF origin = originOf(block);
    return origin + QPointF(line.cursorToX(position - block.position()), line.y() + line.ascent());
}

} // namespace convlab::ui
