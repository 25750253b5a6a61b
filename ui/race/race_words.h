// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fast/race.h"
#include "ui/text/words.h"

#include <QString>

namespace convlab::ui::race {

// What the race says in numbers and sentences.

/// "3.1 µs", "0.42 ms", "1.2 s".
QString timeText(double ms);
/// "± 2 %" of the median.
QString spreadText(const fast::Lap &lap);
/// Multiplications and additions of the definition in a second: "551 GFLOP/s".
QString speedText(double definitionProducts, double ms);
/// The second line of a way: what it counts, needs and how exact it was; or why it does not take part.
QString detailText(const fast::RacePoint &point, fast::Algorithm algorithm, const Words &words);
/// What there is to say beside that: what the way does, what the planner says of it, what was compared.
QString hintText(const fast::RacePoint &point, fast::Algorithm algorithm, const Words &words);
/// One way in whole sentences, for those who do not see its row.
QString spokenText(const fast::RacePoint &point, fast::Algorithm algorithm, const Words &words);
/// Who won, and by how much; empty before anyone has.
QString resultText(const fast::RacePoint &point, const Words &words);
/// What is being raced: "kernel 7×7, round 4 of 9".
QString progressText(const fast::RaceReport &report, int rounds);

} // namespace convlab::ui::race
