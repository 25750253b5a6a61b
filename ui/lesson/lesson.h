// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/playable.h"

#include <QJsonObject>
#include <QString>

#include <memory>

class QWidget;

namespace convlab::ui {

class LessonSession;
class Words;

/// One section. Holds no state: states are JSON values, runs are computed from them.
class Lesson {
public:
    virtual ~Lesson() = default;

    virtual QString id() const = 0;

    /// The lab page's example, complete.
    virtual QJsonObject defaultState() const = 0;

    /// A complete state from a partial or resized one: missing keys take their default, arrays are cut or
    /// grown to the sizes that the parameters ask for (kept cells keep their numbers). Never throws.
    virtual QJsonObject normalised(const QJsonObject &state) const = 0;

    /// The lab page's example with some values changed, complete: what a preset stands for.
    QJsonObject stateWith(const QJsonObject &changes) const;

    /// Whether two complete states show the same example; parameters that change only the view do not count.
    virtual bool samePage(const QJsonObject &state, const QJsonObject &page) const;

    /// Throws ParameterError where play() would, from the parameters alone: whoever looks for a possible state asks for
    /// hundreds. What it lets pass may still fail in play(). `state` need not be normalised.
    virtual void require(const QJsonObject &state) const { (void)state; }

    /// Computes the run. Throws ParameterError when the parameters are impossible.
    virtual std::unique_ptr<const Playable> play(const QJsonObject &state) const = 0;
    /// As play, after an edit of the state `before`: a lesson may keep in sight what was there.
    virtual std::unique_ptr<const Playable> playAfter(const QJsonObject &state, const QJsonObject &before) const
    {
        (void)before;
        return play(state);
    }

    /// A control of the lesson's own (a layer list), shown in the parameter strip; null: none.
    /// It reads session.state(), reports through session.edit(), and follows session.stateChanged().
    virtual QWidget *createEditor(LessonSession &session, QWidget *parent) const;

    /// A panel of the lesson's own below the stage (a list of tasks), under the same rules; null: none.
    virtual QWidget *createPanel(LessonSession &session, QWidget *parent) const;

    /// A view that is more than a scene (measurements, a long computation), in place of stage, arithmetic and player
    /// while showsView() of the state, under the same rules; made when it is first wanted. It may be a LessonView. The
    /// state's run still stands for it in pictures, facts and texts.
    virtual bool showsView(const QJsonObject &) const { return false; }
    virtual QWidget *createView(LessonSession &session, std::shared_ptr<const Words> words, QWidget *parent) const;
};

} // namespace convlab::ui
