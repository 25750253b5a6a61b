// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/errors/parameter_error.h"
#include "core/scene/playable.h"
#include "ui/lesson/lesson.h"
#include "ui/lesson/lesson_content.h"
#include "ui/lesson/predict_first.h"
#include "ui/player/timeline.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>

#include <memory>
#include <optional>

namespace convlab::ui {

class EditHistory;

/// One open lesson: its state with undo, the run computed from it, and the player's position.
/// The only place that changes any of them; everything else shows and reports.
class LessonSession : public QObject {
    Q_OBJECT

public:
    /// What the status bar may claim about the lab page's printed numbers.
    enum class Truth { NotThePage, Reproduced, Differs };

    LessonSession(const Lesson &lesson, const LessonContent &content, QObject *parent = nullptr);
    ~LessonSession() override;

    const Lesson &lesson() const { return m_lesson; }
    const LessonContent &content() const { return m_content; }
    const QJsonObject &state() const { return m_state; }

    /// The complete state that a preset stands for.
    QJsonObject presetState(const Preset &preset) const;

    /// The run of the current state; while the state is impossible, the run of the last possible one.
    const Playable &run() const { return *m_run; }
    const std::optional<ParameterError> &error() const { return m_error; }
    /// While error() is set: the nearest possible state, if one is close.
    const std::optional<QJsonObject> &remedy() const { return m_remedy; }
    Truth truth() const;

    const Timeline &timeline() const { return m_timeline; }
    Scene sceneNow() const;
    Scene sceneNext() const;

    /// Replaces the state. Edits with the same non-empty mergeKey in a row undo together.
    void edit(const QJsonObject &state, const QString &mergeKey = {});
    void setValue(const QString &name, const QJsonValue &value, bool continuing = false);
    /// Does what the learner asked for on the stage.
    void grant(const Wish &wish, bool continuing);
    void applyPreset(const QString &name);
    void editCell(const CellRef &cell, double value);
    void pasteBlock(const CellRef &cell, const std::vector<double> &values, int columns);
    void applyRemedy();

    bool canUndo() const;
    bool canRedo() const;
    void undo();
    void redo();

    /// Changes the timeline through `change` and tells everyone.
    template<typename Change>
    void move(Change change)
    {
        change(m_timeline);
        m_predict.hold(*m_run, m_timeline);
        Q_EMIT positionChanged();
    }
    void advance(double ms);

    /// Predict first: with it on, the stage shows questionScene() until the learner has answered.
    const PredictFirst &predict() const { return m_predict; }
    void setPredicting(bool on);
    void answerPrediction(double typed);
    void showPrediction();
    /// Shows it to an audience: nobody was asked, so no history hears of it.
    void revealPrediction();
    void hintPrediction();
    /// Asks the last question again; the answer to it counts as not given.
    void takeBackPrediction();
    /// Asks everything once more, from the first step.
    void askAgain();

    /// State and position as one JSON value, for the next start.
    QJsonObject saved() const;
    void restore(const QJsonObject &saved);

    /// All there is, undo and questions among it, for a session of the same lesson in a window that is made anew.
    struct Whole;
    std::shared_ptr<const Whole> whole() const;
    void resume(const Whole &whole);

Q_SIGNALS:
    void stateChanged();        ///< state, run or error
    void positionChanged();     ///< timeline (moment, playing, speed …)
    void phaseChanged();        ///< only the phase moved
    /// The learner has typed a prediction or given up: a practice history listens here.
    void predicted(const convlab::ui::PredictionOutcome &outcome);
    void predictionTakenBack();

private:
    void recompute();
    void tellPredicted(PredictionOutcome outcome);
    bool pass(double ms);

    const Lesson &m_lesson;
    const LessonContent &m_content;
    QJsonObject m_state;
    std::optional<QJsonObject> m_before;    ///< the state before the last edit; a drag is one edit
    std::shared_ptr<const Playable> m_run;
    std::optional<ParameterError> m_error;
    std::optional<QJsonObject> m_remedy;
    Timeline m_timeline;
    PredictFirst m_predict;
    std::unique_ptr<EditHistory> m_history;
    mutable QHash<QString, QJsonObject> m_presetStates; ///< by name: every change is compared with all of them
};

} // namespace convlab::ui
