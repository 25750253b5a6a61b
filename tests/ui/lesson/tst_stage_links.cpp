// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lesson/toy_lesson.h"
#include "ui/lesson/lesson_session.h"
#include "ui/lesson/stage_links.h"

#include <QTest>

using namespace convlab::ui;

class TestStageLinks : public QObject {
    Q_OBJECT

private:
    const ToyLesson m_lesson;
    const LessonContent m_content = toyContent();

private Q_SLOTS:
    void setsSeveralValuesAsOneEdit()
    {
        LessonSession session(m_lesson, m_content);
        QCOMPARE(followStageLink(session, QStringLiteral("set?size=7&kernel=3")), QString());
        QCOMPARE(session.run().stepCount(), 5);
        session.undo();
        QCOMPARE(session.truth(), LessonSession::Truth::Reproduced);
    }

    void goesToStepsAndPlays()
    {
        LessonSession session(m_lesson, m_content);
        QCOMPARE(followStageLink(session, QStringLiteral("step?n=2")), QString());
        QCOMPARE(session.timeline().moment().step, 1);
        QCOMPARE(followStageLink(session, QStringLiteral("step?n=last")), QString());
        QCOMPARE(session.timeline().moment().step, 2);
        QCOMPARE(followStageLink(session, QStringLiteral("play")), QString());
        QVERIFY(session.timeline().playing());
    }

    void goesToTheFirstMomentAboutATopic()
    {
        LessonSession session(m_lesson, m_content);
        session.move([](Timeline &timeline) { timeline.goToStep(1), timeline.play(); });
        QCOMPARE(followStageLink(session, QStringLiteral("topic?name=add")), QString());
        QCOMPARE(session.timeline().moment(), (convlab::Moment{0, 1}));
        QVERIFY(!session.timeline().playing());
        QCOMPARE(followStageLink(session, QStringLiteral("topic?name=write,add")), QString()); // the earlier one
        QCOMPARE(session.timeline().moment(), (convlab::Moment{0, 1}));
    }

    void takesAPresetForATopicThatTheRunLacks()
    {
        LessonSession session(m_lesson, m_content);
        QCOMPARE(followStageLink(session, QStringLiteral("topic?name=far")), QString());
        QCOMPARE(session.run().stepCount(), 6);
        QCOMPARE(session.timeline().moment(), (convlab::Moment{4, 0}));
        session.undo(); // as after any preset
        QCOMPARE(session.run().stepCount(), 3);
    }

    void usesPresets()
    {
        LessonSession session(m_lesson, m_content);
        QCOMPARE(followStageLink(session, QStringLiteral("preset?name=long")), QString());
        QCOMPARE(session.run().stepCount(), 6);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command : {"set?stride=2", "set?size=99", "set?size=two", "preset?name=none", "step?n=0",
                                    "step?n=x", "topic?name=none", "topic", "jump", ""})
            QTest::newRow(command) << QString::fromLatin1(command);
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, command);
        LessonSession session(m_lesson, m_content);
        const QJsonObject before = session.state();
        QVERIFY(!followStageLink(session, command).isEmpty());
        QCOMPARE(session.state(), before);
    }
};

QTEST_MAIN(TestStageLinks)
#include "tst_stage_links.moc"
