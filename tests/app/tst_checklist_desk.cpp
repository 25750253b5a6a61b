// SPDX-License-Identifier: GPL-3.0-or-later
// The checklist between the sections of a window: start, solve elsewhere, come back, break, prove.
#include "app/checklist_desk.h"
#include "tests/ui/shell/memory_settings.h"
#include "tests/ui/study/checklist/checklist_fixture.h"
#include "ui/lesson/lesson_page.h"
#include "ui/lesson/stage_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/status_facts.h"
#include "ui/study/checklist/certificate_dialog.h"
#include "ui/study/checklist/checklist_panel.h"
#include "ui/study/checklist/task_strip.h"
#include "ui/theme/fonts.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace convlab;
using namespace convlab::ui;
using tests::Court;

namespace {

const QString checklist = QStringLiteral("cnn_checklist"), sizes = QStringLiteral("output_shape");

class NoAnswers : public AnswerStore {
public:
    std::vector<Attempt> attempts() const override { return {}; }
    Saved save(Attempt &) override { return Saved::No; }
    std::vector<StoreNotice> notices() const override { return {}; }
};

/// A window with the checklist at work in it.
struct Program {
    Program()
        : window(tests::library(), loadCourse(QStringLiteral(":/convlab/course.json")), settings),
          desk(window, *court.judge, QStringLiteral("Course"), answers, [] { return std::int64_t{0}; })
    {
        window.show();
    }

    ChecklistPanel &panel()
    {
        window.open(checklist);
        return *window.findChild<ChecklistPanel *>();
    }
    LessonSession &session() { return window.currentLesson()->session(); }
    TaskStrip *strip() { return window.currentLesson()->findChild<TaskStrip *>(); }
    QToolButton *offer() { return window.status().findChild<QToolButton *>(); }
    void solveSizes()
    {
        for (const QJsonObject &step : tests::solutions().value(QStringLiteral("sizes")))
            session().edit(tests::with(session().state(), step));
    }

    MemorySettings settings;
    NoAnswers answers;
    Court court;
    int task = court.task(QStringLiteral("sizes"));
    MainWindow window;
    app::ChecklistDesk desk;
};

QString badge(const MainWindow &window)
{
    const auto *list = window.findChild<QListWidget *>();
    for (int row = 0; row < list->count(); ++row)
        if (list->item(row)->text() == QStringLiteral("CNN checklist"))
            return list->item(row)->data(Qt::AccessibleTextRole).toString();
    return {};
}

} // namespace

class TestChecklistDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void startOpensTheSectionWithTheTaskAboveItsStage()
    {
        Program program;
        Q_EMIT program.panel().startWanted(program.task);
        QCOMPARE(program.window.currentId(), sizes);
        QCOMPARE(program.session().state(), program.court.judge->startState(program.task));
        QVERIFY(program.strip() && program.strip()->isVisible());
        program.session().undo(); // what stood there before
        QVERIFY(program.session().state() != program.court.judge->startState(program.task));
    }

    void goingThereChangesNothing()
    {
        Program program;
        program.window.open(sizes);
        program.session().setValue(QStringLiteral("stride"), 3);
        const QJsonObject before = program.session().state();
        Q_EMIT program.panel().visitWanted(program.task);
        QCOMPARE(program.session().state(), before);
        QVERIFY(program.strip());
    }

    void aTickElsewhereIsToldWithAWayBack()
    {
        Program program;
        Q_EMIT program.panel().startWanted(program.task);
        QVERIFY(!program.offer()->isVisible());
        program.solveSizes();
        QVERIFY(program.window.status().currentMessage().contains(QStringLiteral("is done")));
        QVERIFY(program.offer()->isVisible());
        QVERIFY2(badge(program.window).contains(QStringLiteral("1/6")), qPrintable(badge(program.window)));
        program.offer()->click();
        QCOMPARE(program.window.currentId(), checklist);
        QVERIFY(!program.offer()->isVisible());
    }

    void aTickIsFollowedByItsStateOnTheDisk()
    {
        Program program;
        Q_EMIT program.panel().startWanted(program.task);
        program.solveSizes();
        QCOMPARE(program.settings.lesson(sizes).value(QStringLiteral("state")).toObject(), program.session().state());
    }

    void theProofComesBackAfterAChange()
    {
        Program program;
        Q_EMIT program.panel().startWanted(program.task);
        program.solveSizes();
        const QJsonObject proof = program.session().state();
        program.session().setValue(QStringLiteral("padding"), 0);
        QVERIFY(program.window.status().currentMessage().contains(QStringLiteral("no longer holds")));
        QVERIFY(badge(program.window).contains(QStringLiteral("0/6")));
        Q_EMIT program.panel().proofWanted(program.task);
        QCOMPARE(program.window.currentId(), sizes);
        QCOMPARE(program.session().state(), proof);
        QVERIFY(badge(program.window).contains(QStringLiteral("1/6")));
    }

    void theTaskCanBePutAwayAndIsJudgedAllTheSame()
    {
        Program program;
        Q_EMIT program.panel().startWanted(program.task);
        program.strip()->findChild<QToolButton *>()->click();
        QTRY_VERIFY(!program.strip());
        program.solveSizes();
        QCOMPARE(program.court.judge->done(), 1);
    }

    void theStripLeadsBack()
    {
        Program program;
        Q_EMIT program.panel().visitWanted(program.task);
        program.strip()->findChild<QPushButton *>()->click();
        QCOMPARE(program.window.currentId(), checklist);
    }

    void theMenuShowsTheCertificate()
    {
        Program program;
        for (QAction *action : program.window.findChildren<QAction *>())
            if (action->text().contains(QStringLiteral("Certificate")))
                action->trigger();
        auto *dialog = program.window.findChild<CertificateDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->certificate().done(), 0);
        Q_EMIT program.panel().startWanted(program.task);
        program.solveSizes();
        QCOMPARE(dialog->certificate().done(), 1); // it follows
        dialog->findChild<QLineEdit *>()->setText(QStringLiteral("Ada"));
        dialog->close();
        QCOMPARE(program.window.preferences().learner, QStringLiteral("Ada"));
    }
};

QTEST_MAIN(TestChecklistDesk)
#include "tst_checklist_desk.moc"
