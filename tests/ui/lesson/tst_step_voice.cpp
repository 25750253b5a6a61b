// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lesson/toy_lesson.h"
#include "ui/lesson/lesson_session.h"
#include "ui/lesson/step_voice.h"
#include "ui/text/words.h"

#include <QAccessible>
#include <QTest>

using namespace convlab;
using namespace convlab::ui;

namespace {

void stepForward(Timeline &timeline)
{
    timeline.stepForward();
}

/// What has been said since it was asked last. Events reach assistive technology on a real desktop only; they are tested
/// in tests/access.
bool hasSpoken(StepVoice &voice)
{
    const bool spoken = !voice.accessibleName().isEmpty();
    voice.setAccessibleName({});
    return spoken;
}

} // namespace

/// Steps as a screen reader is told of them.
class TestStepVoice : public QObject {
    Q_OBJECT

private:
    const ToyLesson m_lesson;
    const LessonContent m_content = toyContent();

private Q_SLOTS:
    void silentUnlessAsked()
    {
        LessonSession session(m_lesson, m_content);
        StepVoice voice(session, std::make_shared<const Words>());
        voice.show();
        session.move(stepForward);
        QVERIFY(!hasSpoken(voice));
        voice.say();
        QVERIFY(hasSpoken(voice));
    }

    void aStepIsSaidOnceAndWhenItIsFinished()
    {
        LessonSession session(m_lesson, m_content);
        session.move([](Timeline &timeline) { timeline.setPace(Timeline::Pace::MicroSteps); });
        StepVoice voice(session, std::make_shared<const Words>());
        voice.show();
        voice.setSpeaking(true);
        QVERIFY(!hasSpoken(voice));
        session.move([](Timeline &timeline) { timeline.microForward(); });
        QVERIFY(!hasSpoken(voice));
        session.move(stepForward);
        QVERIFY(hasSpoken(voice));
        session.move([](Timeline &timeline) { timeline.setSpeed(2); });
        QVERIFY(!hasSpoken(voice));
        session.move(stepForward);
        QVERIFY(hasSpoken(voice));
    }

    void aPageBehindIsSilent()
    {
        LessonSession session(m_lesson, m_content);
        StepVoice voice(session, std::make_shared<const Words>());
        voice.setSpeaking(true);
        session.move(stepForward);
        QVERIFY(!hasSpoken(voice));
    }

    void itIsANoticeThatReadersReadOut()
    {
        LessonSession session(m_lesson, m_content);
        StepVoice voice(session, std::make_shared<const Words>());
        voice.show();
        voice.say();
        QAccessibleInterface *notice = QAccessible::queryAccessibleInterface(&voice);
        QVERIFY(notice);
        QCOMPARE(notice->role(), QAccessible::Notification);
        QCOMPARE(notice->text(QAccessible::Name), voice.accessibleName());
        QVERIFY(!notice->state().invisible);
    }
};

QTEST_MAIN(TestStepVoice)
#include "tst_step_voice.moc"
