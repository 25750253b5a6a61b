// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/notes/note_edit.h"
#include "ui/study/notes/notes_panel.h"
#include "ui/text/lesson_text_view.h"
#include "ui/theme/theme_loader.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QtTest>

using namespace convlab;
using namespace convlab::ui;

namespace {

struct MemoryStore : NoteStore {
    std::vector<Note> stored;
    bool working = true;

    std::vector<Note> notes() const override { return stored; }
    std::vector<StoreNotice> notices() const override { return {}; }
    Saved save(const Note &note, std::int64_t basedOnMs) override
    {
        if (!working)
            return Saved::No;
        for (Note &old : stored) {
            if (old.subject != note.subject)
                continue;
            if (old.changedMs != basedOnMs)
                return Saved::Conflict;
            old = note;
            return Saved::Yes;
        }
        stored.push_back(note);
        return Saved::Yes;
    }
    QString text(const char *subject) const
    {
        for (const Note &note : stored)
            if (note.subject == subject)
                return QString::fromStdString(note.text);
        return {};
    }
};

struct Panel {
    explicit Panel(MemoryStore &store)
        : panel({{QStringLiteral("pooling"), QStringLiteral("5  Pooling")}, {QStringLiteral("im2col"), QStringLiteral("8  im2col")}}, store,
                [this] { return ++now; }, [this](std::function<void()> act) { due.push_back(std::move(act)); })
    {
        panel.setTheme(loadTheme(QStringLiteral("light")));
        panel.setSubject(QStringLiteral("pooling"));
    }
    NoteEdit *edit() { return panel.findChild<NoteEdit *>(); }
    QListWidget *hits() { return panel.findChild<QListWidget *>(); }
    void type(const QString &text) { QTest::keyClicks(edit(), text); }
    void search(const QString &words) { panel.findChild<QLineEdit *>()->setText(words); }
    bool says(const QString &words)
    {
        for (const QLabel *label : panel.findChildren<QLabel *>())
            if (label->text() == words)
                return true;
        return false;
    }
    /// Lets the promised moment pass.
    void pass()
    {
        const auto calls = std::move(due);
        due.clear();
        for (const auto &call : calls)
            call();
    }

    std::int64_t now = 100;
    std::vector<std::function<void()>> due;
    NotesPanel panel;
};

} // namespace

class TestNotesPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typingIsSavedAMomentLaterAndCounted()
    {
        MemoryStore store;
        Panel p(store);
        p.type(QStringLiteral("max of 4"));
        QCOMPARE(p.due.size(), std::size_t{1}); // one call for many keys, so that typing on does not put it off
        QVERIFY(p.says(QStringLiteral("8/8000")) && p.says(QStringLiteral("Saving…")));
        p.pass();
        QCOMPARE(store.text("pooling"), QStringLiteral("max of 4"));
        QVERIFY(p.says(QStringLiteral("Saved on this computer")));
        p.type(QStringLiteral("!"));
        p.pass();
        QCOMPARE(store.text("pooling"), QStringLiteral("max of 4!"));
    }

    void everySubjectHasItsOwnNote()
    {
        MemoryStore store;
        Panel p(store);
        p.type(QStringLiteral("five"));
        p.panel.setSubject(QStringLiteral("im2col"));
        QCOMPARE(p.edit()->toPlainText(), QString());
        p.type(QStringLiteral("eight"));
        p.panel.setSubject(QStringLiteral("skill_check"));
        QCOMPARE(p.panel.subject(), QStringLiteral("course"));
        p.type(QStringLiteral("all"));
        p.pass();
        QCOMPARE(store.text("pooling"), QStringLiteral("five"));
        QCOMPARE(store.text("im2col"), QStringLiteral("eight"));
        QCOMPARE(store.text("course"), QStringLiteral("all"));
    }

    void closingSavesWhatWasTyped()
    {
        MemoryStore store;
        {
            Panel p(store);
            p.type(QStringLiteral("last words"));
        }
        QCOMPARE(store.text("pooling"), QStringLiteral("last words"));
    }

    void aStoreThatFailsIsSaidAndTriedAgain()
    {
        MemoryStore store;
        store.working = false;
        Panel p(store);
        p.type(QStringLiteral("x"));
        p.pass();
        QVERIFY(p.says(QStringLiteral("Not saved")));
        QCOMPARE(p.edit()->toPlainText(), QStringLiteral("x"));
        store.working = true;
        p.type(QStringLiteral("y"));
        p.pass();
        QCOMPARE(store.text("pooling"), QStringLiteral("xy"));
    }

    void searchFindsAllNotesAndOpensThem()
    {
        MemoryStore store;
        store.stored = {{"pooling", "the winner takes it all", 1}, {"im2col", "columns of the Matrix", 1}};
        Panel p(store);
        p.search(QStringLiteral("matrix"));
        QCOMPARE(p.hits()->count(), 1);
        Q_EMIT p.hits()->itemActivated(p.hits()->item(0));
        QCOMPARE(p.panel.subject(), QStringLiteral("im2col"));
        QCOMPARE(p.edit()->textCursor().selectedText(), QStringLiteral("Matrix"));
        p.search(QStringLiteral("the"));
        QCOMPARE(p.hits()->count(), 2);
        p.search(QStringLiteral("nothing like it"));
        QCOMPARE(p.hits()->item(0)->text(), QStringLiteral("No note has these words."));
    }

    void previewSetsTheNote()
    {
        MemoryStore store;
        store.stored = {{"pooling", "# Max\n\n**bold** $x^2$", 1}};
        Panel p(store);
        p.panel.show();
        p.panel.findChild<QTabBar *>()->setCurrentIndex(1);
        auto *preview = p.panel.findChild<LessonTextView *>();
        QVERIFY(preview->isVisible() && !p.edit()->isVisible());
        QVERIFY(preview->toPlainText().startsWith(QStringLiteral("Max\nbold")));
    }

    void theKeyboardReachesThePreview()
    {
        MemoryStore store;
        Panel p(store);
        p.panel.show();
        p.panel.activateWindow();
        p.edit()->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&p.panel));
        QTest::keyClick(p.edit(), Qt::Key_Backtab);
        auto *tabs = p.panel.findChild<QTabBar *>();
        QVERIFY(tabs->hasFocus());
        QTest::keyClick(tabs, Qt::Key_Right);
        QVERIFY(p.panel.findChild<LessonTextView *>()->isVisible());
    }

    void anotherWindowsChangeAppears()
    {
        MemoryStore store;
        Panel p(store), other(store);
        other.type(QStringLiteral("from the other"));
        other.pass();
        p.panel.reload();
        QCOMPARE(p.edit()->toPlainText(), QStringLiteral("from the other"));
    }

    void twoVersionsAreOfferedAndNoneIsLost()
    {
        MemoryStore store;
        Panel p(store), other(store);
        other.type(QStringLiteral("theirs"));
        other.pass();
        p.type(QStringLiteral("ours"));
        p.pass();
        auto *theirs = p.panel.findChild<QPushButton *>(QStringLiteral("takeTheirs"));
        QVERIFY(!theirs->isHidden() && theirs->isVisibleTo(&p.panel));
        theirs->click();
        QCOMPARE(p.edit()->toPlainText(), QStringLiteral("theirs"));
        QVERIFY(!theirs->isVisibleTo(&p.panel));
        p.edit()->undo();
        QCOMPARE(p.edit()->toPlainText(), QStringLiteral("ours"));
        p.pass();
        QCOMPARE(store.text("pooling"), QStringLiteral("ours"));
    }

    void keepingOursReplacesTheirs()
    {
        MemoryStore store;
        Panel p(store), other(store);
        other.type(QStringLiteral("theirs"));
        other.pass();
        p.type(QStringLiteral("ours"));
        p.pass();
        auto *ours = p.panel.findChild<QPushButton *>(QStringLiteral("keepOurs"));
        const auto *theirs = p.panel.findChild<QPushButton *>(QStringLiteral("takeTheirs"));
        QVERIFY2(ours->parentWidget()->minimumSizeHint().width() < ours->sizeHint().width() + theirs->sizeHint().width(), "the question makes the column no wider");
        ours->click();
        QCOMPARE(store.text("pooling"), QStringLiteral("ours"));
    }

    void exportIsOneMarkdownText()
    {
        MemoryStore store;
        store.stored = {{"im2col", "columns\n", 1}, {"course", "all", 1}};
        Panel p(store);
        QCOMPARE(p.panel.allAsMarkdown(), QStringLiteral("# Notes\n\n## The course\n\nall\n\n## 8  im2col\n\ncolumns\n"));
    }
};

QTEST_MAIN(TestNotesPanel)
#include "tst_notes_panel.moc"
