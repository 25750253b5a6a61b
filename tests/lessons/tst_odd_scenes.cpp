// SPDX-License-Identifier: GPL-3.0-or-later
// The inputs that the fuzzing harness of scene files came upon, each of which reaches lines that no other does.
#include "tests/fuzz/scene_input.h"

#include <QFile>
#include <QtTest>

using namespace convlab;

class TestOddScenes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allAreRefusedOrPlayed()
    {
        const ui::LessonLibrary library = ui::LessonLibrary::load(QStringLiteral(":/convlab"));
        QFile file(QStringLiteral(TEST_DATA_DIR "/fuzz/scene.base64"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int read = 0;
        for (; !file.atEnd(); ++read) {
            const QByteArray bytes = QByteArray::fromBase64(file.readLine());
            const char *flaw = tests::flawOfTaking(bytes, library);
            QVERIFY2(!flaw, QByteArray(flaw ? flaw : "").append(": ").append(bytes).constData());
        }
        QVERIFY(read > 500);
    }
};

QTEST_APPLESS_MAIN(TestOddScenes)
#include "tst_odd_scenes.moc"
