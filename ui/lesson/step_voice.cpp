// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/step_voice.h"

#include "ui/canvas/arithmetic_speech.h"
#include "ui/lesson/lesson_session.h"
#include "ui/text/words.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <utility>

namespace convlab::ui {

namespace {

QAccessibleInterface *accessibleVoice(const QString &className, QObject *object)
{
    if (className != QLatin1String(StepVoice::staticMetaObject.className()))
        return nullptr;
    return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::Notification);
}

} // namespace

StepVoice::StepVoice(const LessonSession &session, std::shared_ptr<const Words> words, QWidget *parent)
    : QWidget(parent), m_session(session), m_words(std::move(words))
{
    QAccessible::installFactory(accessibleVoice); // installing it again changes nothing
    setObjectName(QStringLiteral("stepVoice"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFixedSize(1, 1); // nothing to see, but shown: what is hidden is not read out
    // The moments within a step say the same as its end, so a step is said once.
    connect(&session, &LessonSession::positionChanged, this, [this] {
        if (m_speaking && isVisible() && place() != m_said)
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
    setAccessibleName(sentence());
    for (const QAccessible::Event type : {QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(this, type);
        QAccessible::updateAccessibility(&event);
    }
}

StepVoice::Place StepVoice::place() const
{
    const int step = m_session.timeline().moment().step;
    return {step, m_session.predict().hides(step)};
}

/// The finished step, unless that is still to be predicted.
QString StepVoice::sentence() const
{
    const auto [step, open] = place();
    return spokenMoment(open ? m_session.sceneNow() : m_session.run().sceneAt(m_session.run().finished(step)), *m_words);
}

} // namespace convlab::ui

#include "moc_step_voice.cpp"
