// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/study/practice/desk_fixture.h"

#include <QSignalSpy>
#include <QtTest>

using namespace convlab;
using namespace convlab::practice;
using convlab::tests::Desk;
using convlab::ui::PracticeDesk;

class TestPracticeDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSectionThatIsSeenBringsQuestions()
    {
        MemoryStudyStore store;
        PracticeDesk desk(store, [] { return Seconds{1000}; });
        QCOMPARE(desk.due(), 0);
        QVERIFY(!desk.start());
        desk.see(QStringLiteral("pooling"));
        desk.see(QStringLiteral("pooling"));
        QCOMPARE(store.seen().size(), std::size_t{1});
        QVERIFY(desk.queue().seen().size() == 1);
    }

    void anAnswerIsGradedRatedAndKept()
    {
        Desk d;
        QVERIFY(d.desk.start());
        QCOMPARE(d.desk.asked(), 1);
        d.answerRight(30);
        QVERIFY(d.desk.verdict()->right);
        QCOMPARE(d.store.log().size(), std::size_t{1});
        const ReviewEntry entry = d.store.log().front();
        QVERIFY(entry.id > 0 && entry.right);
        QCOMPARE(entry.seconds, 30);
        QCOMPARE(entry.generator, d.desk.question().generator);
        QVERIFY(*d.desk.lastEntry() == entry);
        d.desk.answer({12345});
        QCOMPARE(d.store.log().size(), std::size_t{1});
    }

    void givingUpCountsAsForgotten()
    {
        Desk d;
        d.desk.start();
        d.desk.answer({});
        QVERIFY(!d.desk.verdict()->right);
        QCOMPARE(d.store.log().front().rating, Rating::Again);
    }

    void aHintMakesItHard()
    {
        Desk d;
        d.desk.start();
        d.desk.hintOpened();
        d.answerRight(5);
        QCOMPARE(d.store.log().front().rating, Rating::Hard);
        QCOMPARE(d.store.log().front().hints, 1);
    }

    void theLearnerMayRateAnew()
    {
        Desk d;
        d.desk.start();
        d.answerRight();
        d.desk.rate(Rating::Easy);
        QCOMPARE(d.store.log().size(), std::size_t{1});
        QCOMPARE(d.store.log().front().rating, Rating::Easy);
        d.desk.rate(Rating::Again);
        QCOMPARE(d.store.log().front().rating, Rating::Again);
        QVERIFY(d.desk.queue().log() == d.store.log());
    }

    void undoAsksTheSameQuestionAgain()
    {
        Desk d;
        d.desk.start();
        const practice::Question asked = d.desk.question();
        QVERIFY(!d.desk.canUndo());
        d.answerRight();
        QVERIFY(d.desk.undo());
        QVERIFY(d.desk.question() == asked);
        QVERIFY(!d.desk.verdict() && d.store.log().empty());
        QCOMPARE(d.desk.asked(), 1);
        QVERIFY2(!d.desk.undo(), "only the last answer");
        d.answerRight();
        d.desk.next();
        QVERIFY(d.desk.undo());
        QVERIFY(d.desk.question() == asked);
        QCOMPARE(d.desk.asked(), 1);
    }

    void aSessionAboutASkillIsShort()
    {
        Desk d;
        QVERIFY(d.desk.startSkill(QStringLiteral("pooling"), QStringLiteral("pooling_size")));
        int questions = 0;
        do {
            QCOMPARE(d.desk.question().skill, std::string("pooling_size"));
            QCOMPARE(d.desk.question().section, std::string("pooling"));
            d.answerRight(20);
            ++questions;
        } while (d.desk.next());
        QCOMPARE(questions, 5);
        QVERIFY(!d.desk.startSkill(QStringLiteral("pooling"), QStringLiteral("no such skill")));
        QVERIFY2(d.desk.start() && d.desk.question().section == "cross_correlation_1d", "the next session is about what is due");
    }

    void aSessionEndsWhenTodaysWorkIsDone()
    {
        Desk d;
        QVERIFY(d.desk.start());
        int questions = 0;
        do {
            d.answerRight(20);
            ++questions;
            QVERIFY(questions < 200);
        } while (d.desk.next());
        QVERIFY(!d.desk.running());
        QCOMPARE(d.desk.summary().answers, questions);
        QCOMPARE(d.desk.summary().right, questions);
        QVERIFY(d.desk.summary().comeBackAt && *d.desk.summary().comeBackAt > d.now);
    }

    void anySectionCanBePractised()
    {
        Desk d;
        QVERIFY(d.desk.startSection(QStringLiteral("im2col")));
        int questions = 0;
        do {
            QCOMPARE(d.desk.question().section, std::string("im2col"));
            d.answerRight();
            ++questions;
        } while (d.desk.next());
        QCOMPARE(questions, 10);
    }

    void oneGeneratorIsOneQuestion()
    {
        Desk d;
        QVERIFY(d.desk.startGenerator(QStringLiteral("pool_max_cell")));
        QCOMPARE(d.desk.question().generator, std::string("pool_max_cell"));
        d.answerRight();
        QVERIFY(!d.desk.next());
        QVERIFY(!d.desk.startGenerator(QStringLiteral("no_such_thing")));
    }

    void reloadingGoesOnFromTheStore()
    {
        Desk d;
        d.desk.start();
        d.answerRight();
        PracticeDesk other(d.store, [&d] { return d.now; });
        QVERIFY(other.queue().log() == d.desk.queue().log());
        other.start();
        other.answer(other.question().answer);
        d.desk.reload();
        QCOMPARE(d.desk.queue().log().size(), std::size_t{2});
        QVERIFY2(!d.desk.canUndo(), "the last answer is another window's");
    }

    void whatCouldNotBeSavedWaits()
    {
        Desk d;
        d.desk.start();
        d.answerRight();
        d.store.failing = true;
        d.desk.next();
        d.answerRight();
        d.desk.see(QStringLiteral("pooling"));
        PracticeSettings settings = d.desk.queue().settings();
        settings.retention = 0.95;
        d.desk.setSettings(settings);
        QCOMPARE(d.store.log().size(), std::size_t{1});
        const PracticeQueue before = d.desk.queue();
        d.desk.reload();
        QVERIFY(d.desk.queue().log() == before.log());
        QCOMPARE(d.desk.queue().seen().size(), std::size_t{2});
        QCOMPARE(d.desk.queue().settings().retention, 0.95);
        QCOMPARE(d.desk.notices().size(), std::size_t{1});
        d.store.failing = false;
        QSignalSpy said(&d.desk, &PracticeDesk::noticesChanged);
        d.desk.reload();
        QVERIFY(!said.isEmpty() && d.desk.notices().empty());
        QVERIFY(d.store.log().size() == 2 && d.desk.queue().log() == d.store.log());
        QCOMPARE(d.store.seen().size(), std::size_t{2});
        QCOMPARE(d.store.settings()->retention, 0.95);
    }

    void theNextSaveTriesAgain()
    {
        Desk d;
        d.desk.start();
        d.store.failing = true;
        d.answerRight();
        d.desk.rate(Rating::Easy);
        d.store.failing = false;
        d.desk.next();
        d.answerRight();
        QCOMPARE(d.store.log().size(), std::size_t{2});
        QCOMPARE(d.store.log().front().rating, Rating::Easy);
    }

    void aRatingAndAnUndoWaitToo()
    {
        Desk d;
        d.desk.start();
        d.answerRight();
        d.store.failing = true;
        d.desk.rate(Rating::Easy);
        QVERIFY(d.store.log().front().rating != Rating::Easy);
        d.desk.reload();
        QCOMPARE(d.desk.queue().log().front().rating, Rating::Easy);
        d.store.failing = false;
        d.desk.reload();
        QCOMPARE(d.store.log().front().rating, Rating::Easy);
        d.desk.next();
        d.answerRight();
        d.store.failing = true;
        QVERIFY(d.desk.undo());
        d.desk.reload();
        QCOMPARE(d.desk.queue().log().size(), std::size_t{1});
        d.store.failing = false;
        d.desk.reload();
        QCOMPARE(d.store.log().size(), std::size_t{1});
    }

    void whatWaitedCanBeTakenBack()
    {
        Desk d;
        d.desk.start();
        d.store.failing = true;
        d.answerRight();
        d.store.failing = false;
        d.desk.see(QStringLiteral("pooling")); // saves the answer along with it
        QCOMPARE(d.store.log().size(), std::size_t{1});
        d.desk.rate(Rating::Hard);
        QCOMPARE(d.store.log().front().rating, Rating::Hard);
        QVERIFY(d.desk.undo());
        QVERIFY(d.store.log().empty());
    }

    void aStoreThatCannotBeReadTakesNothingAway()
    {
        Desk d;
        d.desk.start();
        d.answerRight();
        d.store.failing = d.store.unreadable = true;
        d.desk.reload();
        QCOMPARE(d.desk.queue().log().size(), std::size_t{1});
        QCOMPARE(d.desk.queue().seen().size(), std::size_t{1});
    }

    void settingsAreKept()
    {
        Desk d;
        PracticeSettings settings = d.desk.queue().settings();
        settings.retention = 0.95;
        settings.newPerDay = 0;
        d.desk.setSettings(settings);
        QCOMPARE(d.desk.due(), 0);
        QVERIFY(d.store.settings()->retention == 0.95);
    }

    void aPredictionIsKeptWithItsMisconception()
    {
        Desk d;
        const StageState stage{"cross_correlation_1d", "{}", 3};
        const ReviewEntry *entry = d.desk.takePrediction("sliding_cell", stage, {7}, {false, 1, 0}, Misconception::KernelFlipped);
        QVERIFY(entry && entry->id > 0 && entry->stage == stage);
        QVERIFY(d.store.log() == d.desk.queue().log());
        QCOMPARE(d.store.log().front().misconception, Misconception::KernelFlipped);
        QCOMPARE(d.store.log().front().hints, 1);
        QVERIFY(!d.desk.takePrediction("no such item", stage, {7}, {}, Misconception::None));
        QVERIFY(!d.desk.takePrediction("", stage, {7}, {}, Misconception::None));
        QCOMPARE(d.store.log().size(), std::size_t{1});
    }

    void aPredictionIsTakenBackButNothingBeforeIt()
    {
        Desk d;
        d.desk.start();
        d.answerRight();
        d.desk.takePrediction("sliding_cell", {"cross_correlation_1d", "{}", 1}, {7}, {true, 0, 0}, Misconception::None);
        d.desk.takeBackPrediction();
        QCOMPARE(d.store.log().size(), std::size_t{1});
        d.desk.takeBackPrediction();
        d.desk.takePrediction("no such item", {"cross_correlation_1d", "{}", 1}, {7}, {}, Misconception::None);
        d.desk.takeBackPrediction();
        QCOMPARE(d.store.log().size(), std::size_t{1});
        QVERIFY(!d.store.log().front().onStage());
    }

    void anAnswerBeforeAPredictionIsFinal()
    {
        Desk d;
        d.desk.start();
        d.answerRight();
        const ReviewEntry mine = *d.desk.lastEntry();
        d.desk.takePrediction("sliding_outputs", {"cross_correlation_1d", "{}", 1}, {7}, {true, 0, 0}, Misconception::None);
        QVERIFY(!d.desk.canUndo() && !d.desk.lastEntry());
        d.desk.rate(Rating::Again);
        QVERIFY(!d.desk.undo());
        QCOMPARE(d.store.log().size(), std::size_t{2});
        QVERIFY(d.store.log().front() == mine);
        QCOMPARE(d.desk.summary().answers, 1); // a prediction is no part of the session
        d.desk.next();
        d.answerRight();
        QVERIFY(d.desk.canUndo() && d.desk.undo());
        QCOMPARE(d.store.log().size(), std::size_t{2});
    }
};

QTEST_GUILESS_MAIN(TestPracticeDesk)
#include "tst_practice_desk.moc"
