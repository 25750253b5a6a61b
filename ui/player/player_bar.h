// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/timeline.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <memory>

namespace convlab::ui {

/// Buttons (to start, back, play/pause, forward, to end, loop), scrubber, position text, speed and pace.
/// Shows a timeline and reports wishes; it never moves the timeline itself.
class PlayerBar : public QWidget {
    Q_OBJECT

public:
    explicit PlayerBar(QWidget *parent = nullptr);
    ~PlayerBar() override;
    void setTheme(const Theme &theme);
    /// What one step is called: "stop" (the default), "layer" …
    void setStepName(const QString &name);
    void show(const Timeline &timeline);        ///< call after every change
    using QWidget::show;
    /// `secret`: how many steps there are is a number to be predicted.
    void showPredicting(bool on, bool secret);
    QSize minimumSizeHint() const override;     ///< the narrowest form: no jump buttons, short position

Q_SIGNALS:
    void playToggled();
    void stepForwardWanted();
    void stepBackWanted();
    void startWanted();
    void endWanted();
    void stepWanted(int step);                  ///< scrubbing
    void speedWanted(double speed);
    void paceWanted(convlab::ui::Timeline::Pace pace);
    void loopWanted(bool on);
    void predictWanted(bool on);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Parts;
    void connectParts();
    void layOut();
    void showPlayButton();
    void showButtons();
    void showPosition();
    void fitWidth();

    std::unique_ptr<Parts> m_parts;
};

} // namespace convlab::ui
