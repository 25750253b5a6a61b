// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/predict_guide.h"

#include "ui/canvas/canvas_view.h"
#include "ui/lesson/lesson_session.h"
#include "ui/lesson/predict_card.h"

#include <QApplication>
#include <QWidget>

namespace convlab::ui {

PredictGuide::PredictGuide(LessonSession &session, CanvasView &canvas, PredictCard &card, QWidget &panel)
    : QObject(&panel), m_session(session), m_canvas(canvas), m_card(card), m_panel(panel)
{
    connect(&card, &PredictCard::answered, &session, &LessonSession::answerPrediction);
    connect(&card, &PredictCard::hintWanted, &session, &LessonSession::hintPrediction);
    connect(&card, &PredictCard::showWanted, &session, &LessonSession::showPrediction);
    connect(&card, &PredictCard::undoWanted, &session, &LessonSession::takeBackPrediction);
    connect(&card, &PredictCard::againWanted, &session, &LessonSession::askAgain);
    connect(&card, &PredictCard::nextWanted, this, [this] { m_session.move([](Timeline &t) { t.stepForward(); }); });
    connect(&card, &PredictCard::leaveWanted, this, [this] { m_canvas.setFocus(Qt::OtherFocusReason); });
    connect(&canvas, &CanvasView::cellEdited, this, &PredictGuide::edit);
    connect(&canvas, &CanvasView::blockPasted, this, &PredictGuide::paste);
    canvas.setAnswerReader([this](const QString &text) -> std::optional<double> {
        const std::optional<Prediction> &asked = m_session.predict().prediction();
        return asked ? readPrediction(*asked, text.toStdString()) : std::nullopt;
    });
}

bool PredictGuide::asks(const CellRef &cell) const
{
    return m_session.predict().asking() && m_session.predict().prediction()->cell == cell;
}

void PredictGuide::edit(const CellRef &cell, double value)
{
    asks(cell) ? m_session.answerPrediction(value) : m_session.editCell(cell, value);
}

void PredictGuide::paste(const CellRef &cell, const std::vector<double> &values, int columns)
{
    if (!asks(cell))
        m_session.pasteBlock(cell, values, columns);
    else if (!values.empty())
        m_session.answerPrediction(values.front());
}

void PredictGuide::follow()
{
    const PredictFirst &predict = m_session.predict();
    const std::pair now{predict.phase(), predict.step()};
    const bool begun = m_followed.first == PredictFirst::Phase::Off;
    const QWidget *focus = QApplication::focusWidget();
    const bool busy = focus && focus->window() == m_panel.window() && !m_panel.isAncestorOf(focus) && !begun;
    m_card.showState(predict, !m_session.timeline().atEnd()); // may hide what has the keyboard
    if (now == m_followed)
        return;
    m_followed = now;
    takeKeyboard(busy);
}

void PredictGuide::takeKeyboard(bool busy)
{
    const PredictFirst &predict = m_session.predict();
    const CellRef cell = predict.asking() ? predict.prediction()->cell : CellRef{};
    m_canvas.setCursorCell(cell);
    if (busy || !m_panel.isVisible() || !predict.on())
        return;
    if (cell.valid() || predict.phase() == PredictFirst::Phase::Idle)
        m_canvas.setFocus(Qt::OtherFocusReason);
    else
        m_card.takeFocus();
}

} // namespace convlab::ui

#include "moc_predict_guide.cpp"
