// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/checklist/clause_chips.h"

#include "ui/controls/flow_layout.h"
#include "ui/study/checklist/clause_chip.h"
#include "ui/study/checklist/clause_text.h"

namespace convlab::ui {

namespace {

constexpr int gap = 6;

} // namespace

ClauseChips::ClauseChips(QWidget *parent) : QWidget(parent)
{
    auto *flow = new FlowLayout(this, gap, gap);
    flow->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ClauseChips::setTheme(const Theme &theme)
{
    m_theme = theme;
    for (ClauseChip *chip : m_chips)
        chip->setTheme(theme);
}

void ClauseChips::setGoal(const ChecklistContent::Goal &goal, const std::vector<Condition::Verdict> &verdicts)
{
    while (m_chips.size() > goal.clauses.size()) {
        delete m_chips.back();
        m_chips.pop_back();
    }
    while (m_chips.size() < goal.clauses.size()) {
        m_chips.push_back(new ClauseChip(this));
        m_chips.back()->setTheme(m_theme);
        layout()->addWidget(m_chips.back());
        m_chips.back()->setVisible(true);
    }
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setClause(clauseText(goal.clauses[i], verdicts[i]), verdicts[i].holds);
    }
}

} // namespace convlab::ui

#include "moc_clause_chips.cpp"
