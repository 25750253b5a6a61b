// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/timeline.h"

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr double stepMs = 1000;         ///< one step at speed 1
constexpr double microMs = 400;         ///< one micro-step at speed 1
constexpr double longestStepMs = 12000; ///< all micro-steps of one step at speed 1
constexpr double longestSliceMs = 60000;
constexpr double slowest = 0.25, fastest = 4;
constexpr double roundingMs = 1e-6;     ///< what sums of odd slices may lose

} // namespace

void Timeline::setRun(std::vector<int> microCounts)
{
    if (microCounts.empty())
        microCounts.push_back(1);
    for (int &count : microCounts)
        count = std::max(1, count);
    const bool wasFinished = m_moment == finished(m_moment.step);
    m_microCounts = std::move(microCounts);
    const bool stepExists = m_moment.step < stepCount();
    const Moment end = finished(std::min(m_moment.step, stepCount() - 1));
    if (!stepExists)
        m_phase = 0;
    if (!stepExists || wasFinished || m_moment.micro > end.micro)
        m_moment = end;
    if (next() == m_moment) {
        m_playing = false;
        m_phase = 0;
    }
}

int Timeline::stepCount() const { return static_cast<int>(m_microCounts.size()); }

int Timeline::largestMicroCount() const { return *std::max_element(m_microCounts.begin(), m_microCounts.end()); }

Moment Timeline::finished(int step) const { return {step, microCount(step) - 1}; }

Moment Timeline::first() const { return m_pace == Pace::Steps ? finished(0) : Moment{}; }

bool Timeline::atStart() const { return m_moment == first(); }

bool Timeline::atEnd() const { return m_moment == finished(stepCount() - 1); }

Moment Timeline::stepAfter() const
{
    const Moment here = finished(m_moment.step);
    return m_moment == here && !atEnd() ? finished(m_moment.step + 1) : here;
}

Moment Timeline::microAfter() const
{
    if (m_moment != finished(m_moment.step))
        return {m_moment.step, m_moment.micro + 1};
    return atEnd() ? m_moment : Moment{m_moment.step + 1, 0};
}

Moment Timeline::next() const
{
    if (atEnd())
        return m_looping ? first() : m_moment;
    return m_pace == Pace::Steps ? stepAfter() : microAfter();
}

void Timeline::play()
{
    if (atEnd() && !m_looping)
        toStart();
    m_playing = next() != m_moment;
}

void Timeline::pause() { m_playing = false; }

void Timeline::setLooping(bool on)
{
    m_looping = on;
    if (next() == m_moment)
        jump(m_moment);
}

void Timeline::setSpeed(double speed)
{
    if (std::isfinite(speed))
        m_speed = std::clamp(speed, slowest, fastest);
}

void Timeline::setPace(Pace pace)
{
    if (pace == m_pace)
        return;
    const bool start = atStart();
    m_pace = pace;
    jump(start ? first() : m_moment);
}

void Timeline::setReducedMotion(bool on) { m_reducedMotion = on; }

void Timeline::jump(const Moment &moment)
{
    m_moment = moment;
    m_phase = 0;
    if (next() == m_moment)
        m_playing = false;
}

void Timeline::goTo(const Moment &moment)
{
    const int step = std::clamp(moment.step, 0, stepCount() - 1);
    jump({step, std::clamp(moment.micro, 0, finished(step).micro)});
}

void Timeline::goToStep(int step) { jump(finished(std::clamp(step, 0, stepCount() - 1))); }

void Timeline::stepForward()
{
    m_playing = false;
    jump(stepAfter());
}

void Timeline::stepBack()
{
    m_playing = false;
    jump(m_moment.step > 0 ? finished(m_moment.step - 1) : first());
}

void Timeline::microForward()
{
    m_playing = false;
    jump(microAfter());
}

void Timeline::microBack()
{
    m_playing = false;
    if (m_moment.micro > 0)
        jump({m_moment.step, m_moment.micro - 1});
    else
        jump(m_moment.step > 0 ? finished(m_moment.step - 1) : Moment{});
}

void Timeline::toStart() { jump(first()); }

void Timeline::toEnd() { jump(finished(stepCount() - 1)); }

double Timeline::intervalMs() const
{
    if (m_pace == Pace::Steps)
        return stepMs / m_speed;
    const int count = microCount(next().step);
    return std::min(microMs, longestStepMs / count) / m_speed;
}

bool Timeline::advance(double ms)
{
    if (!m_playing || !(ms > 0))
        return false;
    const Moment before = m_moment;
    double rest = std::min(ms, longestSliceMs);
    while (m_playing) {
        const double interval = intervalMs();
        const double needed = (1 - m_phase) * interval;
        if (rest < needed - roundingMs) {
            m_phase += rest / interval;
            break;
        }
        rest = std::max(0.0, rest - needed);
        jump(next()); // pauses at the end
    }
    return !m_reducedMotion || m_moment != before || !m_playing;
}

} // namespace convlab::ui
