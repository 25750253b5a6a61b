// SPDX-License-Identifier: GPL-3.0-or-later
// Settings and saved sections in any state: what can be used is used, the rest is what a first start has. What somebody
// might want to repair is kept.
#include "app/store/qt_settings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace convlab;
using convlab::app::QtSettings;
using convlab::ui::Preferences;

namespace {

constexpr const char *badConfigs[] = {
    "", "\n", "theme", "=", "[", "]", "[]", "[General", "theme=\n", "theme=purple\n", "theme=2\n", "theme=@Variant(\\0\\0\\0\\x7f)\n", "theme=dark, light\n",
    "textScale=\n", "textScale=nan\n", "textScale=inf\n", "textScale=-1\n", "textScale=0\n", "textScale=0.79\n", "textScale=3.01\n", "textScale=1e308\n", "textScale=large\n", "textScale=@Invalid()\n",
    "valueMap=rainbow\n", "reducedMotion=@Invalid()\n", "geometry=%%%\n", "geometry=AdnQywAD\n", "windowState=////\n", "navigatorLayout=@Rect(0 0 1 1)\n",
    "pageLayout=\\xzz\n", "recentScenes=@Invalid()\n", "hintsSeen=1, 2, 3\n", "[sections]\npooling=conquered\n", "[sections]\npooling=started, finished\n",
    "<plist><key>theme</key></plist>", "{\"theme\": \"dark\"}", "\x89PNG\r\n\x1a\n", "\xff\xfe\x00", "\xef\xbb\xbf[General]\ntheme=purple\n", "theme=\\\n", "%General\ntheme=x\n", "a/b/c/d/e=1\n",
};

constexpr const char *badLessons[] = {
    " ", "{", "{\"step\": ", "[]", "[1, 2]", "null", "7", "\"pooling\"", "{\"step\": NaN}", "{'step': 1}", "{} {}", "step = 1", "\x89PNG", "\xff\xfe{}", "{\"a\": \"\xff\"}", "<json/>",
};

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

template<std::size_t count>
void rows(const char *const (&texts)[count])
{
    QTest::addColumn<QByteArray>("bytes");
    for (std::size_t i = 0; i < count; ++i)
        QTest::addRow("%zu: %s", i, texts[i]) << QByteArray(texts[i]);
}

} // namespace

class TestBadSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settingsFallBack_data() { rows(badConfigs); }
    void settingsFallBack()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("convlab.conf"));
        write(path, bytes);
        QtSettings settings(folder.path(), folder.path());
        Preferences p = settings.preferences();
        QCOMPARE(p.theme, Preferences::ThemeChoice::System);
        QCOMPARE(p.textScale, 1.0);
        QVERIFY(!p.reducedMotion && !p.speakSteps && p.valueMap == ui::ValueMap::OrangeBlue);
        QVERIFY(p.sectionStates.isEmpty());
        const QStringList aside = QDir(folder.path()).entryList({QStringLiteral("convlab.damaged-*.conf")});
        QCOMPARE(aside.isEmpty(), settings.damage().isEmpty());
        QCOMPARE(contents(aside.isEmpty() ? path : folder.filePath(aside.first())), bytes); // looking loses nothing
        p.theme = Preferences::ThemeChoice::Dark;
        settings.save(p);
        QCOMPARE(QtSettings(folder.path(), folder.path()).preferences().theme, Preferences::ThemeChoice::Dark);
    }

    void aFolderInPlaceOfSettingsIsSaid()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("convlab.conf")));
        QtSettings settings(folder.path(), folder.path());
        QStringList said;
        settings.setReport([&said](const QString &text) { said << text; });
        Preferences p = settings.preferences();
        QVERIFY(p == Preferences());
        p.theme = Preferences::ThemeChoice::Dark;
        settings.save(p);
        QCOMPARE(said.size(), 1);
    }

    void savedSectionsAreKeptAside_data() { rows(badLessons); }
    void savedSectionsAreKeptAside()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        QDir lessons(folder.path());
        QVERIFY(lessons.mkdir(QStringLiteral("lessons")) && lessons.cd(QStringLiteral("lessons")));
        write(lessons.filePath(QStringLiteral("pooling.json")), bytes);
        QtSettings settings(folder.path(), folder.path());
        QStringList said;
        settings.setReport([&said](const QString &text) { said << text; });
        QVERIFY(settings.lesson(QStringLiteral("pooling")).isEmpty());
        settings.saveLesson(QStringLiteral("pooling"), {{QStringLiteral("step"), 7}});
        QCOMPARE(settings.lesson(QStringLiteral("pooling")).value(QStringLiteral("step")).toInt(), 7);
        const QStringList aside = lessons.entryList({QStringLiteral("pooling.damaged-*.json")});
        QCOMPARE(aside.size(), 1);
        QCOMPARE(contents(lessons.filePath(aside.first())), bytes);
        QVERIFY(said.size() == 1 && said.first().contains(aside.first()));
    }

    /// Reading a pipe would wait for ever.
    void whatIsNoFileIsLeftAlone()
    {
        const QTemporaryDir folder;
        QDir lessons(folder.path());
        QVERIFY(lessons.mkdir(QStringLiteral("lessons")) && lessons.cd(QStringLiteral("lessons")));
        QCOMPARE(::mkfifo(QFile::encodeName(lessons.filePath(QStringLiteral("pooling.json"))).constData(), 0600), 0);
        QVERIFY(QFile::link(QStringLiteral("/dev/zero"), lessons.filePath(QStringLiteral("im2col.json"))));
        const QtSettings settings(folder.path(), folder.path());
        QVERIFY(settings.lesson(QStringLiteral("pooling")).isEmpty());
        QVERIFY(settings.lesson(QStringLiteral("im2col")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBadSettings)
#include "tst_bad_settings.moc"
