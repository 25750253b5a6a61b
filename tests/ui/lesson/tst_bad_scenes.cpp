// SPDX-License-Identifier: GPL-3.0-or-later
// Scene files as mail, editors, other programs and bad disks leave them: refused in one clear line.
#include "tests/support/clear_message.h"
#include "tests/support/lesson_library.h"
#include "ui/lesson/lesson_library.h"
#include "ui/lesson/scene_file.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

#include <functional>

#include <sys/stat.h>

using namespace convlab;
using namespace convlab::ui;
using convlab::tests::flawOfMessage;

namespace {

QString problemOf(const std::function<SceneFile()> &read)
{
    try {
        read();
    } catch (const SceneFileError &error) {
        return error.problem();
    }
    return QString();
}

/// The scene with one member written otherwise; `text` is JSON or what somebody took for it.
QByteArray with(const QByteArray &member, const QByteArray &text)
{
    QByteArray scene = R"({"convlab_scene":1,"section":"pooling","state":{"stride":[2,2]},"step":2,"micro":1})";
    const qsizetype from = scene.indexOf("\"" + member + "\":") + member.size() + 3;
    const qsizetype to = member == "state" ? scene.indexOf("}", from) + 1 : scene.indexOf(member == "micro" ? "}" : ",", from);
    return scene.replace(from, to - from, text);
}

struct BadMember {
    const char *member, *text, *says;
};

const char *const noWholeNumber = "is no whole number from";

const BadMember badMembers[] = {
    {"convlab_scene", "null", "“convlab_scene” is no whole number"}, {"convlab_scene", "true", "“convlab_scene” is no whole number"},
    {"convlab_scene", "[1]", "“convlab_scene” is no whole number"}, {"convlab_scene", "{}", "“convlab_scene” is no whole number"},
    {"convlab_scene", "\"one\"", "“convlab_scene” is no whole number"}, {"convlab_scene", "-1", "“convlab_scene” is no whole number"},
    {"convlab_scene", "1e300", "“convlab_scene” is no whole number"}, {"convlab_scene", "2", "newer ConvLab (scene version 2"},
    {"convlab_scene", "1000000", "newer ConvLab (scene version 1000000"}, {"convlab_scene", "1,\"convlab_scene\":9", "newer ConvLab (scene version 9"},
    {"section", "null", "names no section"}, {"section", "true", "names no section"}, {"section", "[\"pooling\"]", "names no section"},
    {"section", "{}", "names no section"}, {"section", "\"\"", "names no section"}, {"section", "7", "names no section"},
    {"state", "null", "has no state"}, {"state", "\"stride\"", "has no state"}, {"state", "[[\"stride\",2]]", "has no state"},
    {"state", "7", "has no state"}, {"state", "false", "has no state"}, {"state", "{},\"state\":[]", "has no state"},
    {"step", "null", noWholeNumber}, {"step", "\"2\"", noWholeNumber}, {"step", "[2]", noWholeNumber}, {"step", "{}", noWholeNumber},
    {"step", "true", noWholeNumber}, {"step", "-3", noWholeNumber}, {"step", "0.5", noWholeNumber}, {"step", "2000000000", noWholeNumber},
    {"step", "-1e308", noWholeNumber}, {"step", "NaN", "the JSON ends or breaks"}, {"step", "nan", "the JSON ends or breaks"},
    {"step", "Infinity", "the JSON ends or breaks"}, {"step", "-inf", "the JSON ends or breaks"}, {"step", "1e999", "the JSON ends or breaks"},
    {"step", "0x2", "the JSON ends or breaks"}, {"step", "+2", "the JSON ends or breaks"}, {"step", "2,\"step\":0", noWholeNumber},
    {"micro", "null", noWholeNumber}, {"micro", "\"1\"", noWholeNumber}, {"micro", "-1", noWholeNumber}, {"micro", "0.25", noWholeNumber},
    {"micro", "[]", noWholeNumber}, {"micro", "1e12", noWholeNumber},
    {"state", "{\"stride\":[2,2]", "the JSON ends or breaks"}, {"state", "{stride:[2,2]}", "the JSON ends or breaks"},
    {"state", "{'stride':[2,2]}", "the JSON ends or breaks"}, {"state", "{\"stride\":[2,2],}", "the JSON ends or breaks"},
    {"state", "{\"stride\":[2 2]}", "the JSON ends or breaks"}, {"state", "{\"stride\":True}", "the JSON ends or breaks"},
    {"state", "{/* two */}", "the JSON ends or breaks"}, {"state", "{\"stride\":\"\xff\xfe\"}", "the JSON ends or breaks"},
};

/// Values that a control cannot have, or only few can.
const QJsonArray &oddValues()
{
    static const QJsonArray values{QJsonValue(), true, QStringLiteral("two"), QString(), -1, 0.5, 1e18, -1e308, QJsonObject{{QStringLiteral("a"), 1}}, QJsonArray(),
                                   QJsonArray{1, 2, 3, 4, 5, 6, 7}, QJsonArray{-1, -1}, QJsonArray{QStringLiteral("2"), QStringLiteral("2")},
                                   QJsonArray{QJsonArray{QJsonArray{1}}}, QJsonArray{1e9, 1e9, 1e9, 1e9}};
    return values;
}

using tests::library;

} // namespace

class TestBadScenes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytesThatAreNoScene_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &bytes, const char *says) { QTest::newRow(name) << bytes << QString::fromUtf8(says); };
        row("zeros", QByteArray(100, '\0'), "not a ConvLab scene");
        row("a PNG", "\x89PNG\r\n\x1a\n", "not a ConvLab scene");
        row("gzip", "\x1f\x8b\x08", "not a ConvLab scene");
        row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6), "not a ConvLab scene");
        row("a byte order mark alone", "\xef\xbb\xbf", "not a ConvLab scene");
        row("XML", "<scene/>", "not a ConvLab scene");
        row("a table", "section,step\npooling,2\n", "not a ConvLab scene");
        row("null", "null", "not a ConvLab scene");
        row("a number", "17", "not a ConvLab scene");
        row("a sentence", "\"pooling\"", "not a ConvLab scene");
        row("another program’s JSON", R"({"version":1,"cells":[]})", "not a ConvLab scene");
        row("two scenes", with("step", "1") + with("step", "2"), "at byte");
        row("a pile of brackets", QByteArray(200'000, '['), "at byte");
        row("a pile of objects", QByteArray(R"({"a":)").repeated(200'000), "at byte");
        row("a deep state", with("state", QByteArray(R"({"a":)").repeated(5000) + "1" + QByteArray(5000, '}')), "at byte");
        row("an endless word", with("step", QByteArray(100'000, 'x')), "at byte");
        row("an endless number", with("step", QByteArray(100'000, '9')), "");
    }
    void bytesThatAreNoScene() { judge(); }

    void membersThatCannotBe_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        for (const BadMember &bad : badMembers)
            QTest::addRow("%s: %s", bad.member, bad.text) << with(bad.member, bad.text) << QString::fromUtf8(bad.says);
    }
    void membersThatCannotBe() { judge(); }

    void theSceneIsGoodOtherwise()
    {
        QCOMPARE(problemOf([] { return readScene(with("step", "3")); }), QString());
        QCOMPARE(problemOf([] { return readScene("\xef\xbb\xbf" + with("step", "3")); }), QString()); // as an editor saves it
    }

    void filesThatAreNoScene_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("says");
        QTest::newRow("missing") << QStringLiteral("missing") << QStringLiteral("There is no file");
        QTest::newRow("empty") << QStringLiteral("empty") << QStringLiteral("not a ConvLab scene");
        QTest::newRow("folder") << QStringLiteral("folder") << QStringLiteral("is a folder");
        QTest::newRow("a gigabyte of nothing") << QStringLiteral("sparse") << QStringLiteral("larger than 4 MiB");
        QTest::newRow("pipe") << QStringLiteral("pipe") << QStringLiteral("not a ConvLab scene");
        QTest::newRow("device") << QStringLiteral("device") << QStringLiteral("not a ConvLab scene");
        QTest::newRow("a link to itself") << QStringLiteral("loop") << QStringLiteral("There is no file");
        QTest::newRow("a link to nothing") << QStringLiteral("dangling") << QStringLiteral("There is no file");
        QTest::newRow("not ours to read") << QStringLiteral("closed") << QStringLiteral("cannot be read");
        QTest::newRow("a name that is too long") << QStringLiteral("long") << QStringLiteral("There is no file");
    }

    void filesThatAreNoScene()
    {
        QFETCH(QString, kind);
        QFETCH(QString, says);
        const QTemporaryDir folder;
        const QString path = makeFile(folder, kind);
        if (kind == QLatin1String("closed") && QFileInfo(path).isReadable())
            QSKIP("this user may read everything");
        const QString problem = problemOf([&path] { return loadScene(path); });
        QVERIFY2(problem.contains(says), qPrintable(problem));
        QCOMPARE(flawOfMessage(problem), QString());
    }

    /// Whatever stands in a state, a section takes it, or changes it and says which value it changed.
    void valuesThatNoSectionTakes_data()
    {
        QTest::addColumn<QString>("section");
        for (const LessonLibrary::Entry &entry : library().entries())
            QTest::newRow(qPrintable(entry.content.id)) << entry.content.id;
    }

    void valuesThatNoSectionTakes()
    {
        QFETCH(QString, section);
        const LessonLibrary::Entry &entry = *library().find(section);
        for (const ControlSpec &control : entry.content.controls) {
            for (const QJsonValue &value : oddValues()) {
                const SceneFile scene = readScene(sceneText({section, {{control.name, value}}, {}}));
                if (!control.problemWith(value).isEmpty())
                    QVERIFY2(changedValues(*entry.lesson, scene.state).contains(control.name), qPrintable(control.problemWith(value)));
                const QString problem = problemOfPlaying(entry, scene.state);
                QVERIFY2(problem.isEmpty() || flawOfMessage(problem).isEmpty(), qPrintable(problem));
            }
        }
    }

    void anEndlessSectionIsCut()
    {
        QVERIFY(readScene(with("section", '"' + QByteArray(100'000, 'p') + '"')).section.size() < 100);
    }

    void manyStrangeNamesAreSaidInBrief()
    {
        QStringList names;
        for (int i = 0; i < 10'000; ++i)
            names << QString(i + 1, QLatin1Char('n'));
        QCOMPARE(flawOfMessage(inBrief(names)), QString());
        QCOMPARE(inBrief({QStringLiteral("a"), QStringLiteral("b")}), QStringLiteral("a, b"));
    }

private:
    static void judge()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const QString problem = problemOf([&bytes] { return readScene(bytes); });
        QVERIFY2(problem.contains(says), qPrintable(problem));
        QCOMPARE(flawOfMessage(problem), QString());
    }

    static QString problemOfPlaying(const LessonLibrary::Entry &entry, const QJsonObject &state)
    {
        try {
            entry.lesson->play(entry.lesson->normalised(state));
        } catch (const ParameterError &error) {
            return entry.words->say(error);
        }
        return QString();
    }

    static QString makeFile(const QTemporaryDir &folder, const QString &kind)
    {
        const QString path = folder.filePath(kind == QLatin1String("long") ? QString(5000, QLatin1Char('s')) : kind);
        const QByteArray name = QFile::encodeName(path);
        QFile file(path);
        if (kind == QLatin1String("folder"))
            QDir(folder.path()).mkdir(kind);
        else if (kind == QLatin1String("pipe"))
            ::mkfifo(name.constData(), 0600);
        else if (kind == QLatin1String("device"))
            QFile::link(QStringLiteral("/dev/zero"), path);
        else if (kind == QLatin1String("loop"))
            QFile::link(path, path);
        else if (kind == QLatin1String("dangling"))
            QFile::link(folder.filePath(QStringLiteral("nothing")), path);
        else if (kind != QLatin1String("missing") && kind != QLatin1String("long") && file.open(QIODevice::WriteOnly))
            file.resize(kind == QLatin1String("sparse") ? qint64{1} << 30 : 0);
        if (kind == QLatin1String("closed"))
            file.setPermissions({});
        return path;
    }
};

QTEST_APPLESS_MAIN(TestBadScenes)
#include "tst_bad_scenes.moc"
