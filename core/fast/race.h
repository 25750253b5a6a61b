// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fast/plan.h"
#include "core/fast/race_arithmetic.h"
#include "core/fast/race_difference.h"
#include "core/fast/race_setting.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace convlab::fast {

/// How one way did at one value of the varied parameter.
struct Lap {
    enum class Status {
        Waiting,    ///< its turn has not come
        Running,    ///< some rounds are measured
        Measured,   ///< all rounds
        Unsuited,   ///< the plan says why
        TooLarge,   ///< it would need more memory than a race may take
        TooLong,    ///< it would take longer than a race waits: `expected`
    };
    Status status = Status::Waiting;
    double expected = 0;            ///< ms of a run, estimated until it was tried
    std::vector<double> times = {}; ///< ms of a run, one for each round
    std::optional<RaceDifference> difference = {};

    double median() const;          ///< NaN without times
    double spread() const;          ///< half of what the middle half of the times spans; NaN without times
    bool operator==(const Lap &) const = default;
};

/// One value of the varied parameter.
struct RacePoint {
    std::int64_t value = 0;
    Plan plan;
    std::vector<Arithmetic> arithmetic; ///< one for each of `algorithms`
    std::vector<Lap> laps;              ///< the same
    const Lap &of(Algorithm algorithm) const { return laps[static_cast<std::size_t>(algorithm)]; }
    const Arithmetic &arithmeticOf(Algorithm algorithm) const { return arithmetic[static_cast<std::size_t>(algorithm)]; }
    double mostOperations() const;              ///< of the way that takes the most arithmetic; at least 1
    std::optional<Algorithm> fastest() const;   ///< of those that are measured
    /// The fastest, and those that cannot be told from it: within 3 % or what the times of both vary.
    std::vector<Algorithm> leaders() const;
};

/// What is known of a race so far.
struct RaceReport {
    RaceSetting setting;
    std::vector<RacePoint> points;  ///< ascending values
    std::size_t own = 0;            ///< the point of the setting itself, which is raced first
    double progress = 0;            ///< 0 … 1
    std::int64_t current = 0;       ///< the value that is raced now
    int round = 0;                  ///< of it, from 1; 0: getting ready
    bool finished = false;

    const RacePoint &ownPoint() const { return points[own]; }
    std::vector<double> values() const; ///< of the points
    std::vector<std::vector<double>> medians() const;   ///< by algorithm and point; NaN where not measured
};

/// The report of a race that has not begun: counts and memory need no clock. Throws ParameterError.
RaceReport raceCard(const RaceSetting &setting);

struct RaceLimits {
    int rounds = 9;
    double longestRun = 250;        ///< ms: what is expected to take longer is not tried
    double longestRace = 25'000;    ///< ms: what is not expected to end before is left out
    double shortestSample = 0.3;    ///< ms: shorter runs are repeated and share their time
};

/// Times every way at every value, in turns: each round runs all of them once, so that a noisy neighbour disturbs all.
/// Weights are prepared, and each way has run once, before the clock counts. Reads no clock but the one it is given.
class Race {
public:
    using Clock = std::function<double()>;  ///< ms since some moment

    /// Throws ParameterError where `setting` is impossible or too large.
    Race(const RaceSetting &setting, const RaceLimits &limits, Clock clock);
    ~Race();

    /// One small piece of work, at most about RaceLimits::longestRun; false when there is none left.
    bool advance();
    const RaceReport &report() const { return m_report; }

private:
    struct Field;
    void getReady();
    void pass();
    void tryOut(Algorithm algorithm);
    void enter(Algorithm algorithm, Lap &lap);
    bool takesTooLong(double time) const;
    void takeTurn();
    double expectedTime(const Candidate &candidate) const;

    RaceLimits m_limits;
    Clock m_clock;
    double m_start;
    RaceReport m_report;
    std::vector<std::size_t> m_order;       ///< of the points
    std::size_t m_done = 0;                 ///< points that are through
    std::size_t m_turn = 0;                 ///< of the algorithms
    std::unique_ptr<Field> m_field;         ///< arrays of the point that is raced now
    std::vector<double> m_pace;             ///< ms per unit of a plan's estimate, by algorithm; as last seen
};

} // namespace convlab::fast
