// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/race.h"

#include "core/errors/parameter_error.h"
#include "core/fast/convolve.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <limits>
#include <numeric>
#include <utility>

namespace convlab::fast {

namespace {

constexpr double planUnit = 1 / 57e6;   // ms of a plan's estimate on the machine it was made for
constexpr double caution = 2;           // what has not been timed yet may take this much longer

/// Varied numbers in [−1, 1], the same on every machine.
Tensor<float> filled(const Shape &shape, std::uint32_t seed)
{
    Tensor<float> tensor(shape);
    std::uint32_t bits = seed;
    for (float &value : tensor.data) {
        bits = bits * 1664525u + 1013904223u; // Knuth's linear congruential generator; its upper bits are good enough
        value = static_cast<float>(bits >> 8) * 0x1p-23f - 1;
    }
    return tensor;
}

/// Interpolated between the sorted values.
double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return std::numeric_limits<double>::quiet_NaN();
    std::sort(values.begin(), values.end());
    const double at = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    const std::size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (at - static_cast<double>(below)) * (values[above] - values[below]);
}

std::size_t indexOf(Algorithm algorithm)
{
    return static_cast<std::size_t>(algorithm);
}

Lap lapFor(const Candidate &candidate)
{
    Lap lap;
    if (!candidate.suits)
        lap.status = candidate.reason == PlanReason::NeedsMemory ? Lap::Status::TooLarge : Lap::Status::Unsuited;
    else if (candidate.workingBytes + candidate.preparedBytes > mostRaceBytes)
        lap.status = Lap::Status::TooLarge;
    return lap;
}

RacePoint pointFor(const RaceSetting &setting)
{
    RacePoint point;
    point.value = setting.varied();
    point.plan = planConvolution(setting.input(), setting.weight(), setting.params());
    for (const Candidate &candidate : point.plan.candidates) {
        point.arithmetic.push_back(arithmeticOf(point.plan, candidate.algorithm));
        point.laps.push_back(lapFor(candidate));
    }
    return point;
}

} // namespace

double Lap::median() const { return quantile(times, 0.5); }

double Lap::spread() const { return (quantile(times, 0.75) - quantile(times, 0.25)) / 2; }

std::optional<Algorithm> RacePoint::fastest() const
{
    std::optional<Algorithm> best;
    for (const Algorithm algorithm : algorithms) {
        if (of(algorithm).status == Lap::Status::Measured && (!best || of(algorithm).median() < of(*best).median()))
            best = algorithm;
    }
    return best;
}

std::vector<Algorithm> RacePoint::leaders() const
{
    std::vector<Algorithm> leaders;
    const auto first = fastest();
    if (!first)
        return leaders;
    const double best = of(*first).median(), spread = of(*first).spread();
    leaders.push_back(*first);
    for (const Algorithm algorithm : algorithms) {
        const Lap &lap = of(algorithm);
        if (algorithm != *first && lap.status == Lap::Status::Measured && lap.median() - best <= std::max(0.03 * best, spread + lap.spread()))
            leaders.push_back(algorithm);
    }
    return leaders;
}

double RacePoint::mostOperations() const
{
    double most = 1;
    for (const Arithmetic &each : arithmetic)
        most = std::max(most, each.operations());
    return most;
}

std::vector<double> RaceReport::values() const
{
    std::vector<double> values;
    for (const RacePoint &point : points)
        values.push_back(static_cast<double>(point.value));
    return values;
}

std::vector<std::vector<double>> RaceReport::medians() const
{
    std::vector<std::vector<double>> medians(algorithms.size());
    for (const RacePoint &point : points) {
        for (std::size_t i = 0; i < algorithms.size(); ++i)
            medians[i].push_back(point.laps[i].status == Lap::Status::Measured ? point.laps[i].median() : std::numeric_limits<double>::quiet_NaN());
    }
    return medians;
}

RaceReport raceCard(const RaceSetting &setting)
{
    const std::int64_t bytes = raceBytes(setting);
    if (bytes > mostRaceBytes)
        throw ParameterError(Rule::TooLarge, {{"elements", static_cast<double>(bytes / 4)}, {"limit", static_cast<double>(mostRaceBytes / 4)}});
    RaceReport report;
    report.setting = setting;
    for (const std::int64_t value : raceValues(setting)) {
        if (value == setting.varied())
            report.own = report.points.size();
        report.points.push_back(pointFor(setting.with(value)));
    }
    return report;
}

/// What one point needs: arrays, prepared weights, and how often a run is repeated to be long enough for the clock.
struct Race::Field {
    struct Entrant {
        Algorithm algorithm;
        Convolution convolution;
        int repeats = 1;
    };
    Tensor<float> x;
    Tensor<float> weight;
    ExactSample sample;
    Tensor<float> y = {};       ///< kept: to get memory for it takes as long as some runs
    std::vector<Entrant> entrants = {};
    std::size_t tried = 0;      ///< of the algorithms
    int round = 0;
};

Race::Race(const RaceSetting &setting, const RaceLimits &limits, Clock clock)
    : m_limits(limits), m_clock(std::move(clock)), m_start(m_clock()), m_report(raceCard(setting)), m_order(m_report.points.size()),
      m_pace(algorithms.size(), caution * planUnit)
{
    std::iota(m_order.begin(), m_order.end(), 0U); // the setting itself first: that is what was asked
    std::rotate(m_order.begin(), m_order.begin() + static_cast<std::ptrdiff_t>(m_report.own), m_order.begin() + static_cast<std::ptrdiff_t>(m_report.own) + 1);
}

Race::~Race() = default;

double Race::expectedTime(const Candidate &candidate) const
{
    return candidate.estimate * m_pace[indexOf(candidate.algorithm)];
}

bool Race::advance()
{
    if (m_done == m_order.size())
        return false;
    RacePoint &point = m_report.points[m_order[m_done]];
    m_report.current = point.value;
    m_report.round = m_field ? m_field->round : 0;
    if (!m_field) {
        getReady();
    } else if (m_field->tried < algorithms.size()) {
        tryOut(algorithms[m_field->tried++]);
        m_field->round = m_field->tried == algorithms.size() ? 1 : 0;
    } else if (m_field->entrants.empty() || m_field->round > m_limits.rounds) {
        pass();
    } else {
        takeTurn();
    }
    const double share = !m_field ? 0 : static_cast<double>(std::max(0, m_field->round - 1)) / m_limits.rounds;
    m_report.progress = (static_cast<double>(m_done) + share) / static_cast<double>(m_order.size());
    return !m_report.finished;
}

void Race::getReady()
{
    RacePoint &point = m_report.points[m_order[m_done]];
    const RaceSetting setting = m_report.setting.with(point.value);
    m_turn = 0;
    try {
        Tensor<float> x = filled(setting.input(), 1), weight = filled(setting.weight(), 2);
        ExactSample sample(x, weight, setting.params());
        m_field.reset(new Field{std::move(x), std::move(weight), std::move(sample)});
    } catch (const std::exception &) { // no memory, or an array beyond what core builds
        for (Lap &lap : point.laps)
            lap.status = lap.status == Lap::Status::Waiting ? Lap::Status::TooLarge : lap.status;
        pass();
    }
}

/// This point is through.
void Race::pass()
{
    m_field.reset();
    ++m_done;
    m_report.finished = m_done == m_order.size();
}

/// Whether rounds of runs that take so long are more than the race waits for.
bool Race::takesTooLong(double time) const
{
    const double left = m_limits.longestRace - (m_clock() - m_start);
    return time > m_limits.longestRun || time * m_limits.rounds > left;
}

void Race::tryOut(Algorithm algorithm)
{
    RacePoint &point = m_report.points[m_order[m_done]];
    Lap &lap = point.laps[indexOf(algorithm)];
    if (lap.status != Lap::Status::Waiting)
        return;
    lap.expected = expectedTime(point.plan.of(algorithm));
    if (takesTooLong(lap.expected)) {
        lap.status = Lap::Status::TooLong;
        return;
    }
    try {
        enter(algorithm, lap);
    } catch (const std::exception &) { // the plan has seen that all but the memory is in order
        lap.status = Lap::Status::TooLarge;
    }
}

/// Prepares the weights and runs once: memory is got and kept, caches fill, the answer is compared, and the time tells how long the rounds will take.
void Race::enter(Algorithm algorithm, Lap &lap)
{
    Field::Entrant entrant{algorithm, Convolution(m_field->weight, {}, m_report.points[m_order[m_done]].plan, algorithm)};
    const double start = m_clock();
    entrant.convolution.run(m_field->x, m_field->y);
    const double time = std::max(m_clock() - start, 1e-6);
    lap.difference = m_field->sample.compare(m_field->y, algorithm);
    m_pace[indexOf(algorithm)] = time / std::max(m_report.points[m_order[m_done]].plan.of(algorithm).estimate, 1.0);
    lap.expected = time;
    if (takesTooLong(time / caution)) {
        lap.status = Lap::Status::TooLong;
        return;
    }
    entrant.repeats = static_cast<int>(std::clamp(std::ceil(m_limits.shortestSample / time), 1.0, 1000.0));
    m_field->entrants.push_back(std::move(entrant));
    lap.status = Lap::Status::Running;
}

void Race::takeTurn()
{
    Field::Entrant &entrant = m_field->entrants[m_turn];
    Lap &lap = m_report.points[m_order[m_done]].laps[indexOf(entrant.algorithm)];
    const double start = m_clock();
    for (int i = 0; i < entrant.repeats; ++i)
        entrant.convolution.run(m_field->x, m_field->y);
    lap.times.push_back((m_clock() - start) / entrant.repeats);
    if (m_field->round == m_limits.rounds)
        lap.status = Lap::Status::Measured;
    if (++m_turn == m_field->entrants.size()) {
        m_turn = 0;
        ++m_field->round;
    }
}

} // namespace convlab::fast
