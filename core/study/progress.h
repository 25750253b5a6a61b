// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/practice_queue.h"

#include <string>
#include <utility>
#include <vector>

namespace convlab::practice {

/// How far a group of items (a section, a skill) has come.
struct Progress {
    std::string name;           ///< section or skill
    int items = 0;              ///< in all
    int learning = 0;           ///< asked, and still in the first steps or forgotten
    int young = 0, known = 0;   ///< in review: stability below and from knownStability days
    double recall = 0;          ///< mean chance to recall now, over what has been asked; 0 while nothing was
    bool operator==(const Progress &) const = default;
};

inline constexpr double knownStability = 21;

/// In course order.
std::vector<Progress> sectionProgress(const PracticeQueue &queue, Seconds now);
std::vector<Progress> skillProgress(const PracticeQueue &queue, Seconds now);

/// How many reviews fall on each of the next `days` days, today first (with what is overdue), if nothing else is answered.
std::vector<int> forecast(const PracticeQueue &queue, Seconds now, int days);

/// Misconceptions that wrong answers showed since a moment, the most frequent first; as many times: the latest first.
struct MisconceptionCount {
    Misconception misconception = Misconception::None;
    int times = 0;
    Seconds lastAt = 0;
    bool operator==(const MisconceptionCount &) const = default;
};
std::vector<MisconceptionCount> misconceptionsShown(const std::vector<ReviewEntry> &log, Seconds since = 0);

/// Answers of one day.
struct DayCount {
    std::int64_t day = 0;       ///< dayOf
    int answers = 0, right = 0;
    bool operator==(const DayCount &) const = default;
};
/// Only days with answers, oldest first.
std::vector<DayCount> history(const PracticeQueue &queue);

/// The share of right answers among reviews (not first steps), or nothing while there are none.
std::optional<double> measuredRetention(const std::vector<ReviewEntry> &log, Seconds since = 0);

} // namespace convlab::practice
