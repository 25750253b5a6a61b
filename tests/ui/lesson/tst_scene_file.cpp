// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lesson_library.h"
#include "ui/lesson/lesson_library.h"
#include "ui/lesson/lesson_session.h"
#include "ui/lesson/scene_file.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace convlab;
using namespace convlab::ui;

namespace {

using convlab::tests::library;

QString problemWith(const QByteArray &bytes)
{
    try {
        readScene(bytes);
    } catch (const SceneFileError &error) {
        return error.problem();
    }
    return QString();
}

} // namespace

class TestSceneFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPresetOfEverySectionComesBack();
    void sameSceneSameBytes();
    void whatIsLeftOutIsTheBeginning();
    void brokenScenesSayWhatIsWrong_data();
    void brokenScenesSayWhatIsWrong();
    void everyCutOfASceneIsRefused();
    void filesThatCannotBeReadSaySo();
    void valuesThatALessonDoesNotTakeAreNamed();
};

void TestSceneFile::everyPresetOfEverySectionComesBack()
{
    for (const LessonLibrary::Entry &entry : library().entries()) {
        LessonSession session(*entry.lesson, entry.content);
        for (const Preset &preset : entry.content.presets) {
            const QJsonObject state = session.presetState(preset);
            const SceneFile scene = readScene(sceneText({entry.content.id, state, Moment{2, 1}}));
            QCOMPARE(scene.section, entry.content.id);
            QCOMPARE(scene.state, state);
            QCOMPARE(scene.moment->step, 2);
            QCOMPARE(scene.moment->micro, 1);
            QCOMPARE(changedValues(*entry.lesson, scene.state), QStringList());
        }
    }
}

void TestSceneFile::sameSceneSameBytes()
{
    const SceneFile scene{QStringLiteral("pooling"), {{QStringLiteral("b"), 0.1}, {QStringLiteral("a"), 1}}, Moment{0, 3}};
    const QByteArray text = sceneText(scene);
    QCOMPARE(sceneText(readScene(text)), text);
    QVERIFY(text.startsWith("{\n    \"convlab_scene\": 1,\n"));
    QVERIFY(text.contains("\"step\": 1"));
    QVERIFY(text.endsWith("}\n"));
}

void TestSceneFile::whatIsLeftOutIsTheBeginning()
{
    QVERIFY(!readScene(R"({"convlab_scene":1,"section":"pooling","state":{}})").moment);
    QCOMPARE(readScene(R"({"convlab_scene":1,"section":"pooling","state":{},"step":4})").moment->micro, 0);
    QCOMPARE(readScene(R"({"convlab_scene":1,"section":"pooling","state":{},"made_by":"somebody"})").section, QStringLiteral("pooling"));
}

void TestSceneFile::brokenScenesSayWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *bytes, const char *problem) { QTest::newRow(bytes) << QByteArray(bytes) << QString::fromUtf8(problem); };
    row("", "This is not a ConvLab scene: at byte 0 the JSON ends or breaks.");
    row("PK\x03\x04", "This is not a ConvLab scene: at byte 1 the JSON ends or breaks.");
    row("{\"convlab_scene\":1,}", "This is not a ConvLab scene: at byte 20 the JSON ends or breaks.");
    row("[]", "This is not a ConvLab scene.");
    row("{}", "This is not a ConvLab scene.");
    row(R"({"section":"pooling","state":{}})", "This is not a ConvLab scene.");
    row(R"({"convlab_scene":2,"section":"pooling","state":{}})", "This scene was made by a newer ConvLab (scene version 2; this one reads up to 1).");
    row(R"({"convlab_scene":0,"section":"pooling","state":{}})", "The scene is damaged: “convlab_scene” is no whole number from 1.");
    row(R"({"convlab_scene":"1","section":"pooling","state":{}})", "The scene is damaged: “convlab_scene” is no whole number from 1.");
    row(R"({"convlab_scene":1.5,"section":"pooling","state":{}})", "The scene is damaged: “convlab_scene” is no whole number from 1.");
    row(R"({"convlab_scene":1,"state":{}})", "The scene is damaged: it names no section.");
    row(R"({"convlab_scene":1,"section":5,"state":{}})", "The scene is damaged: it names no section.");
    row(R"({"convlab_scene":1,"section":"pooling"})", "The scene is damaged: it has no state.");
    row(R"({"convlab_scene":1,"section":"pooling","state":[1]})", "The scene is damaged: it has no state.");
    row(R"({"convlab_scene":1,"section":"pooling","state":{},"step":0})", "The scene is damaged: “step” is no whole number from 1.");
    row(R"({"convlab_scene":1,"section":"pooling","state":{},"step":1e300})", "The scene is damaged: “step” is no whole number from 1.");
    row(R"({"convlab_scene":1,"section":"pooling","state":{},"step":1,"micro":-1})", "The scene is damaged: “micro” is no whole number from 0.");
}

void TestSceneFile::brokenScenesSayWhatIsWrong()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, problem);
    QCOMPARE(problemWith(bytes), problem);
}

void TestSceneFile::everyCutOfASceneIsRefused()
{
    const QByteArray text = sceneText({QStringLiteral("pooling"), {{QStringLiteral("a"), 1}}, Moment{0, 3}}).trimmed();
    for (qsizetype length = 0; length < text.size(); ++length)
        QVERIFY2(!problemWith(text.left(length)).isEmpty(), text.left(length).constData());
}

void TestSceneFile::filesThatCannotBeReadSaySo()
{
    const QTemporaryDir folder;
    const auto problem = [](const QString &path) {
        try {
            loadScene(path);
        } catch (const SceneFileError &error) {
            return error.problem();
        }
        return QString();
    };
    const QString missing = folder.filePath(QStringLiteral("missing.convlab"));
    QCOMPARE(problem(missing), QStringLiteral("There is no file %1.").arg(missing));
    QCOMPARE(problem(folder.path()), QStringLiteral("%1 is a folder.").arg(folder.path()));
    QFile large(folder.filePath(QStringLiteral("large.convlab")));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(qint64{1} << 40)); // sparse
    QCOMPARE(problem(large.fileName()), QStringLiteral("This is not a ConvLab scene: the file is larger than 4 MiB."));
}

void TestSceneFile::valuesThatALessonDoesNotTakeAreNamed()
{
    const Lesson &lesson = *library().find(QStringLiteral("pooling"))->lesson;
    QJsonObject state = lesson.normalised(lesson.defaultState());
    state.insert(QStringLiteral("ties"), QStringLiteral("both"));
    state.insert(QStringLiteral("unknown"), true);
    QCOMPARE(changedValues(lesson, state), (QStringList{QStringLiteral("ties"), QStringLiteral("unknown")}));
}

QTEST_APPLESS_MAIN(TestSceneFile)
#include "tst_scene_file.moc"
