// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/practice_queue.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace convlab::practice {

/// One of the last answers of a group.
struct Mark {
    bool right = false;
    Seconds at = 0;
    bool operator==(const Mark &) const = default;
};

/// How far a group of items (a section, a skill) has come.
struct Progress {
    std::string name;           ///< section or skill
    int items = 0;              ///< in all
    int learning = 0;           ///< asked, and still in the first steps or forgotten
    int young = 0, known = 0;   ///< in review: stability below and from knownStability days
    double recall = 0;          ///< mean chance to recall now, over what has been asked; 0 while nothing was
    int due = 0;                ///< to be asked by now, as the queue counts them without its daily limits
    std::optional<Seconds> nextAt{};    ///< when one of them is due next; nothing while nothing was asked
    std::vector<Mark> last{};   ///< the last answers, at most lastMarks, oldest first

    int asked() const { return learning + young + known; }
    bool operator==(const Progress &) const = default;
};

inline constexpr double knownStability = 21;
inline constexpr std::size_t lastMarks = 5;

/// A group in one word.
enum class Standing {
    New,        ///< nothing of it was asked
    Learning,   ///< something was
    Known,      ///< all of it is known
    Due,        ///< something of it is due, whatever the rest
};
Standing standingOf(const Progress &progress);

/// In course order.
std::vector<Progress> sectionProgress(const PracticeQueue &queue, Seconds now);
std::vector<Progress> skillProgress(const PracticeQueue &queue, Seconds now);
/// The skills of one section, from that section's items only.
std::vector<Progress> skillProgress(const PracticeQueue &queue, std::string_view section, Seconds now);
/// Everything as one group, with what comes from the skill check.
Progress courseProgress(const PracticeQueue &queue, Seconds now);

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

/// The last answer that showed a misconception.
struct LastSlip {
    std::string generator;
    std::uint64_t seed = 0;     ///< makes the question again
    int rightSince = 0;         ///< right answers to the same kind of question after it
    StageState stage = {};      ///< where it was predicted, if it was on the stage

    bool onStage() const { return !stage.section.empty(); }
    bool operator==(const LastSlip &) const = default;
};
std::optional<LastSlip> lastSlip(const std::vector<ReviewEntry> &log, Misconception misconception);

/// Answers of one day.
struct DayCount {
    std::int64_t day = 0;       ///< dayOf
    int answers = 0, right = 0;
    bool operator==(const DayCount &) const = default;
};
/// Only days with answers, oldest first.
std::vector<DayCount> history(const PracticeQueue &queue);
/// The last `days` days, those without answers too; today last.
std::vector<DayCount> lastDays(const PracticeQueue &queue, Seconds now, int days);

/// Answers given in one go.
struct Session {
    Seconds from = 0, to = 0;   ///< of the first and the last answer
    int answers = 0, right = 0;
    bool operator==(const Session &) const = default;
};
inline constexpr Seconds sessionPause = 30 * 60;    ///< a longer pause begins another session
/// Oldest first.
std::vector<Session> sessions(const std::vector<ReviewEntry> &log);

/// Reviews (not first steps), and how many of them were answered right.
struct ReviewCount {
    int reviews = 0, right = 0;
    bool operator==(const ReviewCount &) const = default;
};
ReviewCount reviewsSince(const std::vector<ReviewEntry> &log, Seconds since = 0);

/// The share of right answers among reviews, or nothing while there are none.
std::optional<double> measuredRetention(const std::vector<ReviewEntry> &log, Seconds since = 0);

} // namespace convlab::practice
