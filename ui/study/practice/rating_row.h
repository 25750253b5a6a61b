// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/fsrs.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QButtonGroup;
class QLabel;

namespace convlab::ui {

/// How well it was known: the suggestion is chosen, the learner may choose another. Says when the question comes back.
class RatingRow : public QWidget {
    Q_OBJECT

public:
    explicit RatingRow(QWidget *parent = nullptr);
    void setTheme(const Theme &theme);
    void show(practice::Rating rating, const QString &comesBack);
    /// Says in place of the choice that somebody else has answered since.
    void showOvertaken();

Q_SIGNALS:
    void rated(convlab::practice::Rating rating);

private:
    QLabel *m_lead, *m_back;
    QButtonGroup *m_buttons;
    bool m_showing = false;
};

} // namespace convlab::ui
