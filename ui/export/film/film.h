// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/playable.h"
#include "ui/export/stage_page.h"
#include "ui/player/timeline.h"

#include <functional>

namespace convlab::ui {

/// Which part of a run is filmed, and how.
struct FilmPlan {
    int firstStep = 0;
    int lastStep = -1;              ///< the run's last one where it is negative or beyond
    bool microSteps = false;        ///< through the small steps inside each step
    double speed = 1;               ///< 0.25 to 4; 1 is one step a second, or one small step in 0.4 s
    int framesPerSecond = 20;       ///< 1 to 50
    int restMs = 1500;              ///< how long the last picture stands
};

constexpr int mostFilmFrames = 3000;    ///< two and a half minutes at 20 frames a second

/// A run as the player shows it, frame by frame, from its first picture to its last. Time is counted, not measured.
class Film {
public:
    Film(const Playable &run, const FilmPlan &plan);

    /// How many frames there are, mostFilmFrames + 1 where there are more.
    int count() const { return m_count; }
    int index() const { return m_index; }
    bool atEnd() const { return m_index >= m_count; }
    /// How long the frame stands.
    int durationMs() const;
    /// What it shows, valid until the next call.
    StagePicture picture();
    void advance();
    void rewind();

private:
    bool shotsLast() const;
    void step();

    const Playable &m_run;
    FilmPlan m_plan;
    Timeline m_start, m_time;
    int m_count = 0, m_index = 0;
    Scene m_now, m_next;
};

/// Told after each frame how many of all are done; false stops.
using FilmProgress = std::function<bool(int done, int all)>;

} // namespace convlab::ui
