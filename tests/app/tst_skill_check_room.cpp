// SPDX-License-Identifier: GPL-3.0-or-later
// The skill check in a window: what its entry tells before the page was ever opened, and after.
#include "app/skill_check_room.h"
#include "tests/ui/shell/memory_settings.h"
#include "tests/ui/study/skill_check_fixture.h"
#include "ui/shell/main_window.h"

#include <QListWidget>
#include <QSignalSpy>

using namespace convlab;
using namespace convlab::ui;

namespace {

struct Program {
    Program() : library(LessonLibrary::load(QStringLiteral(":/convlab"))), window(library, loadCourse(QStringLiteral(":/convlab/course.json")), settings)
    {
        room.moveIn();
        window.show();
    }
    /// As a screen reader says it.
    QString entry() const
    {
        const auto *list = window.findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row)
            if (const QString text = list->item(row)->data(Qt::AccessibleTextRole).toString(); text.startsWith(QStringLiteral("Skill check")))
                return text;
        return {};
    }
    void leaveAndComeBack()
    {
        QApplication::setActiveWindow(nullptr);
        QApplication::setActiveWindow(&window);
    }
    void answerElsewhere(int question)
    {
        const SkillCheckContent content = loadSkillCheckContent();
        SkillCheck check(content.gradable(), store.attempts());
        const Question &asked = check.questions()[static_cast<std::size_t>(question)];
        if (!check.answer(asked.id, asked.right, 1) || store.save(check.current()) != Saved::Yes)
            qFatal("cannot answer");
    }
    SkillCheckPanel *page() const { return window.findChild<SkillCheckPanel *>(); }

    FakeStore store;
    MemorySettings settings;
    LessonLibrary library;
    MainWindow window;
    app::SkillCheckRoom room{window, store, ui::loadSkillCheckContent(), [] { return std::int64_t{1767225600000}; }};
};

} // namespace

class TestSkillCheckRoom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void theEntryCountsBeforeThereIsAPage()
    {
        Program p;
        QCOMPARE(p.entry(), QStringLiteral("Skill check, 0/4"));
        p.answerElsewhere(0);
        QSignalSpy changed(&p.room, &app::SkillCheckRoom::changed);
        p.leaveAndComeBack();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(p.entry(), QStringLiteral("Skill check, 1/4"));
        QCOMPARE(p.room.check().current().answered(), 1);
        QVERIFY(!p.page());
    }

    void whatCannotBeReadStaysAsItWas()
    {
        Program p;
        p.answerElsewhere(0);
        p.room.reload();
        QSignalSpy notices(&p.room, &app::SkillCheckRoom::noticesChanged);
        const std::vector<Attempt> kept = std::exchange(p.store.stored, {});
        p.store.notes = {{StoreNotice::Kind::NotReading, "file", {}}};
        p.room.reload();
        QCOMPARE(p.entry(), QStringLiteral("Skill check, 1/4"));
        QCOMPARE(notices.count(), 1);
        p.store.stored = kept;
        p.store.notes = {};
        p.room.reload();
        QCOMPARE(p.entry(), QStringLiteral("Skill check, 1/4"));
        QCOMPARE(notices.count(), 2);
    }

    void thePageTakesOver()
    {
        Program p;
        p.answerElsewhere(0);
        p.window.open(QStringLiteral("skill_check"));
        QVERIFY(p.page() && p.page()->isVisible());
        QCOMPARE(p.entry(), QStringLiteral("Skill check, 1/4"));
        p.page()->findChildren<QuestionCard *>()[1]->options()->button(0)->click();
        QCOMPARE(p.entry(), QStringLiteral("Skill check, 2/4"));
        QCOMPARE(p.room.check().current().answered(), 2);
        p.answerElsewhere(2);
        p.leaveAndComeBack();
        QCOMPARE(p.entry(), QStringLiteral("Skill check, 3/4"));
    }
};

QTEST_MAIN(TestSkillCheckRoom)
#include "tst_skill_check_room.moc"
