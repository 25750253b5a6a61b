// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/notes/note_edit.h"

#include "ui/study/notes/note_length.h"

#include <QMimeData>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextDocument>

namespace convlab::ui {

namespace {

/// The document's characters between two positions, lines ended by '\n'.
QString textBetween(QTextDocument *document, int from, int to)
{
    QTextCursor cursor(document);
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    return cursor.selectedText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
}

} // namespace

NoteEdit::NoteEdit(int longest, QWidget *parent) : QPlainTextEdit(parent), m_longest(longest)
{
    setTabChangesFocus(true); // the keyboard must be able to leave
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(10);
    connect(document(), &QTextDocument::contentsChange, this, &NoteEdit::checkLength);
}

void NoteEdit::show(const QString &text)
{
    const QScopedValueRollback showing(m_showing, true);
    setPlainText(text);
}

void NoteEdit::replaceAll(const QString &text)
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
}

void NoteEdit::checkLength(int position, int removed, int added)
{
    if (m_cutting)
        return;
    // Qt also reports a change of formats alone (a new font) as one of contents.
    m_length = graphemeCount(toPlainText());
    if (m_showing)
        return;
    if (added > 0 && m_length > m_longest)
        takeBack(position, added);
    if (added > 0 || removed > 0)
        Q_EMIT edited();
}

void NoteEdit::takeBack(int position, int added)
{
    const QScopedValueRollback cutting(m_cutting, true);
    const int surplus = m_length - m_longest;
    const int end = qMin(position + added, document()->characterCount() - 1);
    const QString inserted = textBetween(document(), position, end);
    const QString kept = firstGraphemes(inserted, qMax(0, graphemeCount(inserted) - surplus));
    QTextCursor cursor(document());
    cursor.joinPreviousEditBlock(); // one undo takes back the paste and its cut together
    cursor.setPosition(position + static_cast<int>(kept.size()));
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    cursor.endEditBlock();
    m_length = graphemeCount(toPlainText());
    Q_EMIT shortened(surplus);
}

void NoteEdit::insertFromMimeData(const QMimeData *source)
{
    // Cut before inserting: laying out megabytes only to remove them again takes seconds.
    const QString text = source->text();
    const int selected = graphemeCount(textCursor().selectedText());
    const int room = m_longest - m_length + selected;
    const QString kept = firstGraphemes(text, qMax(0, room));
    if (kept.size() < text.size())
        Q_EMIT shortened(graphemeCount(text) - graphemeCount(kept));
    if (!kept.isEmpty())
        textCursor().insertText(kept);
}

} // namespace convlab::ui

#include "moc_note_edit.cpp"
