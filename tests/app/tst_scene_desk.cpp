// SPDX-License-Identifier: GPL-3.0-or-later
// Scenes in a window: saving, opening, dropping, and what is said when that does not work.
#include "app/scene_desk.h"
#include "tests/ui/shell/memory_settings.h"
#include "ui/lesson/lesson_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/status_facts.h"
#include "ui/theme/fonts.h"

#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QTemporaryDir>
#include <QtTest>

using namespace convlab;
using namespace convlab::app;

namespace {

struct Program {
    Program() : library(ui::LessonLibrary::load(QStringLiteral(":/convlab"))),
          window(library, ui::loadCourse(QStringLiteral(":/convlab/course.json")), settings), desk(window)
    {
    }
    QString file(const char *name) const { return dir.filePath(QLatin1String(name)); }
    ui::LessonSession &session() { return window.currentLesson()->session(); }
    QString message() { return window.status().currentMessage(); }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile out(file(name));
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
    }
    QStringList recent()
    {
        QStringList names;
        for (QMenu *menu : window.findChildren<QMenu *>()) {
            if (menu->title().contains(QStringLiteral("&recent"))) {
                Q_EMIT menu->aboutToShow();
                for (const QAction *action : menu->actions())
                    names << action->text();
            }
        }
        return names;
    }

    QTemporaryDir dir;
    ui::MemorySettings settings;
    ui::LessonLibrary library;
    ui::MainWindow window;
    SceneDesk desk;
};

} // namespace

class TestSceneDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::loadFonts(); }

    void aSavedSceneComesBackAndCanBeUndone()
    {
        Program p;
        p.window.open(QStringLiteral("pooling"));
        p.session().applyPreset(p.session().content().presets.back().name);
        p.session().move([](ui::Timeline &timeline) { timeline.goTo({1, 1}); });
        const QJsonObject saved = p.session().state();
        const Moment moment = p.session().timeline().moment();
        QVERIFY(p.desk.saveAs(p.file("a.convlab")));
        p.session().applyPreset(p.session().content().presets.front().name);
        const QJsonObject before = p.session().state();
        QVERIFY(saved != before);
        p.window.open(QStringLiteral("im2col"));
        QVERIFY(p.desk.open(p.file("a.convlab")));
        QCOMPARE(p.window.currentId(), QStringLiteral("pooling"));
        QCOMPARE(p.session().state(), saved);
        QVERIFY(p.session().timeline().moment() == moment);
        QVERIFY(!p.session().timeline().playing());
        p.session().undo();
        QCOMPARE(p.session().state(), before);
    }

    void brokenFilesChangeNothing()
    {
        Program p;
        p.window.open(QStringLiteral("pooling"));
        const QJsonObject before = p.session().state();
        p.write("broken.convlab", "{\"convlab_scene\":1");
        p.write("newer.convlab", R"({"convlab_scene":7,"section":"pooling","state":{}})");
        p.write("foreign.convlab", R"({"convlab_scene":1,"section":"sorting","state":{}})");
        for (const auto &[name, words] : {std::pair{"broken.convlab", "not a ConvLab scene"}, {"newer.convlab", "newer ConvLab"},
                                          {"foreign.convlab", "does not have: sorting"}, {"missing.convlab", "There is no file"}}) {
            QVERIFY(!p.desk.open(p.file(name)));
            QVERIFY2(p.message().startsWith(QStringLiteral("Nothing was opened.")) && p.message().contains(QLatin1String(words)), qPrintable(p.message()));
        }
        QCOMPARE(p.session().state(), before);
        QCOMPARE(p.recent(), QStringList{QStringLiteral("No scene was opened yet")});
    }

    void valuesOutOfRangeAreSaid()
    {
        Program p;
        p.write("odd.convlab", R"({"convlab_scene":1,"section":"pooling","state":{"stride":-3},"step":100000})");
        QVERIFY(p.desk.open(p.file("odd.convlab")));
        QVERIFY2(p.message().endsWith(QStringLiteral("not as written there: stride")), qPrintable(p.message()));
        QCOMPARE(p.session().timeline().moment().step, p.session().run().stepCount() - 1);
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        Program p;
        p.window.open(QStringLiteral("pooling"));
        QVERIFY(!p.desk.saveAs(p.file("no_such_folder/a.convlab")));
        QVERIFY(p.message().startsWith(QStringLiteral("The scene was not saved")));
        p.window.open(QStringLiteral("course"));
        QVERIFY(!p.desk.saveAs(p.file("b.convlab")));
        QVERIFY(!QFile::exists(p.file("b.convlab")));
    }

    void theLastFilesAreRemembered()
    {
        Program p;
        p.window.open(QStringLiteral("pooling"));
        for (int i = 0; i < 10; ++i)
            QVERIFY(p.desk.saveAs(p.file(qPrintable(QStringLiteral("%1.convlab").arg(i)))));
        QVERIFY(p.desk.open(p.file("5.convlab")));
        QCOMPARE(p.recent(), (QStringList{QStringLiteral("5.convlab"), QStringLiteral("9.convlab"), QStringLiteral("8.convlab"), QStringLiteral("7.convlab"),
                                          QStringLiteral("6.convlab"), QStringLiteral("4.convlab"), QStringLiteral("3.convlab"), QStringLiteral("2.convlab")}));
        QCOMPARE(p.settings.kept.recentScenes.size(), 8);
    }

    void oneDroppedSceneIsOpened()
    {
        Program p;
        p.window.open(QStringLiteral("pooling"));
        QVERIFY(p.desk.saveAs(p.file("a.convlab")));
        p.window.open(QStringLiteral("im2col"));
        const auto drop = [&](const QList<QUrl> &urls) {
            QMimeData data;
            data.setUrls(urls);
            QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&p.window, &enter);
            QDropEvent event({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            event.setAccepted(false);
            QCoreApplication::sendEvent(&p.window, &event);
            return event.isAccepted();
        };
        const QUrl scene = QUrl::fromLocalFile(p.file("a.convlab"));
        QVERIFY(!drop({scene, scene}));
        QVERIFY(!drop({QUrl::fromLocalFile(p.file("a.png"))}));
        QCOMPARE(p.window.currentId(), QStringLiteral("im2col"));
        QVERIFY(drop({scene}));
        QCOMPARE(p.window.currentId(), QStringLiteral("pooling"));
    }

    void savingAndOpeningHaveTheirKeys()
    {
        Program p;
        QHash<QString, const QAction *> byKey;
        for (const QAction *action : p.window.findChildren<QAction *>())
            byKey.insert(action->shortcut().toString(), action);
        for (const char *key : {"Ctrl+O", "Ctrl+S", "Ctrl+Shift+S"})
            QVERIFY2(byKey.contains(QLatin1String(key)), key);
        QVERIFY(!byKey[QStringLiteral("Ctrl+S")]->isEnabled());
        p.window.open(QStringLiteral("pooling"));
        QVERIFY(byKey[QStringLiteral("Ctrl+S")]->isEnabled());
    }
};

QTEST_MAIN(TestSceneDesk)
#include "tst_scene_desk.moc"
