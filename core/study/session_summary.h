// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/progress.h"

#include <string>
#include <vector>

namespace convlab::practice {

/// The end of a session: what went well, which misconceptions showed, when to come back.
struct SessionSummary {
    int answers = 0, right = 0, withoutHint = 0;
    std::vector<std::string> wentWell;      ///< skills whose last answer was right, in the order they were asked first
    std::vector<std::string> toRepeat;      ///< skills whose last answer was wrong
    std::vector<MisconceptionCount> misconceptions;
    std::optional<Seconds> comeBackAt;      ///< when something is due next
    int dueThen = 0;                        ///< how many items are due on that day
    bool operator==(const SessionSummary &) const = default;
};

/// Of the answers given in the practice from `startedAt` on; predictions on the stage are no part of a session.
SessionSummary summaryOf(const PracticeQueue &queue, Seconds startedAt, Seconds now);

/// The summary as sentences: "summary.…". Skills and misconceptions are named by ui.
std::vector<Phrase> sentencesOf(const SessionSummary &summary, Seconds now, Seconds dayStart);

} // namespace convlab::practice
