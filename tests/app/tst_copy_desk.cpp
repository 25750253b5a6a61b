// SPDX-License-Identifier: GPL-3.0-or-later
// The stage in the clipboard: what is there, what the menus say, and what happens where there is nothing.
#include "app/copy_desk.h"
#include "tests/ui/shell/memory_settings.h"
#include "ui/canvas/canvas_view.h"
#include "ui/lesson/lesson_page.h"
#include "ui/lesson/stage_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/status_facts.h"
#include "ui/theme/fonts.h"

#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QtTest>

using namespace convlab;
using namespace convlab::app;

namespace {

struct Program {
    Program() : library(ui::LessonLibrary::load(QStringLiteral(":/convlab"))),
          window(library, ui::loadCourse(QStringLiteral(":/convlab/course.json")), settings), desk(window, [this] { ++pictures; })
    {
        window.open(QStringLiteral("cross_correlation_2d"));
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    }
    ui::LessonSession &session() { return window.currentLesson()->session(); }
    QString message() { return window.status().currentMessage(); }
    QMenu &menu()
    {
        auto *menu = window.findChild<QMenu *>(QStringLiteral("copyAs"));
        Q_EMIT menu->aboutToShow();
        return *menu;
    }
    void makeImpossible()
    {
        session().setValue(QStringLiteral("kernel"), QJsonArray{7, 7});
        session().setValue(QStringLiteral("input"), QJsonArray{3, 3});
    }

    int pictures = 0;
    ui::MemorySettings settings;
    ui::LessonLibrary library;
    ui::MainWindow window;
    CopyDesk desk;
};

QString clip() { return QGuiApplication::clipboard()->text(); }

} // namespace

class TestCopyDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::loadFonts(); }

    void everyFormIsCopied()
    {
        Program program;
        for (const CopyFormat format : copyFormats) {
            QVERIFY(program.desk.copy(format));
            QVERIFY(!clip().isEmpty() && clip() != QLatin1String("before"));
            QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(formatMimeType(format)), clip().toUtf8());
            QVERIFY(!program.message().isEmpty());
        }
        QVERIFY(program.desk.copy(CopyFormat::Csv));
        QVERIFY2(clip().contains(QStringLiteral("1,2,3\n4,5,6\n7,8,9\n")), qPrintable(clip()));
    }

    void theMenuCopies()
    {
        Program program;
        const QList<QAction *> actions = program.menu().actions();
        QCOMPARE(actions.size(), static_cast<qsizetype>(std::size(copyFormats) + 1));
        for (QAction *action : actions)
            QVERIFY2(action->isEnabled(), qPrintable(action->text()));
        actions.front()->trigger();
        QCOMPARE(program.pictures, 1);
        actions.at(3)->trigger();
        QVERIFY(clip().startsWith(QLatin1String("#include")));
    }

    void anImpossibleStageSaysWhy()
    {
        Program program;
        program.makeImpossible();
        QVERIFY(program.session().error());
        for (QAction *action : program.menu().actions()) {
            QVERIFY(!action->isEnabled());
            QVERIFY(!action->toolTip().isEmpty() && action->toolTip() != action->text());
        }
        QVERIFY(!program.desk.copy(CopyFormat::Latex));
        QVERIFY(!program.desk.copyPart(CopyFormat::Csv, 0));
        QVERIFY(!program.message().isEmpty());
        QCOMPARE(clip(), QStringLiteral("before"));
    }

    void aPageWithoutAStageSaysWhy()
    {
        Program program;
        program.window.open(QStringLiteral("course"));
        QVERIFY(!program.window.currentLesson());
        QVERIFY(!program.desk.reasonAgainst(CopyFormat::Csv).isEmpty());
        QVERIFY(!program.desk.copy(CopyFormat::Csv));
    }

    void aGridIsCopiedAlone()
    {
        Program program;
        const Scene scene = program.session().sceneNow();
        const auto isKernel = [](const Part &part) { return roleOf(part) == Role::Kernel; };
        const int kernel = static_cast<int>(std::find_if(scene.parts.begin(), scene.parts.end(), isKernel) - scene.parts.begin());
        QMenu menu;
        program.desk.fillStageMenu(menu, kernel);
        QCOMPARE(menu.actions().size(), 4);     // as CSV, as LaTeX, a line, the whole stage
        menu.actions().front()->trigger();
        QVERIFY2(clip().endsWith(QLatin1String("\n1,0\n0,-1\n")), qPrintable(clip()));
        menu.actions().at(1)->trigger();
        QVERIFY(clip().contains(QLatin1String("K = \\begin{bmatrix}")));
        QMenu ground;
        program.desk.fillStageMenu(ground, -1);
        QCOMPARE(ground.actions().size(), 1);
    }

    void aNumberThatIsAskedForIsNotTold()
    {
        Program program;
        program.session().setPredicting(true);
        QVERIFY(program.session().predict().asking());
        QVERIFY(program.desk.copy(CopyFormat::Csv)); // the first number stood there before
        QVERIFY2(clip().endsWith(QLatin1String("\n-4,\n,\n")), qPrintable(clip()));
    }
};

QTEST_MAIN(TestCopyDesk)
#include "tst_copy_desk.moc"
