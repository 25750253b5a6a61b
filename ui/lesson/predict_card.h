// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lesson/predict_first.h"
#include "ui/theme/themed_widget.h"

#include <QWidget>

#include <memory>

namespace convlab::ui {

class Words;

/// The card of "Predict first": the question with a field for the answer, what a wrong answer may come from, what the
/// practice makes of it, and how many were right so far. Shows the state of a session and reports wishes. Always
/// equally high.
class PredictCard : public QWidget, public ThemedWidget {
    Q_OBJECT

public:
    explicit PredictCard(const Words &words, QWidget *parent = nullptr);
    ~PredictCard() override;

    void setTheme(const Theme &theme) override;
    /// `more`: there is a step after this one.
    void showState(const PredictFirst &predict, bool more);
    /// What the practice made of the answer; until the next question.
    void showPractice(const QString &text);
    /// To the field, ready to be typed over; or, where nothing is asked, to what leads on.
    void takeFocus();

Q_SIGNALS:
    void answered(double typed);
    void hintWanted();
    void showWanted();      ///< the answer
    void undoWanted();      ///< of the answer
    void nextWanted();
    void againWanted();     ///< everything once more
    void leaveWanted();     ///< Escape: back to the stage

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Parts;
    void layOut();
    void check();
    void say(const QString &text);
    void showButtons();
    void showScore();
    QString feedback(const PredictFirst &predict) const;
    QString question(const PredictFirst &predict) const;

    std::unique_ptr<Parts> m_parts;
};

} // namespace convlab::ui
