// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/errors/parameter_error.h"
#include "ui/lesson/lesson_library.h"
#include "ui/lesson/lesson_session.h"
#include "ui/lesson/state_json.h"
#include "ui/lessons/patch_embedding/patch_embedding_lesson.h"
#include "ui/lessons/patch_embedding/patch_embedding_state.h"
#include "ui/lessons/patch_embedding/picture_editor.h"
#include "ui/lessons/patch_embedding/picture_file.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace convlab;
using namespace convlab::ui;
using namespace convlab::ui::lessons::patch_embedding;

namespace {

const LessonLibrary::Entry &entry()
{
    static const LessonLibrary loaded = LessonLibrary::load(QStringLiteral(":/convlab"));
    return *loaded.find(QStringLiteral("patch_embedding"));
}

QJsonObject small(const char *image)
{
    return {{QStringLiteral("image"), QLatin1String(image)}, {QStringLiteral("size"), QJsonArray{6, 6}}, {QStringLiteral("patch"), 3},
            {QStringLiteral("dim"), 3}, {QStringLiteral("channels"), QStringLiteral("1")}};
}

QJsonObject withValue(QJsonObject state, const char *key, const QJsonValue &value)
{
    state.insert(QLatin1String(key), value);
    return toJson(stateFrom(state));
}

QImage redAndBlue(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, x < width / 2 ? qRgb(255, 0, 0) : qRgb(0, 0, 255));
    }
    return image;
}

QString written(const QTemporaryDir &folder, const char *name, const QByteArray &bytes)
{
    const QString path = folder.filePath(QLatin1String(name));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

} // namespace

class TestPatchEmbeddingLesson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pageStateIsTheLabPagesExample()
    {
        const auto lesson = makeLesson();
        QCOMPARE(lesson->play(lesson->defaultState())->pageNumbers(), (std::vector<double>{196, 590592})); // printed by the lab page
    }

    void whatIsNotCountedDoesNotLeaveThePage()
    {
        const auto lesson = makeLesson();
        const QJsonObject page = lesson->normalised(lesson->defaultState());
        for (const QJsonObject &other : {withValue(page, "image", QStringLiteral("counting")), withValue(page, "order", QStringLiteral("hwc"))})
            QVERIFY(other != page && lesson->samePage(other, page));
        QVERIFY(!lesson->samePage(withValue(page, "dim", 767), page));
        QVERIFY(!lesson->samePage(withValue(page, "class_token", true), page));
    }

    void stateSurvivesJson()
    {
        for (const char *image : {"landscape", "counting", "cells"}) {
            const State state = stateFrom(small(image));
            QVERIFY(stateFrom(toJson(state)) == state);
        }
        QVERIFY(stateFrom({}).x.data.empty()); // a large picture is drawn, not kept
    }

    void nonsenseBecomesAState()
    {
        const State state = stateFrom({{QStringLiteral("size"), QJsonArray{1000000, -3}},
                                       {QStringLiteral("patch"), QStringLiteral("big")},
                                       {QStringLiteral("dim"), 0},
                                       {QStringLiteral("channels"), 7},
                                       {QStringLiteral("order"), QStringLiteral("whc")},
                                       {QStringLiteral("x"), QJsonArray{1, 2}},
                                       {QStringLiteral("picture"), QJsonObject{{QStringLiteral("s"), QJsonArray{1, 3, 2, 2}}}}});
        QCOMPARE(state.size, (Extent2{256, 2}));
        QCOMPARE(state.patch, std::int64_t{16});
        QCOMPARE(state.dims, std::int64_t{1});
        QVERIFY(state.picture.isEmpty());
    }

    void impossibleStatesAreKeptAndThrowWhenPlayed()
    {
        const auto lesson = makeLesson();
        const QJsonObject state = lesson->normalised({{QStringLiteral("size"), QJsonArray{12, 40}}});
        try {
            lesson->play(state);
            QFAIL("no patch of 16 fits into 12 rows");
        } catch (const ParameterError &error) {
            QCOMPARE(error.rule(), Rule::WindowExceedsInput);
        }
    }

    void writingIntoAPictureMakesOwnNumbers()
    {
        LessonSession session(*entry().lesson, entry().content);
        session.applyPreset(QStringLiteral("numbers"));
        session.editCell({0, 2, 1}, 41.5);
        QCOMPARE(session.state().value(QLatin1String("image")).toString(), QStringLiteral("cells"));
        State state = stateFrom(session.state());
        QCOMPARE(state.x.at(0, 0, 2, 1), 41.5);
        QCOMPARE(state.x.at(0, 0, 2, 2), 15.0);
        session.setValue(QStringLiteral("size"), QJsonArray{8, 7}); // written cells stay
        QCOMPARE(stateFrom(session.state()).x.at(0, 0, 2, 1), 41.5);
        session.setValue(QStringLiteral("image"), QStringLiteral("landscape")); // a picture is a picture again
        state = stateFrom(session.state());
        QVERIFY(state.image == State::Image::Landscape && state.x.at(0, 0, 2, 1) <= 1);
    }

    void ownNumbersGoOnBeyondWhatIsKept()
    {
        State state = stateFrom(withValue(small("cells"), "size", QJsonArray{40, 30}));
        state.x.at(0, 0, 0, 0) = 7;
        const PatchSetup setup = setupOf(state);
        QCOMPARE(setup.image.shape, (Shape{1, 1, 40, 30}));
        QCOMPARE(setup.image.at(0, 0, 0, 0), 7.0);
        QCOMPARE(setup.image.at(0, 0, 39, 29), 1200.0);
    }

    void weightsKeepTheirCornerWhenSizesChange()
    {
        LessonSession session(*entry().lesson, entry().content);
        session.applyPreset(QStringLiteral("numbers"));
        const Scene scene = session.sceneNow();
        session.editCell({scene.partIndex("kernel.d1.c0"), 1, 0}, -9);
        QCOMPARE(setupOf(stateFrom(session.state())).weight.at(1, 0, 1, 0), -9.0);
        session.setValue(QStringLiteral("dim"), 900);
        session.setValue(QStringLiteral("patch"), 4);
        session.setValue(QStringLiteral("patch"), 2);
        QCOMPARE(setupOf(stateFrom(session.state())).weight.at(1, 0, 1, 0), -9.0);
    }

    void aPictureFileBecomesTheImage()
    {
        const QTemporaryDir folder;
        for (const char *name : {"wide.png", "wide.jpg"}) {
            const QString path = folder.filePath(QLatin1String(name));
            QVERIFY(redAndBlue(400, 200).save(path));
            const PictureFile file = readPicture(path);
            QCOMPARE(file.problem, QString());
            QCOMPARE(file.picture.value(QLatin1String("s")).toArray(), (QJsonArray{1, 3, 64, 128}));
            const QJsonObject state{{QStringLiteral("image"), QStringLiteral("picture")}, {QStringLiteral("picture"), file.picture}};
            const PatchSetup setup = setupOf(stateFrom(state));
            QCOMPARE(setup.image.shape, (Shape{1, 3, 224, 224}));
            QVERIFY(setup.image.at(0, 0, 100, 20) > 0.97 && setup.image.at(0, 2, 100, 20) < 0.03);
            QVERIFY(setup.image.at(0, 0, 100, 200) < 0.03 && setup.image.at(0, 2, 100, 200) > 0.97);
            const double grey = setupOf(stateFrom(withValue(state, "channels", QStringLiteral("1")))).image.at(0, 0, 100, 20);
            QVERIFY(std::abs(grey - 0.299) < 0.03);
        }
    }

    void aPictureIsCutNotStretched()
    {
        QImage striped = redAndBlue(60, 20); // red, blue and black thirds
        for (int y = 0; y < 20; ++y) {
            for (int x = 0; x < 60; ++x)
                striped.setPixel(x, y, x < 20 ? qRgb(255, 0, 0) : x < 40 ? qRgb(0, 0, 255) : qRgb(0, 0, 0));
        }
        QJsonObject state{{QStringLiteral("image"), QStringLiteral("picture")}, {QStringLiteral("picture"), pictureJson(striped)}};
        const PatchSetup square = setupOf(stateFrom(state));
        for (const std::int64_t col : {0, 112, 223}) // only the middle is left
            QVERIFY(square.image.at(0, 2, 100, col) == 1 && square.image.at(0, 0, 100, col) == 0);
        state.insert(QStringLiteral("size"), QJsonArray{80, 240});
        const PatchSetup wide = setupOf(stateFrom(state));
        QVERIFY(wide.image.at(0, 0, 40, 10) == 1 && wide.image.at(0, 2, 40, 120) == 1 && wide.image.at(0, 2, 40, 230) == 0);
    }

    void brokenFilesGetASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        redAndBlue(90, 90).save(&buffer, "PNG");
        QTest::newRow("cut short") << png.left(png.size() / 2);
        QTest::newRow("text") << QByteArray("this is no picture");
        QTest::newRow("empty") << QByteArray();
    }

    void brokenFilesGetASentence()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const QString path = written(folder, "broken.png", bytes);
        QVERIFY(!path.isEmpty());
        const PictureFile file = readPicture(path);
        QVERIFY(file.picture.isEmpty());
        QVERIFY(file.problem.contains(QLatin1String("broken.png")) && file.problem.endsWith(QLatin1Char('.')));
        LessonSession session(*entry().lesson, entry().content);
        const QJsonObject before = session.state();
        PictureEditor editor(session);
        editor.open(path);
        QCOMPARE(editor.message(), file.problem);
        QCOMPARE(session.state(), before);
        QVERIFY(!readPicture(folder.filePath(QStringLiteral("missing.png"))).problem.isEmpty());
    }

    void theEditorOpensAPictureAndUndoTakesItBack()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("mine.png"));
        QVERIFY(redAndBlue(30, 20).save(path));
        LessonSession session(*entry().lesson, entry().content);
        PictureEditor editor(session);
        QVERIFY(editor.isHidden());
        session.setValue(QStringLiteral("image"), QStringLiteral("picture"));
        QVERIFY(!editor.isHidden());
        QCOMPARE(session.run().remarks().front().text.key, std::string("patch.remark.no_picture"));
        editor.open(path);
        QCOMPARE(editor.message(), QStringLiteral("mine.png"));
        QVERIFY(session.run().remarks().front().text.key != "patch.remark.no_picture");
        session.undo();
        QVERIFY(!session.state().contains(QStringLiteral("picture")));
    }
};

QTEST_MAIN(TestPatchEmbeddingLesson)
#include "tst_patch_embedding_lesson.moc"
