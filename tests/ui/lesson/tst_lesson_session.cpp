// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lesson/toy_lesson.h"
#include "ui/lesson/lesson_session.h"

#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace convlab;
using namespace convlab::ui;

class TestLessonSession : public QObject {
    Q_OBJECT

private:
    const ToyLesson m_lesson;
    const LessonContent m_content = toyContent();
    static QString key(const char *name) { return QString::fromLatin1(name); }

private Q_SLOTS:
    void opensOnThePageAndReproducesIt()
    {
        const LessonSession session(m_lesson, m_content);
        QCOMPARE(session.truth(), LessonSession::Truth::Reproduced);
        QCOMPARE(session.timeline().stepCount(), 3);
    }

    void saysWhenNumbersDifferFromThePage()
    {
        LessonContent wrong = toyContent();
        wrong.pageNumbers[1] += 1e-9;
        const LessonSession session(m_lesson, wrong);
        QCOMPARE(session.truth(), LessonSession::Truth::Differs);
    }

    void claimsNothingAboutOtherNumbers()
    {
        LessonSession session(m_lesson, m_content);
        session.editCell({0, 0, 2}, 9);
        QCOMPARE(session.truth(), LessonSession::Truth::NotThePage);
    }

    void editsTheCellUnderTheGrid()
    {
        LessonSession session(m_lesson, m_content);
        session.editCell({0, 0, 2}, 9);
        QCOMPARE(session.run().pageNumbers(), (std::vector<double>{3, 11, 13}));
    }

    void pastesWhatFitsAndIgnoresTheRest()
    {
        LessonSession session(m_lesson, m_content);
        session.pasteBlock({0, 0, 2}, {7, 8, 9, 1, 1, 1}, 3);
        QCOMPARE(session.run().pageNumbers(), (std::vector<double>{3, 9, 15}));
    }

    void refusesNonFiniteNumbers()
    {
        LessonSession session(m_lesson, m_content);
        const QJsonObject before = session.state();
        session.editCell({0, 0, 0}, std::numeric_limits<double>::quiet_NaN());
        session.editCell({0, 0, 0}, std::numeric_limits<double>::infinity());
        QCOMPARE(session.state(), before);
    }

    void undoAndRedoRestoreEveryState()
    {
        LessonSession session(m_lesson, m_content);
        const QJsonObject first = session.state();
        session.setValue(key("size"), 6);
        const QJsonObject second = session.state();
        session.editCell({0, 0, 5}, -1);
        const QJsonObject third = session.state();
        session.undo();
        QCOMPARE(session.state(), second);
        session.undo();
        QCOMPARE(session.state(), first);
        QVERIFY(!session.canUndo());
        session.redo();
        session.redo();
        QCOMPARE(session.state(), third);
        QVERIFY(!session.canRedo());
    }

    void aDragIsOneUndo()
    {
        LessonSession session(m_lesson, m_content);
        const QJsonObject first = session.state();
        session.setValue(key("size"), 5, false);
        session.setValue(key("size"), 6, true);
        session.setValue(key("size"), 7, true);
        session.undo();
        QCOMPARE(session.state(), first);
    }

    void twoDragsAreTwoUndos()
    {
        LessonSession session(m_lesson, m_content);
        session.setValue(key("size"), 5, false);
        const QJsonObject between = session.state();
        session.setValue(key("size"), 6, false);
        session.undo();
        QCOMPARE(session.state(), between);
    }

    void anImpossibleStateKeepsTheLastRunAndOffersTheNearest()
    {
        LessonSession session(m_lesson, m_content);
        session.setValue(key("kernel"), 6);
        QVERIFY(session.error().has_value());
        QCOMPARE(session.error()->rule(), Rule::WindowExceedsInput);
        QCOMPARE(session.run().stepCount(), 3);
        QVERIFY(session.remedy().has_value());
        // size 6 and kernel 4 are both two steps away; the first control wins.
        QCOMPARE(session.remedy()->value(key("size")).toInt(), 6);
        session.applyRemedy();
        QVERIFY(!session.error().has_value());
        QCOMPARE(session.run().stepCount(), 1);
    }

    void anImpossibleStateCanBeUndone()
    {
        LessonSession session(m_lesson, m_content);
        session.setValue(key("kernel"), 6);
        session.undo();
        QVERIFY(!session.error().has_value());
        QCOMPARE(session.truth(), LessonSession::Truth::Reproduced);
    }

    void savedAndRestoredIsTheSame()
    {
        LessonSession session(m_lesson, m_content);
        session.setValue(key("size"), 8);
        session.editCell({0, 0, 7}, 0.1);
        session.move([](Timeline &timeline) { timeline.goTo({3, 1}); });
        LessonSession other(m_lesson, m_content);
        other.restore(session.saved());
        QCOMPARE(other.state(), session.state());
        QVERIFY(other.timeline().moment() == (Moment{3, 1}));
    }

    void garbageRestoresNothing()
    {
        LessonSession session(m_lesson, m_content);
        const QJsonObject before = session.state();
        session.restore({{key("version"), 99}, {key("state"), 3}});
        session.restore({{key("version"), 1}, {key("state"), key("nonsense")}, {key("step"), -7}, {key("micro"), 1e9}});
        QCOMPARE(session.state(), before);
        QCOMPARE(session.timeline().moment().step, 0);
    }

    void presetsStartFromTheBeginning()
    {
        LessonSession session(m_lesson, m_content);
        session.move([](Timeline &timeline) { timeline.toEnd(); });
        session.applyPreset(key("long"));
        QCOMPARE(session.timeline().stepCount(), 6);
        QCOMPARE(session.timeline().moment().step, 0);
        session.applyPreset(key("no such preset"));
        QCOMPARE(session.timeline().stepCount(), 6);
    }

    void playingTellsPhaseAndPositionApart()
    {
        LessonSession session(m_lesson, m_content);
        session.move([](Timeline &timeline) { timeline.play(); });
        QSignalSpy position(&session, &LessonSession::positionChanged);
        QSignalSpy phase(&session, &LessonSession::phaseChanged);
        session.advance(10);
        QCOMPARE(phase.count(), 1);
        QCOMPARE(position.count(), 0);
        session.advance(100000);
        QVERIFY(session.timeline().atEnd());
        QCOMPARE(position.count(), 1);
    }
};

QTEST_MAIN(TestLessonSession)
#include "tst_lesson_session.moc"
