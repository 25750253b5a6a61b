// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/practice_settings.h"

#include <algorithm>

namespace convlab::practice {

PracticeSettings normalised(PracticeSettings settings)
{
    // Written so that NaN becomes the lowest value.
    settings.retention = settings.retention > lowestRetention ? std::min(settings.retention, highestRetention) : lowestRetention;
    settings.newPerDay = std::clamp(settings.newPerDay, 0, 999);
    settings.reviewsPerDay = std::clamp(settings.reviewsPerDay, 0, 9999);
    settings.dayStart = std::clamp(settings.dayStart, -secondsPerDay, secondsPerDay);
    settings.learnAhead = std::clamp<Seconds>(settings.learnAhead, 0, secondsPerDay);
    return settings;
}

ScheduleSettings scheduleFor(const PracticeSettings &settings)
{
    ScheduleSettings schedule;
    schedule.retention = normalised(settings).retention;
    schedule.dayStart = settings.dayStart;
    return schedule;
}

} // namespace convlab::practice
