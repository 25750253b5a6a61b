// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/progress.h"

#include <QString>

namespace convlab::ui {

/// "new", "learning", "known", "due".
QString standingName(practice::Standing standing);

/// "recall about 88 %"; empty while nothing was asked.
QString recallText(const practice::Progress &progress);

/// Everything about a group: "due: 2 of 7 asked, 1 due now, recall about 88 %. Last answers: right, wrong."
QString progressText(const practice::Progress &progress, practice::Seconds now, practice::Seconds dayStart);

/// "today", "yesterday", "6 days ago".
QString agoText(practice::Seconds at, practice::Seconds now, practice::Seconds dayStart);

/// What the learner remembers of what was learned, beside the target.
QString retentionText(const practice::ReviewCount &count, double target);

/// The forecast in a sentence: what waits today, this week, and the busiest day.
QString forecastText(const std::vector<int> &counts);

/// The answers of some days in a sentence.
QString daysText(const std::vector<practice::DayCount> &days);

} // namespace convlab::ui
