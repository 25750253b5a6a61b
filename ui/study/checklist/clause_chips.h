// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/study/checklist/checklist_content.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

namespace convlab::ui {

class ClauseChip;

/// The clauses of a goal with the numbers they have now, each with a tick or a cross. Breaks into lines.
class ClauseChips : public QWidget {
    Q_OBJECT

public:
    explicit ClauseChips(QWidget *parent = nullptr);
    void setTheme(const Theme &theme);
    /// `verdicts` belong to the goal's clauses, in order.
    void setGoal(const ChecklistContent::Goal &goal, const std::vector<Condition::Verdict> &verdicts);

private:
    Theme m_theme;
    std::vector<ClauseChip *> m_chips;
};

} // namespace convlab::ui
