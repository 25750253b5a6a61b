// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/skill_check.h"

#include <QtTest>

using namespace convlab;

namespace {

std::vector<Question> fourQuestions()
{
    std::vector<Question> questions;
    for (const char *id : {"module", "section", "term", "way"})
        questions.push_back({id, {"a", "b", "c", "d"}, "b"});
    return questions;
}

Attempt answeredAttempt(std::int64_t id, int right, int wrong)
{
    Attempt attempt{id, id * 100, 4, {}};
    const std::vector<Question> questions = fourQuestions();
    for (int i = 0; i < right + wrong; ++i)
        attempt.answers.push_back({questions[static_cast<std::size_t>(i)].id, i < right ? "b" : "c", i < right, id * 100 + i + 1});
    return attempt;
}

} // namespace

class TestSkillCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsNotAttempted();
    void statusFollowsTheAnswers();
    void scoreCountsRightAnswersOnly();
    void anAnswerIsFinalWithinItsAttempt();
    void refusesWhatIsNotAsked_data();
    void refusesWhatIsNotAsked();
    void theFirstAnswerStartsTheClock();
    void retakeKeepsTheHistory();
    void retakeBeforeTheFirstAnswerDoesNothing();
    void goesOnWithTheLastStoredAttempt();
    void emptyEarlierAttemptsAreNoHistory();
    void anEmptyLastAttemptStaysCurrent();
    void anAttemptKeepsItsOwnQuestionCount();
    void anAttemptAtOtherQuestionsIsHistory_data();
    void anAttemptAtOtherQuestionsIsHistory();
};

void TestSkillCheck::startsNotAttempted()
{
    const SkillCheck check(fourQuestions());
    QCOMPARE(check.current().status(), SkillCheckStatus::NotAttempted);
    QCOMPARE(check.current().answered(), 0);
    QCOMPARE(check.current().questionCount, 4);
    QVERIFY(check.earlier().empty());
}

void TestSkillCheck::statusFollowsTheAnswers()
{
    SkillCheck check(fourQuestions());
    const std::vector<Question> questions = fourQuestions();
    for (std::size_t i = 0; i < 4; ++i) {
        QVERIFY(check.answer(questions[i].id, "a", 10));
        QCOMPARE(check.current().status(), i < 3 ? SkillCheckStatus::InProgress : SkillCheckStatus::Completed);
        QCOMPARE(check.current().answered(), static_cast<int>(i) + 1);
    }
}

void TestSkillCheck::scoreCountsRightAnswersOnly()
{
    SkillCheck check(fourQuestions());
    QVERIFY(check.answer("term", "b", 1)->right);
    QVERIFY(!check.answer("module", "d", 2)->right);
    QVERIFY(check.answer("way", "b", 3)->right);
    QCOMPARE(check.current().score(), 2);
    QCOMPARE(check.current().answerTo("module")->option, std::string("d"));
    QVERIFY(!check.current().answerTo("section"));
}

void TestSkillCheck::anAnswerIsFinalWithinItsAttempt()
{
    SkillCheck check(fourQuestions());
    check.answer("term", "a", 1);
    QVERIFY(!check.answer("term", "b", 2));
    QCOMPARE(check.current().answered(), 1);
    QCOMPARE(check.current().answerTo("term")->option, std::string("a"));
}

void TestSkillCheck::refusesWhatIsNotAsked_data()
{
    QTest::addColumn<QByteArray>("question");
    QTest::addColumn<QByteArray>("option");
    QTest::newRow("unknown question") << QByteArray("weather") << QByteArray("a");
    QTest::newRow("unknown option") << QByteArray("term") << QByteArray("e");
    QTest::newRow("no question") << QByteArray() << QByteArray("a");
    QTest::newRow("no option") << QByteArray("term") << QByteArray();
}

void TestSkillCheck::refusesWhatIsNotAsked()
{
    QFETCH(QByteArray, question);
    QFETCH(QByteArray, option);
    SkillCheck check(fourQuestions());
    QVERIFY(!check.answer(question.toStdString(), option.toStdString(), 1));
    QCOMPARE(check.current().status(), SkillCheckStatus::NotAttempted);
}

void TestSkillCheck::theFirstAnswerStartsTheClock()
{
    SkillCheck check(fourQuestions());
    check.answer("term", "b", 500);
    check.answer("way", "b", 900);
    QCOMPARE(check.current().startedMs, std::int64_t{500});
    QCOMPARE(check.current().lastMs(), std::int64_t{900});
}

void TestSkillCheck::retakeKeepsTheHistory()
{
    SkillCheck check(fourQuestions());
    check.answer("term", "b", 1);
    QVERIFY(check.retake(50));
    QCOMPARE(check.current().status(), SkillCheckStatus::NotAttempted);
    QCOMPARE(check.current().startedMs, std::int64_t{50});
    QCOMPARE(check.earlier().size(), std::size_t{1});
    QCOMPARE(check.earlier()[0].score(), 1);
    QVERIFY(check.answer("term", "a", 60));     // open again in the new attempt
    QVERIFY(check.retake(70));
    QCOMPARE(check.earlier().size(), std::size_t{2});
    QCOMPARE(check.earlier()[1].score(), 0);
}

void TestSkillCheck::retakeBeforeTheFirstAnswerDoesNothing()
{
    SkillCheck check(fourQuestions(), {answeredAttempt(1, 4, 0), Attempt{2, 200, 4, {}}});
    QVERIFY(!check.retake(5));
    QCOMPARE(check.current().id, std::int64_t{2});
    QCOMPARE(check.earlier().size(), std::size_t{1});
}

void TestSkillCheck::goesOnWithTheLastStoredAttempt()
{
    SkillCheck check(fourQuestions(), {answeredAttempt(7, 4, 0), answeredAttempt(9, 1, 1)});
    QCOMPARE(check.current().id, std::int64_t{9});
    QCOMPARE(check.current().status(), SkillCheckStatus::InProgress);
    QVERIFY(!check.answer("section", "b", 1000));
    QVERIFY(check.answer("way", "b", 1000));
    QCOMPARE(check.current().startedMs, std::int64_t{900});
    QCOMPARE(check.earlier().size(), std::size_t{1});
    QCOMPARE(check.earlier()[0].score(), 4);
}

void TestSkillCheck::emptyEarlierAttemptsAreNoHistory()
{
    const SkillCheck check(fourQuestions(), {Attempt{1, 100, 4, {}}, answeredAttempt(2, 0, 4), answeredAttempt(3, 1, 0)});
    QCOMPARE(check.earlier().size(), std::size_t{1});
    QCOMPARE(check.earlier()[0].id, std::int64_t{2});
}

void TestSkillCheck::anEmptyLastAttemptStaysCurrent()
{
    SkillCheck check(fourQuestions(), {answeredAttempt(1, 4, 0), Attempt{2, 200, 4, {}}});
    QCOMPARE(check.current().id, std::int64_t{2});
    QCOMPARE(check.current().status(), SkillCheckStatus::NotAttempted);
    check.answer("term", "b", 999);
    QCOMPARE(check.current().startedMs, std::int64_t{200});
}

void TestSkillCheck::anAttemptKeepsItsOwnQuestionCount()
{
    Attempt old = answeredAttempt(1, 3, 0);
    old.questionCount = 3;      // there were three questions in those days
    QCOMPARE(old.status(), SkillCheckStatus::Completed);
}

void TestSkillCheck::anAttemptAtOtherQuestionsIsHistory_data()
{
    QTest::addColumn<int>("questionCount");
    QTest::addColumn<QByteArray>("question");
    QTest::addColumn<QByteArray>("option");
    QTest::newRow("there were three questions") << 3 << QByteArray("term") << QByteArray("a");
    QTest::newRow("a question is gone") << 4 << QByteArray("weather") << QByteArray("a");
    QTest::newRow("an option is gone") << 4 << QByteArray("term") << QByteArray("z");
}

void TestSkillCheck::anAttemptAtOtherQuestionsIsHistory()
{
    QFETCH(int, questionCount);
    QFETCH(QByteArray, question);
    QFETCH(QByteArray, option);
    const Attempt old{5, 10, questionCount, {{question.toStdString(), option.toStdString(), false, 11}}};
    const SkillCheck check(fourQuestions(), {old});
    QCOMPARE(check.current().status(), SkillCheckStatus::NotAttempted);
    QCOMPARE(check.current().id, std::int64_t{0});
    QCOMPARE(check.earlier().size(), std::size_t{1});
    QVERIFY(check.earlier()[0] == old);
}

QTEST_APPLESS_MAIN(TestSkillCheck)
#include "tst_skill_check.moc"
