// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/lesson_text_accessible.h"

#include "ui/text/lesson_speech.h"
#include "ui/text/lesson_text_view.h"
#include "ui/text/text_geometry.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessibleWidget>
#include <QScrollBar>
#include <QTextCursor>

namespace convlab::ui {
namespace {

/// The view as a read-only text whose offsets count spoken characters.
class LessonTextAccessible : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit LessonTextAccessible(LessonTextView *view) : QAccessibleWidget(view, QAccessible::Document) { }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        return state;
    }
    QString text(QAccessible::Text type) const override
    {
        return type == QAccessible::Value ? speech().text() : QAccessibleWidget::text(type);
    }

    QString text(int start, int end) const override { return speech().text().mid(start, end - start); }
    int characterCount() const override { return static_cast<int>(speech().text().size()); }
    int cursorPosition() const override { return speech().toSpoken(view()->textCursor().position()); }
    void setCursorPosition(int position) override
    {
        QTextCursor cursor = view()->textCursor();
        cursor.setPosition(speech().toDocument(position));
        view()->setTextCursor(cursor);
    }

    int selectionCount() const override { return view()->textCursor().hasSelection() ? 1 : 0; }
    void selection(int, int *start, int *end) const override
    {
        *start = speech().toSpoken(view()->textCursor().selectionStart());
        *end = speech().toSpoken(view()->textCursor().selectionEnd());
    }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int) override
    {
        QTextCursor cursor = view()->textCursor();
        cursor.clearSelection();
        view()->setTextCursor(cursor);
    }
    void setSelection(int, int start, int end) override
    {
        QTextCursor cursor = view()->textCursor();
        cursor.setPosition(speech().toDocument(start));
        cursor.setPosition(speech().toDocument(end), QTextCursor::KeepAnchor);
        view()->setTextCursor(cursor);
    }

    QRect characterRect(int offset) const override
    {
        const auto rects = textRects(*view()->document(), speech().toDocument(offset), 1);
        if (rects.empty())
            return {};
        const QRect rect = rects.front().translated(-scrolled()).toAlignedRect();
        return {view()->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }
    int offsetAtPoint(const QPoint &point) const override
    {
        const QPointF inDocument = view()->viewport()->mapFromGlobal(point) + scrolled();
        return speech().toSpoken(view()->document()->documentLayout()->hitTest(inDocument, Qt::FuzzyHit));
    }
    void scrollToSubstring(int start, int) override
    {
        setCursorPosition(start);
        view()->ensureCursorVisible();
    }
    QString attributes(int offset, int *start, int *end) const override
    {
        *start = offset;
        *end = characterCount();
        return {};
    }

private:
    LessonTextView *view() const { return static_cast<LessonTextView *>(object()); }
    LessonSpeech speech() const { return view()->speech(); }
    QPointF scrolled() const
    {
        return QPointF(view()->horizontalScrollBar()->value(), view()->verticalScrollBar()->value());
    }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<LessonTextView *>(object);
    return view ? new LessonTextAccessible(view) : nullptr;
}

} // namespace

void installLessonTextAccessibility()
{
    QAccessible::installFactory(makeAccessible); // the same factory is kept once
}

} // namespace convlab::ui
