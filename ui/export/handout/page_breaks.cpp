// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/handout/page_breaks.h"

#include "ui/text/lesson_text_format.h"
#include "ui/text/text_geometry.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace convlab::ui {

namespace {

QTextTable *tableAt(const QTextBlock &block)
{
    return QTextCursor(block).currentTable();
}

QTextBlock lastOf(QTextTable &table)
{
    return table.lastCursorPosition().block();
}

/// The last block that has to stand on the page of `block`.
QTextBlock endOfGroup(const QTextBlock &block)
{
    if (QTextTable *table = tableAt(block))
        return lastOf(*table);
    const QTextBlockFormat format = block.blockFormat();
    QTextBlock last = block;
    for (int more = format.intProperty(keepProperty) - 1; more > 0 && last.next().isValid(); --more) {
        last = last.next();
        if (QTextTable *table = tableAt(last))
            last = lastOf(*table);
    }
    if (format.boolProperty(lesson_format::cardStart)) {
        for (QTextBlock next = block.next(); next.isValid() && cardOf(next.blockFormat()) == cardOf(format) && !next.blockFormat().boolProperty(lesson_format::cardStart); next = next.next())
            last = next;
    }
    if (format.headingLevel() > 0 && last == block && block.next().isValid())
        return endOfGroup(block.next());
    return last;
}

int pageOf(double y, const QTextDocument &document)
{
    return static_cast<int>(y / document.pageSize().height());
}

void breakBefore(const QTextBlock &block)
{
    if (QTextTable *table = tableAt(block)) {
        QTextTableFormat format = table->format();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        table->setFormat(format);
        return;
    }
    QTextBlockFormat format = block.blockFormat();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    QTextCursor(block).setBlockFormat(format);
}

/// A paragraph whose first line would stand alone at the foot of a page, or whose last one at the head of the next; one
/// of three lines stays whole.
bool breaksPoorly(const QTextBlock &block, const QTextDocument &document)
{
    const QTextLayout *layout = block.layout();
    const int lines = layout->lineCount();
    if (lines < 2 || tableAt(block))
        return false;
    const double top = blockRect(block).top() - layout->lineAt(0).y();
    const auto page = [&](int line) { return pageOf(top + layout->lineAt(line).y(), document); };
    return page(0) != page(1) || (lines == 3 && page(1) != page(2));
}

} // namespace

void keepTogether(QTextDocument &document)
{
    const double room = document.pageSize().height() - document.rootFrame()->frameFormat().topMargin() - document.rootFrame()->frameFormat().bottomMargin();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (breaksPoorly(block, document)) {
            breakBefore(block);
            continue;
        }
        const QTextBlock last = endOfGroup(block);
        // A paragraph may break between its lines, but not behind its heading's first one.
        const QTextLayout *layout = last.layout();
        const bool flows = last != block && cardOf(last.blockFormat()) == LessonCard::None && !tableAt(last) && layout->lineCount() > 2 && block.blockFormat().headingLevel() > 0;
        const QRectF first = blockRect(block), end = blockRect(last);
        const double bottom = flows ? layout->lineAt(1).rect().bottom() + end.top() - layout->lineAt(0).y() : end.bottom();
        const bool torn = pageOf(first.top(), document) != pageOf(bottom - 1, document);
        if ((last != block || cardOf(block.blockFormat()) != LessonCard::None) && torn && bottom - first.top() <= room)
            breakBefore(block);
        if (QTextTable *table = tableAt(block))
            block = lastOf(*table);
    }
}

} // namespace convlab::ui
