// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/step_voice.h"

#include "ui/canvas/arithmetic_speech.h"
#include "ui/controls/accessible_role.h"
#include "ui/lesson/lesson_session.h"
#include "ui/text/words.h"

#include <utility>

namespace convlab::ui {

StepVoice::StepVoice(const LessonSession &session, std::shared_ptr<const Words> words, QWidget *parent)
    : QWidget(parent), m_session(session), m_words(std::move(words))
{
    setAccessibleRole(*this, QAccessible::Notification);
    setObjectName(QStringLiteral("stepVoice"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFixedSize(1, 1); // nothing to see, but shown: what is hidden is not read out
    connect(&session, &LessonSession::positionChanged, this, [this] {
        if (m_speaking && isVisible() && place() != m_said && place() != Place())
            say();
    });
    connect(&session, &LessonSession::stateChanged, this, [this] { m_said = {}; });
}

void StepVoice::setSpeaking(bool on)
{
    m_speaking = on;
    m_said = place(); // what stands there already is no news
}

void StepVoice::say()
{
    m_said = place();
    setAccessibleName(spokenMoment(m_session.sceneNow(), *m_words));
    for (const QAccessible::Event type : {QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(this, type);
        QAccessible::updateAccessibility(&event);
    }
}

/// Nowhere in the middle of a step: it is said when it is finished.
StepVoice::Place StepVoice::place() const
{
    const Moment moment = m_session.timeline().moment();
    const bool open = m_session.predict().hides(moment.step);
    return open || moment == m_session.run().finished(moment.step) ? Place{moment.step, open} : Place();
}

} // namespace convlab::ui

#include "moc_step_voice.cpp"
