// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/predict_first.h"

#include <algorithm>

namespace convlab::ui {

namespace {

Moment finished(const Timeline &timeline, int step)
{
    return {step, timeline.microCount(step) - 1};
}

} // namespace

/// Hides from `step` on; steps that ask nothing are open.
void PredictFirst::hideFrom(int step, const Playable &run)
{
    m_hidden = step;
    while (m_hidden < run.stepCount() && !run.predictionAt(m_hidden))
        ++m_hidden;
    m_more = m_hidden < run.stepCount();
    m_secrets.clear();
    for (int later = m_hidden; later < run.stepCount(); ++later) {
        std::optional<Prediction> prediction = run.predictionAt(later);
        if (prediction && !prediction->isTold())
            break; // a run asks for sizes and counts, or for the numbers in cells
        if (prediction)
            m_secrets.push_back(*std::move(prediction));
    }
}

bool PredictFirst::keepsSecret(double number) const
{
    return on() && std::any_of(m_secrets.begin(), m_secrets.end(), [number](const Prediction &secret) { return isPredicted(secret, number); });
}

void PredictFirst::setOn(bool on, const Playable &run, Timeline &timeline)
{
    if (on == this->on())
        return;
    m_phase = on ? Phase::Idle : Phase::Off;
    m_prediction.reset();
    m_step = m_tried = -1;
    m_playingOut = false;
    m_secrets.clear();
    if (!on)
        return;
    timeline.pause();
    const Moment here = timeline.moment();
    hideFrom(here == finished(timeline, here.step) ? here.step + 1 : here.step, run); // what stands on the stage has been seen
    if (!m_more)
        hideFrom(0, run);
    if (m_more)
        timeline.goTo({m_hidden, 0});
    hold(run, timeline);
}

void PredictFirst::forgetRun(const Playable &run, Timeline &timeline)
{
    if (!on())
        return;
    m_prediction.reset();
    m_step = m_tried = -1;
    m_playingOut = false;
    m_phase = Phase::Idle;
    hideFrom(timeline.moment().step, run);
    hold(run, timeline);
}

void PredictFirst::ask(const Playable &run)
{
    if (asking() && m_step == m_hidden)
        return;
    m_phase = Phase::Asking;
    m_step = m_hidden;
    m_prediction = run.predictionAt(m_hidden);
    m_playingOut = m_hinted = false;
    m_misconception = practice::Misconception::None;
}

void PredictFirst::hold(const Playable &run, Timeline &timeline)
{
    if (!on())
        return;
    if (hides(timeline.moment().step)) {
        ask(run);
        timeline.goTo({m_hidden, 0});
        timeline.pause();
        return;
    }
    const Moment here = timeline.moment();
    if (here.step != m_step) {
        m_phase = Phase::Idle;
        m_step = -1;
        m_prediction.reset();
        m_playingOut = false;
    } else if (m_playingOut && here == finished(timeline, here.step)) {
        m_playingOut = false;
        timeline.pause();
    }
}

PredictionOutcome PredictFirst::outcome() const
{
    PredictionOutcome outcome;
    outcome.item = m_prediction->item;
    outcome.step = m_step;
    outcome.firstTry = m_tried != m_step;
    outcome.hinted = m_hinted;
    return outcome;
}

PredictionOutcome PredictFirst::answer(double typed, const Playable &run, Timeline &timeline)
{
    if (!asking())
        return {};
    PredictionOutcome result = outcome();
    result.typed = m_typed = typed;
    result.right = isPredicted(*m_prediction, typed);
    m_tried = m_step;
    ++m_tries;
    if (result.right) {
        m_firstRight = result.firstTry;
        close(Phase::Right, run, timeline);
        return result;
    }
    m_misconception = result.misconception = diagnosed(*m_prediction, typed);
    m_phase = Phase::Wrong;
    return result;
}

PredictionOutcome PredictFirst::giveUp(const Playable &run, Timeline &timeline)
{
    if (!asking())
        return {};
    const PredictionOutcome result = outcome();
    m_tried = m_step;
    m_firstRight = false;
    close(Phase::Shown, run, timeline);
    return result;
}

void PredictFirst::close(Phase phase, const Playable &run, Timeline &timeline)
{
    m_phase = phase;
    ++m_asked;
    m_right += m_firstRight;
    hideFrom(m_step + 1, run);
    m_playingOut = timeline.moment() != finished(timeline, m_step);
    if (m_playingOut)
        timeline.play();
}

void PredictFirst::takeBack(const Playable &run, Timeline &timeline)
{
    if (!canTakeBack())
        return;
    if (!asking()) {
        --m_asked;
        m_right -= m_firstRight;
    }
    hideFrom(m_step, run);
    m_tried = m_step = -1;
    timeline.goTo({m_hidden, 0});
    hold(run, timeline);
}

} // namespace convlab::ui
