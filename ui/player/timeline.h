// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/moment.h"

#include <cstddef>
#include <vector>

namespace convlab::ui {

/// Where the player stands: a finished or half-finished step and the way to the next one. Plain state, no
/// clock: advance(ms) is the only way time passes.
class Timeline {
public:
    enum class Pace { Steps, MicroSteps };

    /// A new run: micro-step counts per step. Keeps the step if it still exists, else goes to the last.
    void setRun(std::vector<int> microCounts);

    int stepCount() const;
    int microCount(int step) const { return m_microCounts[static_cast<std::size_t>(step)]; }
    int largestMicroCount() const;
    Moment moment() const { return m_moment; }
    /// 0..1: how far the playing animation is on its way from moment() to next().
    double phase() const { return m_reducedMotion ? 0 : m_phase; }
    /// The moment that playing reaches next; moment() itself at the end (or the beginning when looping).
    Moment next() const;

    bool playing() const { return m_playing; }
    bool looping() const { return m_looping; }
    double speed() const { return m_speed; }            ///< 1 = one step a second (or one micro-step in 0.4 s)
    Pace pace() const { return m_pace; }
    bool atStart() const;
    bool atEnd() const;

    void play();            ///< from the beginning when at the end
    void pause();
    void setLooping(bool on);
    void setSpeed(double speed);
    void setPace(Pace pace);            ///< standing at the start stays at the start
    void setReducedMotion(bool on);     ///< phase stays 0: the window jumps

    // All of these set the phase to 0. A step forward or back also pauses: whoever steps wants to look.
    void goTo(const Moment &moment);    ///< clamped
    void goToStep(int step);            ///< its finished state
    void stepForward();     ///< to the finished state of this step or, if finished, of the next
    void stepBack();        ///< to the finished state of the step before
    void microForward();
    void microBack();       ///< from a step's beginning to the end of the step before
    void toStart();         ///< the first step finished or, in micro-steps, its beginning
    void toEnd();

    /// Lets `ms` milliseconds pass (a minute at most: a machine that slept has not been watched). Slices
    /// add up: advance(a + b) ends where advance(a), advance(b) does. True if anything that can be seen changed.
    bool advance(double ms);

private:
    Moment first() const;
    Moment finished(int step) const;
    Moment stepAfter() const;
    Moment microAfter() const;
    double intervalMs() const;
    void jump(const Moment &moment);

    std::vector<int> m_microCounts{1};
    Moment m_moment;
    double m_phase = 0;
    double m_speed = 1;
    bool m_playing = false;
    bool m_looping = false;
    bool m_reducedMotion = false;
    Pace m_pace = Pace::Steps;
};

} // namespace convlab::ui
