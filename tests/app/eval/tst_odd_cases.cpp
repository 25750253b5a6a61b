// SPDX-License-Identifier: GPL-3.0-or-later
// The inputs that the fuzzing harness of `convlab eval` came upon, each of which reaches lines that no other does.
#include "tests/app/eval/eval_support.h"
#include "tests/fuzz/eval_input.h"

#include <QFile>
#include <QtTest>

using namespace convlab;

class TestOddCases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allAreAnswered()
    {
        QFile file(QStringLiteral(TEST_DATA_DIR "/fuzz/eval.base64"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int read = 0;
        for (; !file.atEnd(); ++read) {
            const QByteArray bytes = QByteArray::fromBase64(file.readLine());
            QVERIFY2(tests::isAnswered(bytes, tests::evaluator()), bytes.constData());
        }
        QVERIFY(read > 300);
    }
};

QTEST_APPLESS_MAIN(TestOddCases)
#include "tst_odd_cases.moc"
