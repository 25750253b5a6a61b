// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QActionGroup;

namespace convlab::ui {

/// Shows the speed ("1×") and offers the five speeds in a menu, with the keys that set them.
class SpeedButton : public QToolButton {
    Q_OBJECT

public:
    explicit SpeedButton(QWidget *parent = nullptr);
    void setSpeed(double speed);
    QSize sizeHint() const override;    ///< the same for every speed

Q_SIGNALS:
    void speedChosen(double speed);

private:
    QActionGroup *m_choices;
};

} // namespace convlab::ui
