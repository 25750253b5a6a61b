// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/practice_queue.h"
#include "core/study/study_record.h"

namespace convlab::tests {

inline constexpr practice::Seconds fullMorning = 1767254400;

/// A learner with something of everything.
inline StudyRecord fullRecord()
{
    using namespace practice;
    PracticeSettings settings{0.93, 5, 40, true, -3600, 900, 0xfedcba9876543210u};
    PracticeQueue queue(settings);
    queue.markSeen("pooling", fullMorning - 500);
    queue.markSeen("output_shape", fullMorning - 400);
    const auto answer = [&queue](const char *generator, Seconds at, const Values &given, Rating rating, Misconception misconception) {
        queue.answer(queue.practise(generator, at).value(), given, {rating != Rating::Again, 1, 12}, misconception, rating, at);
    };
    answer("pool_size", fullMorning, {0.1, -3, 1e-300}, Rating::Easy, Misconception::None);
    answer("size_square", fullMorning + 60, {7}, Rating::Again, Misconception::CeilForFloor);
    answer("pool_size", fullMorning + 9 * secondsPerDay, {2, 2}, Rating::Easy, Misconception::None);
    answer("pool_argmax", fullMorning + 9 * secondsPerDay + 30, {}, Rating::Again, Misconception::None);
    ReviewEntry checked = queue.log().front();  // a question of the skill check that came back in practice
    checked.generator = checkedItemName("term");
    checked.at = fullMorning + 10 * secondsPerDay;
    checked.answer = {1};
    StudyRecord record;
    record.settings = queue.settings();
    record.seen = queue.seen();
    record.reviews = queue.log();
    record.reviews.push_back(checked);
    record.attempts = {{0, 1000, 4, {{"module", "right", true, 1001}, {"way", "wrong", false, 1002}}}, {0, 5000, 4, {}}};
    record.proofs = {{"leave-nothing", {{2000, R"({"stride":2,"name":"\"x\""})"}, {3000, "{}"}}}, {"see-the-mistake", {{4000, "{}"}}}};
    record.notes = {{"course", "# Mine\n\n“Quoted”, a\ttab, ∂L/∂K, 🧮 and e\u0301", 7000}, {"pooling", "", 8000}};
    return record;
}

} // namespace convlab::tests
