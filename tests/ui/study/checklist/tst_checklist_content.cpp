// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/study/checklist/checklist_fixture.h"
#include "ui/content/content_error.h"
#include "ui/study/checklist/clause_text.h"
#include "ui/study/checklist/section_numbers.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace convlab;
using namespace convlab::ui;

namespace {

const char *const sound = R"({"tasks": [{
    "id": "sizes", "section": "output_shape", "title": "T", "habit": "H", "start": {"size": 32, "stride": 1},
    "goals": [{"words": "W", "clauses": [{"label": "L", "if": "output = 14"}]}]}]})";

/// The sound file with one piece replaced; the error that it gives, empty when it is read.
QString complaint(const QByteArray &what, const QByteArray &by)
{
    QByteArray text = sound;
    if (!what.isEmpty() && text.count(what) != 1)
        return QStringLiteral("the test is wrong");
    text.replace(what, by);
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("checklist.json")));
    file.open(QIODevice::WriteOnly);
    file.write(text);
    file.close();
    try {
        loadChecklistContent(tests::library(), file.fileName());
    } catch (const ContentError &error) {
        return QString::fromUtf8(error.what()).section(QStringLiteral("checklist.json: "), 1);
    }
    return {};
}

} // namespace

class TestChecklistContent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theProgramsOwnTasksAreSound()
    {
        const ChecklistContent content = loadChecklistContent(tests::library());
        for (const ChecklistContent::Task &task : content.tasks) {
            QVERIFY(!task.title.isEmpty() && task.habit.endsWith(QLatin1Char('.')));
            for (const ChecklistContent::Goal &goal : task.goals) {
                QVERIFY2(goal.words.endsWith(QLatin1Char('.')) || goal.words.endsWith(QLatin1Char('?')), qPrintable(goal.words));
                QVERIFY2(!goal.words.contains(QLatin1Char('\'')), qPrintable(goal.words)); // typographic marks
            }
        }
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QByteArray>("by");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *what, const char *by, const char *error) {
            QTest::newRow(error) << QByteArray(what) << QByteArray(by) << QString::fromUtf8(error);
        };
        row("\"output_shape\"", "\"output_form\"", "task 1: unknown section \"output_form\"");
        row("\"stride\": 1", "\"strife\": 1", "task 1: \"start\": unknown parameter \"strife\"");
        row("\"size\": 32", "\"size\": 9999", "task 1: \"start\": \"size\" does not fit");
        row("\"size\": 32", "\"size\": 1, \"kernel\": 9", "task 1: \"start\" is impossible");
        row("output = 14", "outptu = 14", "task 1: goal 1: clause 1: \"if\": unknown name \"outptu\"");
        row("output = 14", "output == 14", "task 1: goal 1: clause 1: \"if\": at character 9: a number or a name is missing");
        row("output = 14", "stride = 1", "task 1: goal 1: the start reaches it");
        row("\"label\": \"L\"", "\"lable\": \"L\"", "task 1: goal 1: clause 1: \"label\" must be a string");
        row("\"habit\": \"H\"", "\"habit\": \"H\", \"hobby\": 1", "task 1: unknown key \"hobby\"");
        row("[{\"label\": \"L\", \"if\": \"output = 14\"}]", "[]", "task 1: goal 1: no clauses");
        row("\"words\": \"W\"", "\"words\": 7", "task 1: goal 1: \"words\" must be a string");
    }

    void mistakesAreNamed()
    {
        QFETCH(QByteArray, what);
        QFETCH(QByteArray, by);
        QFETCH(QString, error);
        QCOMPARE(complaint(what, by), error);
    }

    void soundContentIsRead() { QCOMPARE(complaint({}, {}), QString()); }

    void twoTasksCannotShareASection()
    {
        QByteArray second = QByteArray(sound).mid(QByteArray(sound).indexOf('[') + 1);
        second.chop(2);
        second.replace("\"id\": \"sizes\"", "\"id\": \"more\"");
        QCOMPARE(complaint("{\"tasks\": [", "{\"tasks\": [" + second + ","), QStringLiteral("task 2: the section \"output_shape\" is taken"));
    }

    void everyKindOfControlHasItsNames()
    {
        const LessonLibrary::Entry &entry = *tests::library().find(QStringLiteral("cross_correlation_2d"));
        const QJsonObject state = entry.lesson->stateWith({{QStringLiteral("kernel"), QJsonArray{1, 2}},
                                                           {QStringLiteral("padding"), QJsonArray{1, 2, 3, 4}},
                                                           {QStringLiteral("bias"), true},
                                                           {QStringLiteral("padding_mode"), QStringLiteral("replicate")}});
        const NamedNumbers numbers = sectionNumbers(entry.content, state, *entry.lesson->play(state));
        const auto at = [&](const char *name) { return numbers.at(name); };
        QCOMPARE(at("kernel_h"), 1.0);
        QCOMPARE(at("kernel_w"), 2.0);
        QCOMPARE(at("padding_top"), 1.0);
        QCOMPARE(at("padding_right"), 4.0);
        QCOMPARE(at("bias"), 1.0);
        QCOMPARE(at("padding_mode.replicate"), 1.0);
        QCOMPARE(at("padding_mode.zeros"), 0.0);
        QCOMPARE(at("channels_in"), 1.0);
        QCOMPARE(at("output_h"), 7.0); // 3 + 1 + 3 − 1 + 1
    }

    void clausesAreSaid_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<double>("x");
        QTest::addColumn<QString>("text");
        QTest::newRow("equal") << "x = 14" << 14.0 << QStringLiteral("Output 14");
        QTest::newRow("not equal") << "x = 14" << 28.0 << QStringLiteral("Output 28 ≠ 14");
        QTest::newRow("at most") << "x <= 10000" << 2320.0 << QString::fromUtf8("Output 2320 ≤ 10\u202F000");
        QTest::newRow("too much") << "x <= 10000" << 73856.0 << QString::fromUtf8("Output 73\u202F856 > 10\u202F000");
        QTest::newRow("at least") << "x >= 8.6" << 8.40876 << QStringLiteral("Output 8.40876 < 8.6");
        QTest::newRow("tiny") << "x < 0.000001" << 1e-8 << QString::fromUtf8("Output 1e−8 < 0.000001");
        QTest::newRow("unknown") << "y = 1" << 0.0 << QStringLiteral("Output ?");
    }

    void clausesAreSaid()
    {
        QFETCH(QString, condition);
        QFETCH(double, x);
        QFETCH(QString, text);
        const auto verdict = Condition(condition.toStdString()).judge({{"x", x}});
        QCOMPARE(clauseText({QStringLiteral("Output"), condition}, verdict), text);
        QCOMPARE(clauseText({QStringLiteral("Output"), condition, true}, verdict), QStringLiteral("Output"));
    }
};

QTEST_GUILESS_MAIN(TestChecklistContent)
#include "tst_checklist_content.moc"
