// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/study/checklist/checklist_content.h"

#include <QString>

#include <cstdint>

namespace convlab::ui {

/// "Output height 4", "Parameters 2 320 ≤ 10 000", or what is wrong with it: "Parameters 73 856 > 10 000".
QString clauseText(const ChecklistContent::Clause &clause, const Condition::Verdict &verdict);

/// The day of a tick, short: "3 Mar 2026".
QString dayText(std::int64_t ms);

} // namespace convlab::ui
