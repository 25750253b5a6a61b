// SPDX-License-Identifier: GPL-3.0-or-later
// Predict first in a session of whichever lesson: what stays hidden until when, and what is told of the answers.
#include "tests/lessons/predict_first_support.h"
#include "ui/lesson/lesson_session.h"

#include <QSignalSpy>

using namespace convlab;
using namespace convlab::tests;

namespace {

/// Whether the stage still asks what `before` asked, and tells no more.
bool stillAsks(const LessonSession &session, const Scene &before)
{
    const Scene now = session.sceneNow();
    const CellRef cell = session.predict().prediction()->cell;
    const bool hidden = !cell.valid() || !isKnown(gridAt(now, cell), cell.row, cell.col);
    return hidden && now.caption == before.caption && now.formula == before.formula && now.marks == before.marks && now.frames == before.frames
           && toldNumbers(now) == toldNumbers(before);
}

void playToRest(LessonSession &session)
{
    for (int i = 0; i < 2000 && session.timeline().playing(); ++i)
        session.advance(50);
}

} // namespace

class TestPredictFirst : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWrongAnswerRevealsNothingAndARightOneGoesOn_data() { addLessonRows(); }

    void aWrongAnswerRevealsNothingAndARightOneGoesOn()
    {
        QFETCH(QString, id);
        const Entry &entry = *library().find(id);
        LessonSession session(*entry.lesson, entry.content);
        QSignalSpy spy(&session, &LessonSession::predicted);
        session.setPredicting(true);
        QVERIFY(session.predict().asking());
        const int step = session.predict().step();
        const Prediction prediction = *session.predict().prediction();
        const Scene before = session.sceneNow();
        QCOMPARE(session.timeline().moment(), (Moment{step, 0}));

        const double wrong = prediction.slips.empty() ? prediction.answer + 1000 : prediction.slips.front().value;
        session.answerPrediction(wrong);
        QCOMPARE(session.predict().phase(), PredictFirst::Phase::Wrong);
        QVERIFY(stillAsks(session, before));
        session.move([](Timeline &timeline) { timeline.stepForward(); });
        QVERIFY(stillAsks(session, before));
        session.move([](Timeline &timeline) { timeline.play(); });
        session.advance(5000);
        QVERIFY(stillAsks(session, before));

        session.answerPrediction(prediction.answer);
        QCOMPARE(session.predict().phase(), PredictFirst::Phase::Right);
        playToRest(session);
        QCOMPARE(session.timeline().moment(), session.run().finished(step));
        QVERIFY(session.sceneNow().caption == session.run().sceneAt(session.run().finished(step)).caption);

        QCOMPARE(spy.count(), 2);
        const auto first = spy.at(0).at(0).value<PredictionOutcome>(), second = spy.at(1).at(0).value<PredictionOutcome>();
        QCOMPARE(first.section, id);
        QVERIFY(!first.right && first.firstTry && !first.hinted && first.typed == wrong);
        QVERIFY(first.misconception == (prediction.slips.empty() ? practice::Misconception::None : prediction.slips.front().misconception));
        QVERIFY(second.right && !second.firstTry && second.item == prediction.item && second.step == step);
    }

    void nothingJumpsOverAQuestion_data() { addLessonRows(); }

    void nothingJumpsOverAQuestion()
    {
        QFETCH(QString, id);
        const Entry &entry = *library().find(id);
        LessonSession session(*entry.lesson, entry.content);
        session.setPredicting(true);
        session.askAgain();
        const int first = session.predict().firstHidden(); // the steps before it ask nothing: they are open
        session.move([](Timeline &t) { t.toEnd(); });
        const auto jumps = {+[](Timeline &t) { t.toEnd(); }, +[](Timeline &t) { t.goToStep(t.stepCount() - 1); }, +[](Timeline &t) { t.microForward(); },
                            +[](Timeline &t) { t.stepForward(); }};
        for (const auto jump : jumps) {
            session.move(jump);
            QVERIFY(session.predict().asking());
            QCOMPARE(session.timeline().moment(), (Moment{first, 0}));
        }
        session.move([](Timeline &t) { t.toStart(); });
        session.move([](Timeline &t) { t.toEnd(); });
        QCOMPARE(session.timeline().moment(), (Moment{first, 0}));
    }

    void givingUpShowsAndCounts_data() { addLessonRows(); }

    void givingUpShowsAndCounts()
    {
        QFETCH(QString, id);
        const Entry &entry = *library().find(id);
        LessonSession session(*entry.lesson, entry.content);
        QSignalSpy spy(&session, &LessonSession::predicted);
        session.setPredicting(true);
        session.hintPrediction();
        QVERIFY(session.predict().hinted());
        session.showPrediction();
        QCOMPARE(session.predict().phase(), PredictFirst::Phase::Shown);
        QCOMPARE(session.predict().asked(), 1);
        QCOMPARE(session.predict().right(), 0);
        const auto outcome = spy.at(0).at(0).value<PredictionOutcome>();
        QVERIFY(outcome.firstTry && !outcome.typed && !outcome.right && outcome.hinted);
        session.showPrediction();
        QCOMPARE(spy.count(), 1);
    }

    void anAnswerCanBeTakenBack_data() { addLessonRows(); }

    void anAnswerCanBeTakenBack()
    {
        QFETCH(QString, id);
        const Entry &entry = *library().find(id);
        LessonSession session(*entry.lesson, entry.content);
        QSignalSpy predicted(&session, &LessonSession::predicted), takenBack(&session, &LessonSession::predictionTakenBack);
        session.setPredicting(true);
        session.takeBackPrediction();
        QCOMPARE(takenBack.count(), 0);
        const Scene before = session.sceneNow();
        const double answer = session.predict().prediction()->answer;
        for (const double typed : {answer, answer + 1000}) {
            session.answerPrediction(typed);
            playToRest(session);
            session.takeBackPrediction();
            QCOMPARE(session.predict().phase(), PredictFirst::Phase::Asking);
            QCOMPARE(session.predict().asked(), 0);
            QCOMPARE(session.predict().right(), 0);
            QVERIFY(stillAsks(session, before));
        }
        QCOMPARE(takenBack.count(), 2);
        session.answerPrediction(answer);
        QVERIFY(predicted.last().at(0).value<PredictionOutcome>().firstTry);
        QCOMPARE(session.predict().right(), 1);
    }

    void aSecondLookDoesNotMakeItAFirstTry_data() { addLessonRows(); }

    void aSecondLookDoesNotMakeItAFirstTry()
    {
        QFETCH(QString, id);
        const Entry &entry = *library().find(id);
        LessonSession session(*entry.lesson, entry.content);
        QSignalSpy spy(&session, &LessonSession::predicted);
        session.setPredicting(true);
        session.answerPrediction(session.predict().prediction()->answer + 1000);
        session.move([](Timeline &t) { t.stepBack(); });
        session.move([](Timeline &t) { t.stepForward(); });
        QVERIFY(session.predict().asking());
        session.answerPrediction(session.predict().prediction()->answer);
        QVERIFY(!spy.last().at(0).value<PredictionOutcome>().firstTry);
        QCOMPARE(session.predict().right(), 0);
    }

    void aChangeAsksAnew_data() { addLessonRows(); }

    void aChangeAsksAnew()
    {
        QFETCH(QString, id);
        const Entry &entry = *library().find(id);
        LessonSession session(*entry.lesson, entry.content);
        session.setPredicting(true);
        session.answerPrediction(session.predict().prediction()->answer);
        for (const Preset &preset : entry.content.presets) {
            session.applyPreset(preset.name);
            QVERIFY2(session.predict().asking() || session.predict().phase() == PredictFirst::Phase::Idle, qPrintable(preset.name));
            QVERIFY(session.predict().firstHidden() == session.run().stepCount() || session.run().predictionAt(session.predict().firstHidden()));
        }
    }

    void aWholeRunCanBePredicted_data() { addLessonRows(); }

    void aWholeRunCanBePredicted()
    {
        QFETCH(QString, id);
        const Entry &entry = *library().find(id);
        LessonSession session(*entry.lesson, entry.content);
        session.setPredicting(true);
        session.askAgain();
        int expected = 0;
        for (int step = 0; step < session.run().stepCount(); ++step)
            expected += session.run().predictionAt(step) ? 1 : 0;
        for (int guard = 0; guard < 2000; ++guard) {
            if (session.predict().asking())
                session.answerPrediction(session.predict().prediction()->answer);
            playToRest(session);
            if (session.timeline().atEnd() && !session.predict().asking())
                break;
            session.move([](Timeline &timeline) { timeline.stepForward(); });
        }
        QVERIFY(session.timeline().atEnd());
        QCOMPARE(session.predict().asked(), expected);
        QCOMPARE(session.predict().right(), expected);
    }
};

QTEST_MAIN(TestPredictFirst)
#include "tst_predict_first.moc"
