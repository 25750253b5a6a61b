// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/notes/note_edit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QtTest>

using namespace convlab::ui;

class TestNoteEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typingStopsAtTheLimit()
    {
        NoteEdit edit(5);
        QSignalSpy edited(&edit, &NoteEdit::edited), cut(&edit, &NoteEdit::shortened);
        QTest::keyClicks(&edit, QStringLiteral("abcdefg"));
        QCOMPARE(edit.toPlainText(), QStringLiteral("abcde"));
        QCOMPARE(edit.length(), 5);
        QVERIFY(!edited.isEmpty());
        QCOMPARE(cut.size(), 2);
    }

    void typingInTheMiddleCutsWhatIsTypedNotTheEnd()
    {
        NoteEdit edit(5);
        edit.show(QStringLiteral("12345"));
        QTextCursor cursor = edit.textCursor();
        cursor.setPosition(2);
        edit.setTextCursor(cursor);
        QTest::keyClicks(&edit, QStringLiteral("x"));
        QCOMPARE(edit.toPlainText(), QStringLiteral("12345"));
    }

    void pastingKeepsWhatFitsAndSaysWhatDoesNot()
    {
        NoteEdit edit(10);
        edit.show(QStringLiteral("12345"));
        edit.moveCursor(QTextCursor::End);
        QSignalSpy cut(&edit, &NoteEdit::shortened);
        QGuiApplication::clipboard()->setText(QString::fromUtf8("👩‍👩‍👧abcdefgh"));
        edit.paste();
        QCOMPARE(edit.toPlainText(), QString::fromUtf8("12345👩‍👩‍👧abcd"));
        QCOMPARE(edit.length(), 10);
        QCOMPARE(cut.size(), 1);
        QCOMPARE(cut[0][0].toInt(), 4);
    }

    void pastingOverASelectionUsesItsRoom()
    {
        NoteEdit edit(5);
        edit.show(QStringLiteral("12345"));
        edit.selectAll();
        QGuiApplication::clipboard()->setText(QStringLiteral("abcdefgh"));
        edit.paste();
        QCOMPARE(edit.toPlainText(), QStringLiteral("abcde"));
        edit.undo();
        QCOMPARE(edit.toPlainText(), QStringLiteral("12345"));
    }

    void aHugePasteIsQuicklyCut()
    {
        NoteEdit edit(8000);
        QGuiApplication::clipboard()->setText(QStringLiteral("x\n").repeated(2000000));
        edit.paste();
        QCOMPARE(edit.length(), 8000);
    }

    void showingIsNotEditing()
    {
        NoteEdit edit(5);
        QSignalSpy edited(&edit, &NoteEdit::edited);
        edit.show(QStringLiteral("abc"));
        QVERIFY(edited.isEmpty());
        QCOMPARE(edit.length(), 3);
    }

    void aLongerStoredNoteIsShownWhole()
    {
        NoteEdit edit(3); // another program may have written it
        edit.show(QStringLiteral("abcdef"));
        QCOMPARE(edit.toPlainText(), QStringLiteral("abcdef"));
    }

    void replacingCanBeUndone()
    {
        NoteEdit edit(20);
        edit.show(QStringLiteral("mine"));
        edit.replaceAll(QStringLiteral("theirs"));
        QCOMPARE(edit.toPlainText(), QStringLiteral("theirs"));
        edit.undo();
        QCOMPARE(edit.toPlainText(), QStringLiteral("mine"));
    }
};

QTEST_MAIN(TestNoteEdit)
#include "tst_note_edit.moc"
