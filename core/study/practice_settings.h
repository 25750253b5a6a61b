// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/card.h"

#include <cstdint>

namespace convlab::practice {

/// What the learner may set.
struct PracticeSettings {
    double retention = 0.9;         ///< lowestRetention to highestRetention
    int newPerDay = 12;
    int reviewsPerDay = 80;
    bool fuzz = true;               ///< spread intervals a little
    /// A day begins this many seconds after midnight UTC: four in the morning, less the time zone's offset.
    Seconds dayStart = 4 * 3600;
    Seconds learnAhead = 20 * 60;   ///< a learning step may come this early when nothing else is waiting
    std::uint64_t seed = 0;         ///< makes this learner's questions others than those of the next
    bool operator==(const PracticeSettings &) const = default;
};

/// The settings with every number brought into its range.
PracticeSettings normalised(PracticeSettings settings);

/// What they mean for one card.
ScheduleSettings scheduleFor(const PracticeSettings &settings);

} // namespace convlab::practice
