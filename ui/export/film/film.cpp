// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/film/film.h"

#include <algorithm>

namespace convlab::ui {

namespace {

FilmPlan within(FilmPlan plan, int steps)
{
    plan.lastStep = plan.lastStep < 0 ? steps - 1 : std::min(plan.lastStep, steps - 1);
    plan.firstStep = std::clamp(plan.firstStep, 0, plan.lastStep);
    plan.framesPerSecond = std::clamp(plan.framesPerSecond, 1, 50);
    plan.restMs = std::clamp(plan.restMs, 0, 60000);
    return plan;
}

Timeline timelineOf(const Playable &run, const FilmPlan &plan)
{
    std::vector<int> microCounts;
    for (int step = 0; step < run.stepCount(); ++step)
        microCounts.push_back(run.microCount(step));
    Timeline timeline;
    timeline.setRun(std::move(microCounts));
    timeline.setPace(plan.microSteps ? Timeline::Pace::MicroSteps : Timeline::Pace::Steps);
    timeline.setSpeed(plan.speed);
    timeline.goTo(plan.microSteps ? Moment{plan.firstStep, 0} : run.finished(plan.firstStep));
    if (!timeline.atEnd()) // where playing would begin again
        timeline.play();
    return timeline;
}

} // namespace

Film::Film(const Playable &run, const FilmPlan &plan)
    : m_run(run), m_plan(within(plan, run.stepCount())), m_start(timelineOf(run, m_plan)), m_time(m_start)
{
    for (m_count = 1; !shotsLast() && m_count <= mostFilmFrames; ++m_count)
        step();
    rewind();
}

bool Film::shotsLast() const
{
    const Moment moment = m_time.moment();
    return moment.step > m_plan.lastStep || moment == m_run.finished(m_plan.lastStep) || !m_time.playing();
}

void Film::step()
{
    m_time.advance(1000.0 / m_plan.framesPerSecond);
    if (m_time.moment().step > m_plan.lastStep || m_time.moment() == m_run.finished(m_plan.lastStep))
        m_time.goTo(m_run.finished(m_plan.lastStep)); // without the way that would follow
}

int Film::durationMs() const
{
    const int fps = m_plan.framesPerSecond; // whole milliseconds that add up
    const int shown = (m_index + 1) * 1000 / fps - m_index * 1000 / fps;
    return m_index == m_count - 1 ? std::max(shown, m_plan.restMs) : shown;
}

StagePicture Film::picture()
{
    m_now = m_run.sceneAt(m_time.moment());
    const bool moving = m_time.phase() > 0;
    if (moving)
        m_next = m_run.sceneAt(m_time.next());
    return StagePicture{&m_now, moving ? &m_next : &m_now, m_time.phase(), {}, false};
}

void Film::advance()
{
    ++m_index;
    if (!atEnd())
        step();
}

void Film::rewind()
{
    m_time = m_start;
    m_index = 0;
}

} // namespace convlab::ui
