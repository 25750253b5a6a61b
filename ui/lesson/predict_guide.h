// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/scene.h"
#include "ui/lesson/predict_first.h"

#include <QObject>

#include <utility>
#include <vector>

class QWidget;

namespace convlab::ui {

class CanvasView;
class LessonSession;
class PredictCard;

/// Leads a learner who predicts: takes what is typed on the canvas or in the card to the session, and the keyboard to where
/// it is typed.
class PredictGuide : public QObject {
    Q_OBJECT

public:
    PredictGuide(LessonSession &session, CanvasView &canvas, PredictCard &card, QWidget &panel);

    /// The card shows how the session stands, and the keyboard goes to the answer and then to what leads on, unless the
    /// learner is busy elsewhere in the window.
    void follow();

private:
    bool asks(const CellRef &cell) const;
    void edit(const CellRef &cell, double value);
    void paste(const CellRef &cell, const std::vector<double> &values, int columns);
    void takeKeyboard(bool busy);

    LessonSession &m_session;
    CanvasView &m_canvas;
    PredictCard &m_card;
    QWidget &m_panel;
    std::pair<PredictFirst::Phase, int> m_followed{PredictFirst::Phase::Off, -1};  ///< the question, and how it stood
};

} // namespace convlab::ui
