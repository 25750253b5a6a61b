// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/qt_settings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace convlab;
using convlab::app::QtSettings;
using convlab::ui::Preferences;

class TestQtSettings : public QObject {
    Q_OBJECT

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void aFirstStartHasDefaults()
    {
        const QTemporaryDir folder;
        const QtSettings settings(folder.path(), folder.path());
        QVERIFY(settings.preferences() == Preferences());
        QVERIFY(settings.lesson(QStringLiteral("pooling")).isEmpty());
    }

    void everyThemeComesBack()
    {
        using Choice = Preferences::ThemeChoice;
        for (const Choice choice : {Choice::Light, Choice::System, Choice::Dark, Choice::Contrast}) {
            const QTemporaryDir folder;
            Preferences p;
            p.theme = choice;
            QtSettings(folder.path(), folder.path()).save(p);
            QCOMPARE(QtSettings(folder.path(), folder.path()).preferences().theme, choice);
        }
    }

    void everythingComesBack()
    {
        const QTemporaryDir folder;
        Preferences p;
        p.theme = Preferences::ThemeChoice::Dark;
        p.textScale = 1.3;
        p.valueMap = ui::ValueMap::PurpleGreen;
        p.python = QStringLiteral("/opt/my python, 3/bin/python3");
        p.hintsSeen = {QStringLiteral("play"), QStringLiteral("edit")};
        p.reducedMotion = true;
        p.speakSteps = true;
        p.navigatorVisible = false;
        p.textVisible = false;
        p.learner = QStringLiteral("Zoë “x, y” O’Neill");
        p.recentScenes = {QStringLiteral("/a b.convlab"), QStringLiteral("/c,d.convlab")};
        p.lastPage = QStringLiteral("im2col");
        p.geometry = QByteArray("\0\1binary\xff", 9);
        p.windowState = p.navigatorLayout = p.pageLayout = QByteArray("layout");
        p.sectionStates = {{QStringLiteral("pooling"), QStringLiteral("finished")}};
        const QJsonObject lesson{{QStringLiteral("step"), 7}};
        QtSettings(folder.path(), folder.path()).save(p);
        QtSettings(folder.path(), folder.path()).saveLesson(QStringLiteral("pooling"), lesson);
        const QtSettings later(folder.path(), folder.path());
        QVERIFY(later.preferences() == p);
        QCOMPARE(later.lesson(QStringLiteral("pooling")), lesson);
    }

    void nonsenseFallsBackToDefaults()
    {
        const QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("convlab.conf")),
              "[General]\ntheme=purple\ntextScale=nan\ngeometry=%%%\n[sections]\npooling=conquered\n\xff\xfe\0garbage");
        QDir(folder.path()).mkdir(QStringLiteral("lessons"));
        write(folder.filePath(QStringLiteral("lessons/pooling.json")), "{\"step\": ");
        const QtSettings settings(folder.path(), folder.path());
        const Preferences p = settings.preferences();
        QCOMPARE(p.theme, Preferences::ThemeChoice::System);
        QCOMPARE(p.textScale, 1.0);
        QVERIFY(p.sectionStates.isEmpty());
        QVERIFY(settings.lesson(QStringLiteral("pooling")).isEmpty());
    }

    void damagedSettingsAreKeptAsideAndSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("binary") << QByteArray("theme=dark\n\0\0\0", 14);
        QTest::newRow("no keys") << QByteArray("theme=dark\nthis is a letter to somebody\n");
        QTest::newRow("too large") << QByteArray(2 << 20, '#');
    }
    void damagedSettingsAreKeptAsideAndSaid()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("convlab.conf")), bytes);
        QtSettings settings(folder.path(), folder.path());
        QVERIFY(settings.preferences() == Preferences());
        const QStringList aside = QDir(folder.path()).entryList({QStringLiteral("convlab.damaged-*.conf")});
        QCOMPARE(aside.size(), 1);
        QVERIFY(settings.damage().contains(aside.first()));
        QFile kept(folder.filePath(aside.first()));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), bytes);
        Preferences p;
        p.theme = Preferences::ThemeChoice::Dark;
        settings.save(p);
        const QtSettings next(folder.path(), folder.path());
        QVERIFY(next.damage().isEmpty() && next.preferences() == p);
    }

    void soundOrEmptySettingsAreNotDamaged()
    {
        for (const char *text : {"", "[General]\ntheme=dark\n", "; a remark\n\n[sections]\n"}) {
            const QTemporaryDir folder;
            write(folder.filePath(QStringLiteral("convlab.conf")), text);
            QVERIFY2(QtSettings(folder.path(), folder.path()).damage().isEmpty(), text);
        }
    }

    void aDamagedLessonIsKeptAside()
    {
        const QTemporaryDir folder;
        QDir lessons(folder.path());
        lessons.mkdir(QStringLiteral("lessons"));
        lessons.cd(QStringLiteral("lessons"));
        write(lessons.filePath(QStringLiteral("pooling.json")), "{\"step\": ");
        QtSettings settings(folder.path(), folder.path());
        QStringList said;
        settings.setReport([&said](const QString &text) { said << text; });
        const QJsonObject lesson{{QStringLiteral("step"), 7}};
        settings.saveLesson(QStringLiteral("pooling"), lesson);
        settings.saveLesson(QStringLiteral("pooling"), lesson);
        QCOMPARE(settings.lesson(QStringLiteral("pooling")), lesson);
        const QStringList aside = lessons.entryList({QStringLiteral("pooling.damaged-*.json")});
        QCOMPARE(aside.size(), 1);
        QFile kept(lessons.filePath(aside.first()));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("{\"step\": "));
        QVERIFY(said.size() == 1 && said.first().contains(aside.first()));
    }

    void aFailedSaveIsSaidOnceAndTriedAgain()
    {
        const QTemporaryDir folder;
        const QString inTheWay = folder.filePath(QStringLiteral("file"));
        write(inTheWay, "not a folder");
        QtSettings settings(inTheWay, inTheWay);
        int said = 0;
        settings.setReport([&said](const QString &) { ++said; });
        Preferences p;
        p.lastPage = QStringLiteral("pooling");
        settings.save(p);
        settings.save(p);
        settings.saveLesson(QStringLiteral("pooling"), {{QStringLiteral("step"), 1}});
        QCOMPARE(said, 1);
        QVERIFY(QFile::remove(inTheWay));
        settings.save(p);
        QCOMPARE(QtSettings(inTheWay, inTheWay).preferences().lastPage, QStringLiteral("pooling"));
        QCOMPARE(said, 1);
    }

    void aFolderThatCannotExistIsSurvived()
    {
        const QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("file")), "not a folder");
        QtSettings settings(folder.filePath(QStringLiteral("file/config")), folder.filePath(QStringLiteral("file/data")));
        settings.saveLesson(QStringLiteral("pooling"), {{QStringLiteral("step"), 1}});
        Preferences p;
        p.lastPage = QStringLiteral("pooling");
        settings.save(p);
        QVERIFY(settings.lesson(QStringLiteral("pooling")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestQtSettings)
#include "tst_qt_settings.moc"
