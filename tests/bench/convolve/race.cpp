// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/convolve/race.h"

#include "tests/bench/report.h"

#include <ctime>

namespace convlab::bench {

namespace {

double milliseconds(const std::function<void()> &work, Watch watch)
{
    const clockid_t id = watch == Watch::Processor ? CLOCK_PROCESS_CPUTIME_ID : CLOCK_MONOTONIC;
    const auto now = [id] {
        timespec time{};
        clock_gettime(id, &time);
        return 1e3 * static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_nsec);
    };
    const double start = now();
    work();
    return now() - start;
}

} // namespace

double Contender::time() const
{
    return quantile(times, 0.5);
}

void race(std::vector<Contender> &contenders, int rounds, Watch watch)
{
    for (int round = -2; round < rounds; ++round) {
        for (Contender &contender : contenders) {
            contender.run();
            const double time = milliseconds(contender.run, watch);
            if (round >= 0)
                contender.times.push_back(time);
        }
    }
}

Ratio ratioOf(const Contender &reference, const Contender &contender)
{
    std::vector<double> ratios;
    for (std::size_t round = 0; round < contender.times.size(); ++round)
        ratios.push_back(reference.times[round] / contender.times[round]);
    return {quantile(ratios, 0.5), (quantile(ratios, 0.75) - quantile(ratios, 0.25)) / 2};
}

} // namespace convlab::bench
