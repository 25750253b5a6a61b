// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/content_error.h"
#include "ui/shell/course.h"
#include "ui/study/skill_check_content.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace convlab::ui;

class TestSkillCheckContent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasThePagesFourQuestions();
    void everyQuestionIsComplete();
    void rightAnswersAreSpread();
    void agreesWithTheCourse();
    void gradingSeesTheSameIds();
    void mistakesAreErrors_data();
    void mistakesAreErrors();
    void aMissingFileIsAnError();
};

void TestSkillCheckContent::hasThePagesFourQuestions()
{
    const SkillCheckContent content = loadSkillCheckContent();
    QStringList ids;
    for (const auto &question : content.questions)
        ids << question.id;
    QCOMPARE(ids, (QStringList{QStringLiteral("module"), QStringLiteral("section"), QStringLiteral("term"), QStringLiteral("method")}));
}

void TestSkillCheckContent::everyQuestionIsComplete()
{
    for (const auto &question : loadSkillCheckContent().questions) {
        QCOMPARE(question.options.size(), std::size_t{4});
        QVERIFY(question.text.endsWith(QLatin1Char('?')));
        std::set<QString> texts, reasons;
        for (const auto &option : question.options) {
            texts.insert(option.text);
            reasons.insert(option.reason);
            QVERIFY2(!option.text.endsWith(QLatin1Char('.')), qPrintable(option.text));
            QVERIFY2(option.reason.endsWith(QLatin1Char('.')), qPrintable(option.reason));
        }
        QCOMPARE(texts.size(), std::size_t{4});
        QCOMPARE(reasons.size(), std::size_t{4});
    }
}

void TestSkillCheckContent::rightAnswersAreSpread()
{
    std::set<std::ptrdiff_t> places;
    for (const auto &question : loadSkillCheckContent().questions)
        places.insert(question.option(question.right) - question.options.data());
    QCOMPARE(places.size(), std::size_t{4});
}

void TestSkillCheckContent::agreesWithTheCourse()
{
    const SkillCheckContent content = loadSkillCheckContent();
    const Course course = loadCourse(QStringLiteral(":/convlab/course.json"));
    const auto &module = content.questions[0];
    const auto &section = content.questions[1];
    QCOMPARE(module.option(module.right)->text, course.module);
    int sections = 0;
    for (const auto &option : section.options)
        for (const auto &entry : course.sections)
            sections += entry.title.compare(option.text, Qt::CaseInsensitive) == 0;
    QCOMPARE(sections, 1);
    QCOMPARE(section.option(section.right)->text, course.sections[0].title);
}

void TestSkillCheckContent::gradingSeesTheSameIds()
{
    const SkillCheckContent content = loadSkillCheckContent();
    const auto gradable = content.gradable();
    QCOMPARE(gradable.size(), content.questions.size());
    QCOMPARE(gradable[1].id, std::string("section"));
    QCOMPARE(gradable[1].right, std::string("cross-correlation-1d"));
    QCOMPARE(gradable[1].options, (std::vector<std::string>{"cross-correlation-1d", "attention", "recurrence", "beam-search"}));
}

void TestSkillCheckContent::mistakesAreErrors_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const char *from, const char *to, const char *named) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(named);
    };
    row("not JSON", "{", "", "at byte");
    row("no questions", "\"questions\": [", "\"questions\": [], \"x\": [", "\"questions\" is empty");
    row("unknown key", "\"right\"", "\"hint\": \"no\", \"right\"", "question 1: unknown key \"hint\"");
    row("misspelt key", "\"reason\"", "\"raeson\"", "question 1: option 1: \"reason\" must be a string");
    row("right names nothing", "\"specific-models\",\n      \"options\"", "\"models\",\n      \"options\"", "\"right\" names no option: \"models\"");
    row("empty text", "\"Linear Algebra Foundations\"", "\" \"", "question 1: option 1: \"text\" is empty");
    row("option twice", "\"id\": \"optimization\"", "\"id\": \"linear-algebra\"", "id \"linear-algebra\" stands here twice");
    row("question twice", "\"id\": \"section\"", "\"id\": \"module\"", "question 2: id \"module\" stands here twice");
    row("number for text", "\"Beam search\"", "7", "question 2: option 4: \"text\" must be a string");
}

void TestSkillCheckContent::mistakesAreErrors()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, named);
    QFile original(QStringLiteral(":/convlab/skill_check.json"));
    QVERIFY(original.open(QIODevice::ReadOnly));
    QByteArray text = original.readAll();
    QVERIFY2(text.contains(from), from.constData());
    text.replace(text.indexOf(from), from.size(), to);
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("skill_check.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    try {
        loadSkillCheckContent(path);
        QFAIL("the mistake went unnoticed");
    } catch (const ContentError &error) {
        const QString what = QString::fromUtf8(error.what());
        QVERIFY2(what.startsWith(path) && what.contains(named), error.what());
    }
}

void TestSkillCheckContent::aMissingFileIsAnError()
{
    QVERIFY_THROWS_EXCEPTION(ContentError, loadSkillCheckContent(QStringLiteral("/nowhere/skill_check.json")));
}

QTEST_APPLESS_MAIN(TestSkillCheckContent)
#include "tst_skill_check_content.moc"
