// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/study/skill_check_fixture.h"

#include <QSignalSpy>

using namespace convlab;
using namespace convlab::ui;
using Verdict = OptionButton::Verdict;
using Fixture = SkillCheckFixture;

class TestSkillCheckPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }
    void opensLikeThePage();
    void headerFollowsTheAnswers();
    void aRightAnswerIsExplained();
    void aWrongAnswerIsCorrected();
    void anAnswerIsFinal();
    void everyAnswerIsSavedAtOnce();
    void progressIsReported();
    void comesBackAsItWas();
    void retakeKeepsTheHistory();
    void anotherWindowsAnswerCounts();
    void noticesAreShownAndGoAway();
    void anotherWindowsAnswersAreReadWhenActivated();
    void whatCouldNotBeSavedWaits();
};

void TestSkillCheckPanel::opensLikeThePage()
{
    FakeStore store;
    Fixture f(store);
    QCOMPARE(f.tile("score"), QStringLiteral("--"));
    QCOMPARE(f.tile("answered"), QStringLiteral("0/4"));
    QCOMPARE(f.tile("status"), QStringLiteral("Not attempted"));
    QVERIFY(!f.retake()->isVisible());
    QVERIFY(!f.panel.findChild<AttemptHistory *>()->isVisible());
    QCOMPARE(f.panel.findChildren<OptionButton *>().size(), 16);
    QCOMPARE(store.saves, 0);
}

void TestSkillCheckPanel::headerFollowsTheAnswers()
{
    FakeStore store;
    Fixture f(store);
    f.option(0, 0)->click();        // wrong
    QCOMPARE(f.tile("score"), QStringLiteral("0/4"));
    QCOMPARE(f.tile("answered"), QStringLiteral("1/4"));
    QCOMPARE(f.tile("status"), QStringLiteral("In progress"));
    QCOMPARE(f.retake()->text(), QStringLiteral("Start again"));
    f.option(1, 0)->click();        // right
    f.option(2, 3)->click();        // right
    QCOMPARE(f.tile("score"), QStringLiteral("2/4"));
    QCOMPARE(f.tile("status"), QStringLiteral("In progress"));
    f.option(3, 1)->click();        // right
    QCOMPARE(f.tile("score"), QStringLiteral("3/4"));
    QCOMPARE(f.tile("answered"), QStringLiteral("4/4"));
    QCOMPARE(f.tile("status"), QStringLiteral("Completed"));
    QVERIFY(f.retake()->isVisible());
    QCOMPARE(f.retake()->text(), QStringLiteral("Retake"));
}

void TestSkillCheckPanel::aRightAnswerIsExplained()
{
    FakeStore store;
    Fixture f(store);
    QVERIFY(!f.feedback(0)->isVisible());
    f.option(0, 2)->click();
    QCOMPARE(f.option(0, 2)->verdict(), Verdict::ChosenRight);
    QCOMPARE(f.option(0, 0)->verdict(), Verdict::Passed);
    QVERIFY(f.option(0, 2)->isChecked());
    QVERIFY(f.feedback(0)->isVisible());
    const QString reason = loadSkillCheckContent().questions[0].options[2].reason;
    QCOMPARE(f.feedback(0)->plainText(), QStringLiteral("Right. ") + reason);
    QVERIFY(!f.feedback(1)->isVisible());
}

void TestSkillCheckPanel::aWrongAnswerIsCorrected()
{
    FakeStore store;
    Fixture f(store);
    f.option(0, 1)->click();
    QCOMPARE(f.option(0, 1)->verdict(), Verdict::ChosenWrong);
    QCOMPARE(f.option(0, 2)->verdict(), Verdict::MissedRight);
    QCOMPARE(f.option(0, 3)->verdict(), Verdict::Passed);
    const auto question = loadSkillCheckContent().questions[0];
    const QString said = f.feedback(0)->plainText();
    QVERIFY(said.startsWith(QStringLiteral("Not quite. ") + question.options[1].reason));
    QVERIFY(said.contains(question.options[2].text) && said.contains(question.options[2].reason));
    QVERIFY(!said.contains(question.options[3].reason));
}

void TestSkillCheckPanel::anAnswerIsFinal()
{
    FakeStore store;
    Fixture f(store);
    f.option(0, 1)->click();
    f.option(0, 2)->click();
    QTest::keyClick(f.option(0, 1), Qt::Key_3);
    QCOMPARE(store.saves, 1);
    QCOMPARE(f.option(0, 1)->verdict(), Verdict::ChosenWrong);
    QCOMPARE(f.tile("score"), QStringLiteral("0/4"));
}

void TestSkillCheckPanel::everyAnswerIsSavedAtOnce()
{
    FakeStore store;
    Fixture f(store);
    for (int i = 0; i < 4; ++i) {
        f.option(i, i)->click();
        QCOMPARE(store.stored.size(), std::size_t{1});
        QCOMPARE(store.stored[0].answered(), i + 1);
    }
    const Answer &last = store.stored[0].answers[3];
    QCOMPARE(last.question, std::string("method"));
    QCOMPARE(last.option, std::string("run-only"));
    QCOMPARE(last.atMs, f.now);
}

void TestSkillCheckPanel::progressIsReported()
{
    FakeStore store;
    Fixture f(store);
    QSignalSpy progress(&f.panel, &SkillCheckPanel::progressChanged);
    f.option(0, 1)->click();
    f.option(1, 1)->click();
    f.option(1, 2)->click();        // answered already
    QCOMPARE(progress, (QList<QVariantList>{{1, 4}, {2, 4}}));
    f.retake()->click();
    QCOMPARE(progress.last(), (QVariantList{0, 4}));
    QCOMPARE(f.panel.answered(), 0);
    QCOMPARE(f.panel.total(), 4);
}

void TestSkillCheckPanel::comesBackAsItWas()
{
    FakeStore store;
    {
        Fixture f(store);
        f.option(0, 1)->click();
        f.option(2, 3)->click();
    }
    Fixture f(store);
    QCOMPARE(f.tile("answered"), QStringLiteral("2/4"));
    QCOMPARE(f.tile("score"), QStringLiteral("1/4"));
    QCOMPARE(f.option(0, 1)->verdict(), Verdict::ChosenWrong);
    QCOMPARE(f.option(2, 3)->verdict(), Verdict::ChosenRight);
    QCOMPARE(f.option(1, 0)->verdict(), Verdict::Open);
    QVERIFY(f.feedback(0)->isVisible());
}

void TestSkillCheckPanel::retakeKeepsTheHistory()
{
    FakeStore store;
    Fixture f(store);
    f.answerAll();
    auto *history = f.panel.findChild<AttemptHistory *>();
    QVERIFY(history->isVisible());
    f.retake()->click();
    QCOMPARE(f.tile("status"), QStringLiteral("Not attempted"));
    QCOMPARE(f.option(0, 1)->verdict(), Verdict::Open);
    QVERIFY(!f.feedback(0)->isVisible());
    QVERIFY(history->isVisible());
    QCOMPARE(f.panel.check().earlier().size(), std::size_t{1});
    QCOMPARE(store.stored.size(), std::size_t{2});
    QCOMPARE(store.stored[0].answered(), 4);
    QCOMPARE(store.stored[1].answered(), 0);
    f.option(0, 2)->click();
    QCOMPARE(store.stored[1].answered(), 1);
    QCOMPARE(store.stored[0].answered(), 4);
}

void TestSkillCheckPanel::anotherWindowsAnswerCounts()
{
    FakeStore store;
    Fixture f(store);
    store.result = Saved::Conflict;
    store.stored = {{1, 5, 4, {{"module", "specific-models", true, 6}, {"term", "softmax", false, 7}}}};
    f.option(0, 0)->click();
    QCOMPARE(f.option(0, 2)->verdict(), Verdict::ChosenRight);
    QCOMPARE(f.option(2, 2)->verdict(), Verdict::ChosenWrong);
    QCOMPARE(f.tile("answered"), QStringLiteral("2/4"));
}

void TestSkillCheckPanel::noticesAreShownAndGoAway()
{
    FakeStore store;
    const StoreNotice aside{StoreNotice::Kind::Damaged, "/data/study.damaged-1.sqlite", "malformed"};
    const StoreNotice lost{StoreNotice::Kind::NotSaving, "/data/study.sqlite", "disk full"};
    store.notes = {aside};
    Fixture f(store);
    QSignalSpy changed(&f.panel, &SkillCheckPanel::noticesChanged);
    QCOMPARE(f.panel.findChildren<NoticeBanner *>().size(), 1);
    QVERIFY(f.panel.findChild<NoticeBanner *>()->accessibleName().contains(QStringLiteral("/data/study.damaged-1.sqlite")));
    store.notes = {lost, aside};
    store.result = Saved::No;
    f.option(0, 0)->click();
    QCOMPARE(f.panel.findChildren<NoticeBanner *>().size(), 2);
    QCOMPARE(f.tile("answered"), QStringLiteral("1/4"));
    store.notes = {aside};
    store.result = Saved::Yes;
    f.option(1, 0)->click();
    QCOMPARE(f.panel.findChildren<NoticeBanner *>().size(), 1);
    QCOMPARE(store.stored[0].answered(), 2);
    QCOMPARE(changed.size(), 2);
}

void TestSkillCheckPanel::anotherWindowsAnswersAreReadWhenActivated()
{
    FakeStore store;
    Fixture f(store);
    store.stored = {{1, 5, 4, {{"module", "specific-models", true, 6}, {"term", "softmax", false, 7}}}};
    QEvent activated(QEvent::WindowActivate);
    QApplication::sendEvent(&f.panel, &activated);
    QCOMPARE(f.tile("answered"), QStringLiteral("2/4"));
}

void TestSkillCheckPanel::whatCouldNotBeSavedWaits()
{
    FakeStore store;
    Fixture f(store);
    f.option(0, 0)->click();
    store.result = Saved::No;
    store.notes = {{StoreNotice::Kind::NotSaving, "/data/study.sqlite", "disk full"}};
    f.option(1, 0)->click();
    f.panel.reload();
    QCOMPARE(f.tile("answered"), QStringLiteral("2/4"));
    QCOMPARE(f.panel.findChildren<NoticeBanner *>().size(), 1);
    f.option(2, 0)->click();
    f.option(3, 0)->click();
    f.retake()->click();
    QCOMPARE(f.tile("answered"), QStringLiteral("0/4"));
    store.result = Saved::Yes;
    store.notes.clear();
    f.panel.reload();
    QCOMPARE(f.panel.findChildren<NoticeBanner *>().size(), 0);
    QCOMPARE(store.stored.size(), std::size_t{2});
    QCOMPARE(store.stored[0].answered(), 4);
    QCOMPARE(f.tile("answered"), QStringLiteral("0/4"));
}

QTEST_MAIN(TestSkillCheckPanel)
#include "tst_skill_check_panel.moc"
