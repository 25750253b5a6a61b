// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions_command.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace convlab;
using namespace convlab::app;

namespace {

const ui::QuestionWords &words()
{
    static const ui::QuestionWords loaded = ui::QuestionWords::load();
    return loaded;
}

QuestionsOptions options(const char *section, const char *generator = "", int count = 0)
{
    QuestionsOptions result;
    result.section = QLatin1String(section);
    result.generator = QLatin1String(generator);
    result.count = count;
    return result;
}

QList<QJsonObject> lines(const QuestionsOptions &wanted)
{
    QuestionsOptions asJson = wanted;
    asJson.json = true;
    QList<QJsonObject> objects;
    for (const QString &line : questionsText(asJson, words()).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        objects << QJsonDocument::fromJson(line.toUtf8()).object();
    return objects;
}

QString problemOf(const QuestionsOptions &wanted)
{
    try {
        questionsText(wanted, words());
    } catch (const CommandLineError &error) {
        return error.problem();
    }
    return {};
}

} // namespace

class TestQuestionsCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneObjectALineWithEverything()
    {
        const QList<QJsonObject> all = lines(options(""));
        QCOMPARE(all.size(), static_cast<qsizetype>(practice::generators().size()));
        for (const QJsonObject &question : all) {
            const QByteArray name = question[QLatin1String("generator")].toString().toUtf8();
            for (const char *text : {"generator", "section", "skill", "type", "prompt", "explanation", "state_section"})
                QVERIFY2(!question[QLatin1String(text)].toString().isEmpty(), name + " " + text);
            QVERIFY2(question[QLatin1String("difficulty")].toInt() >= 1 && question.contains(QStringLiteral("answer")), name);
            QVERIFY2(question[QLatin1String("state")].isObject() && question[QLatin1String("misconceptions")].isArray(), name);
            const QString type = question[QLatin1String("type")].toString();
            const bool chooses = type == QLatin1String("choice") || type == QLatin1String("line");
            QCOMPARE(question.contains(QStringLiteral("options")), chooses || type == QLatin1String("order"));
            if (chooses)
                QVERIFY2(question[QLatin1String("options")].toArray().contains(question[QLatin1String("answer")]), name);
            if (type == QLatin1String("number"))
                QVERIFY2(question[QLatin1String("answer")].isDouble(), name);
            for (const QJsonValue &wrong : question[QLatin1String("wrong")].toArray())
                QVERIFY2(wrong[QLatin1String("answer")] != question[QLatin1String("answer")] && question[QLatin1String("misconceptions")].toArray().contains(wrong[QLatin1String("misconception")]), name);
        }
    }

    void kindsAreTakenInTurn()
    {
        const QList<QJsonObject> twenty = lines(options("pooling", "", 20));
        QCOMPARE(twenty.size(), 20);
        const qsizetype kinds = lines(options("pooling")).size();
        for (qsizetype i = 0; i < twenty.size(); ++i) {
            QCOMPARE(twenty[i][QLatin1String("section")].toString(), QStringLiteral("pooling"));
            QCOMPARE(twenty[i][QLatin1String("generator")], twenty[i % kinds][QLatin1String("generator")]);
            QCOMPARE(twenty[i][QLatin1String("seed")].toString(), QString::number(1 + i / kinds));
        }
        const QList<QJsonObject> three = lines(options("", "size_same", 3));
        QCOMPARE(three.size(), 3);
        QVERIFY(three[0][QLatin1String("prompt")] != three[1][QLatin1String("prompt")]);
    }

    void theSameSeedPrintsTheSame()
    {
        const QString once = questionsText(options(""), words());
        QCOMPARE(questionsText(options(""), words()), once);
        QuestionsOptions other = options("");
        other.seed = 2;
        QVERIFY(questionsText(other, words()) != once);
        other.seed = UINT64_MAX;
        other.count = 300;      // the seed wraps round
        QVERIFY(!questionsText(other, words()).isEmpty());
    }

    void theProgramPrintsIt()
    {
        QProcess program;
        program.start(QStringLiteral(CONVLAB_BINARY), {QStringLiteral("questions"), QStringLiteral("--section"), QStringLiteral("im2col"), QStringLiteral("--json")});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 0);
        QuestionsOptions asJson = options("im2col");
        asJson.json = true;
        QCOMPARE(QString::fromUtf8(program.readAllStandardOutput()), questionsText(asJson, words()));
    }

    void aWorksheetHasRoomForAnswers()
    {
        const QString sheet = questionsText(options("pooling"), words());
        QVERIFY(sheet.startsWith(QStringLiteral("1. ")) && sheet.contains(QStringLiteral("Answer: ____")) && sheet.contains(QStringLiteral("____  ____")));
        QVERIFY(!sheet.contains(QStringLiteral("Answers")));
        QuestionsOptions answered = options("pooling");
        answered.answers = true;
        const QString withAnswers = questionsText(answered, words());
        QVERIFY(withAnswers.startsWith(sheet));
        QCOMPARE(withAnswers.mid(sheet.size()).count(QLatin1Char('\n')), static_cast<int>(lines(answered).size()) + 2);
    }

    void optionsHaveLetters()
    {
        QuestionsOptions order = options("", "grid_order");
        order.answers = true;
        const QString sheet = questionsText(order, words());
        QVERIFY(sheet.contains(QStringLiteral("    E) ")) && sheet.contains(QStringLiteral("Order: ____")));
        QVERIFY(sheet.contains(QRegularExpression(QStringLiteral("\n1\\. [A-E](, [A-E]){4}  Fetch"))));
    }

    void whatDoesNotExistIsSaid()
    {
        QCOMPARE(problemOf(options("poling")), QStringLiteral("there is no section \"poling\" with questions; did you mean pooling?"));
        QCOMPARE(problemOf(options("", "pool_sise")), QStringLiteral("there is no generator \"pool_sise\"; did you mean pool_size?"));
        QCOMPARE(problemOf(options("im2col", "pool_size")), QStringLiteral("the generator pool_size belongs to another section than im2col"));
    }
};

QTEST_APPLESS_MAIN(TestQuestionsCommand)
#include "tst_questions_command.moc"
