// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/playable.h"
#include "ui/player/timeline.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace convlab::ui {

/// What became of one try, for whoever keeps a history of answers.
struct PredictionOutcome {
    QString section;
    std::string item;               ///< of the practice, or empty
    int step = 0;
    std::optional<double> typed;    ///< nothing: given up
    bool right = false;
    bool firstTry = false;          ///< the first one for this question: the one that counts
    bool hinted = false;
    practice::Misconception misconception = practice::Misconception::None; ///< of a wrong answer, if one is likely
};

/// Asks before it shows: as long as it is on, a step that has a prediction is not seen before it was predicted or
/// given up. Plain state beside the timeline; it decides where the timeline may stand.
class PredictFirst {
public:
    enum class Phase {
        Off,
        Idle,   ///< nothing to ask here
        Asking,
        Wrong,  ///< still asking, after a wrong answer
        Right,
        Shown,  ///< given up
    };

    Phase phase() const { return m_phase; }
    bool on() const { return m_phase != Phase::Off; }
    bool asking() const { return m_phase == Phase::Asking || m_phase == Phase::Wrong; }
    /// The question that is open or was the last one; step() is its step.
    const std::optional<Prediction> &prediction() const { return m_prediction; }
    int step() const { return m_step; }
    double typed() const { return m_typed; }
    bool hinted() const { return m_hinted; }
    int tries() const { return m_tries; }   ///< answers in all
    practice::Misconception misconception() const { return m_misconception; }
    int right() const { return m_right; }   ///< predicted at the first try
    int asked() const { return m_asked; }   ///< predicted or given up

    /// The first step that stays hidden until it is predicted; stepCount() of the run when all have been seen.
    int firstHidden() const { return m_hidden; }
    bool hides(int step) const { return on() && step >= m_hidden; }
    bool hidesMore() const { return on() && m_more; }   ///< something is still to be predicted
    /// Whether `number` answers a question that is still to come, where facts or titles could say it before.
    bool keepsSecret(double number) const;

    /// Turned on, it asks for the next step that has not been on the stage, from the beginning when the run has ended.
    void setOn(bool on, const Playable &run, Timeline &timeline);
    /// Another run: what lies before the timeline's place has been seen, the rest may be asked. The score goes on.
    void forgetRun(const Playable &run, Timeline &timeline);
    /// Call after every change of the timeline: it gets no further than to the beginning of the first hidden step.
    void hold(const Playable &run, Timeline &timeline);

    void openHint() { m_hinted = asking(); }
    /// A right answer plays the step to its end.
    PredictionOutcome answer(double typed, const Playable &run, Timeline &timeline);
    PredictionOutcome giveUp(const Playable &run, Timeline &timeline);
    /// Whether the question on show has had an answer, or was given up.
    bool canTakeBack() const { return on() && m_step >= 0 && m_tried == m_step; }
    /// Asks it once more, as if nothing had been said.
    void takeBack(const Playable &run, Timeline &timeline);

private:
    void ask(const Playable &run);
    void hideFrom(int step, const Playable &run);
    void close(Phase phase, const Playable &run, Timeline &timeline);
    PredictionOutcome outcome() const;

    Phase m_phase = Phase::Off;
    std::optional<Prediction> m_prediction;
    int m_step = -1;
    int m_hidden = 0;
    bool m_more = false;
    std::vector<Prediction> m_secrets;  ///< from m_hidden on, of the kind that facts and titles tell
    int m_tried = -1;               ///< the step whose question has had its first answer
    bool m_playingOut = false;      ///< the predicted step plays and stops at its end
    bool m_hinted = false;
    double m_typed = 0;
    practice::Misconception m_misconception = practice::Misconception::None;
    int m_right = 0, m_asked = 0, m_tries = 0;
    bool m_firstRight = false;      ///< the question was right at the first try
};

} // namespace convlab::ui
