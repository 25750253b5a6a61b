// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/practice_queue.h"

namespace convlab::practice {

/// Why an item in this state is asked at `now`, as a phrase with numbers: "Last right 6 days ago; recall now about 88 %."
Phrase dueReason(const ItemState &state, PickKind kind, Seconds now, const PracticeSettings &settings);

/// The reason of a question that was answered wrong in the skill check and not asked since.
Phrase missedInSkillCheck(Seconds missedAt, Seconds now, const PracticeSettings &settings);

} // namespace convlab::practice
