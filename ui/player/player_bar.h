// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/timeline.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace convlab::ui {

/// Buttons (to start, back, play/pause, forward, to end, loop), scrubber, position text, speed and pace.
/// Shows a timeline and reports wishes; it never moves the timeline itself.
class PlayerBar : public QWidget {
    Q_OBJECT

public:
    explicit PlayerBar(QWidget *parent = nullptr);
    void setTheme(const Theme &theme);
    void show(const Timeline &timeline);        ///< call after every change
    using QWidget::show;

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

private:
    struct Parts;
    Parts *m_parts;
};

} // namespace convlab::ui
