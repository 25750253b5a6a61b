// SPDX-License-Identifier: GPL-3.0-or-later
// All stored cases of tests/data/cases, through what `convlab eval` runs and through the program itself.
#include "app/eval/operator.h"
#include "tests/app/eval/eval_support.h"
#include "tests/app/eval/json_difference.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace convlab::tests;

namespace {

struct StoredCase {
    QString file;
    QJsonObject whole;

    QString id() const { return whole[QLatin1String("id")].toString(); }
    bool isInvalid() const { return whole[QLatin1String("out")][QLatin1String("error")].toBool(); }
    /// What is asked, without the answer.
    QJsonObject question() const
    {
        QJsonObject one;
        for (const char *key : {"id", "op", "attrs", "in"})
            one.insert(QLatin1String(key), whole[QLatin1String(key)]);
        return one;
    }
};

const QList<StoredCase> &storedCases()
{
    static const QList<StoredCase> all = [] {
        QList<StoredCase> cases;
        const QDir folder(QStringLiteral(TEST_DATA_DIR "/cases"));
        for (const QString &name : folder.entryList({QStringLiteral("*.jsonl")}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(name));
            while (!file.atEnd())
                cases << StoredCase{name, QJsonDocument::fromJson(file.readLine()).object()};
        }
        return cases;
    }();
    return all;
}

/// Empty when the answer is right.
QString judged(const StoredCase &one, const QJsonObject &answer)
{
    if (answer[QLatin1String("id")] != one.whole[QLatin1String("id")])
        return QStringLiteral("another id");
    if (one.isInvalid())
        return codeOfError(answer).isEmpty() ? QStringLiteral("no error: ") + one.whole[QLatin1String("why")].toString() : QString();
    if (!codeOfError(answer).isEmpty())
        return answer[QLatin1String("error")][QLatin1String("message")].toString();
    if (!one.whole[QLatin1String("strict")].toBool(true))
        return {};
    return jsonDifference(answer[QLatin1String("out")], one.whole[QLatin1String("out")], one.whole[QLatin1String("tol")].toDouble());
}

} // namespace

class TestEvalCases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereAreAllOfThem() { QCOMPARE(storedCases().size(), 443); }

    void theAnswerIsRight_data()
    {
        QTest::addColumn<qsizetype>("index");
        for (qsizetype i = 0; i < storedCases().size(); ++i)
            QTest::newRow(qPrintable(storedCases()[i].id())) << i;
    }

    void theAnswerIsRight()
    {
        QFETCH(qsizetype, index);
        const StoredCase &one = storedCases()[index];
        QCOMPARE(judged(one, answerTo(one.question())), QString());
    }

    void aStoredCaseMayKeepItsAnswer()
    {
        for (const StoredCase &one : storedCases())
            QCOMPARE(one.id() + judged(one, answerTo(one.whole)), one.id());
    }

    void theBrokenRuleIsTheCode()
    {
        const QJsonObject rules = readDataObject(QStringLiteral("invalid_rules.json"));
        int judgedRules = 0;
        for (const StoredCase &one : storedCases()) {
            QString rule = one.isInvalid() ? rules[one.id()].toString() : QString();
            if (one.id() == QStringLiteral("invalid_0067"))
                rule = QStringLiteral("not_divisible"); // core is told the image's shape, eval has to find it out first
            if (rule.isEmpty())
                continue;
            QCOMPARE(one.id() + codeOfError(answerTo(one.question())), one.id() + rule);
            ++judgedRules;
        }
        QVERIFY(judgedRules > 40);
    }

    void aPromisedOutputIsThere()
    {
        QHash<QString, QStringList> promised;
        for (const convlab::app::Operator &op : convlab::app::operators())
            promised.insert(QLatin1String(op.name), convlab::app::namesIn(op.outputs));
        for (const StoredCase &one : storedCases()) {
            for (const QString &name : answerTo(one.question())[QLatin1String("out")].toObject().keys())
                QVERIFY2(promised[one.whole[QLatin1String("op")].toString()].contains(name), qPrintable(one.id() + QLatin1Char(' ') + name));
        }
    }

    void theProgramAnswersAllInOrder()
    {
        QByteArray questions;
        for (const StoredCase &one : storedCases())
            questions += QJsonDocument(one.question()).toJson(QJsonDocument::Compact) + '\n';
        QProcess program;
        program.start(QStringLiteral(CONVLAB_BINARY), {QStringLiteral("eval")});
        program.write(questions);
        program.closeWriteChannel();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 0);
        QCOMPARE(program.readAllStandardError(), QByteArray());
        const QList<QByteArray> lines = program.readAllStandardOutput().split('\n');
        QCOMPARE(lines.size(), storedCases().size() + 1);
        for (qsizetype i = 0; i < storedCases().size(); ++i)
            QCOMPARE(judged(storedCases()[i], QJsonDocument::fromJson(lines[i]).object()), QString());
    }
};

QTEST_APPLESS_MAIN(TestEvalCases)
#include "tst_eval_cases.moc"
