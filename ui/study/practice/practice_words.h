// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/practice_queue.h"

#include <QString>

namespace convlab::ui {

/// "in 10 minutes", "tomorrow", "in 6 days": when something that is due at `dueAt` comes back.
QString comesBack(practice::Seconds dueAt, practice::Seconds now, practice::Seconds dayStart);

/// "2 to repeat, 3 reviews, 1 new"; what there is none of is left out.
QString countsInWords(const practice::QueueCounts &counts);

QString ratingName(practice::Rating rating);

} // namespace convlab::ui
