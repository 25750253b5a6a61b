// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace convlab::bench {

/// Something that is timed in turns with others.
struct Contender {
    std::string name;
    std::function<void()> run;
    std::vector<double> times = {}; ///< ms, one for each round

    double time() const;            ///< the median
};

/// Processor time adds up over threads and is blind to what else the machine does; wall time is what a user waits for.
enum class Watch { Processor, Wall };

/// Runs everyone in turn, two rounds to warm up and then `rounds` that count. Each runs twice and is timed the second time:
/// it finds its data in the caches as it does when it is run again and again, not what the one before has left there.
void race(std::vector<Contender> &contenders, int rounds, Watch watch);

/// Of the rounds' ratios reference / contender: the median, and half the distance between the quartiles.
struct Ratio {
    double median = 0, spread = 0;
};
Ratio ratioOf(const Contender &reference, const Contender &contender);

/// What the machine can do, measured as everything else: in turns.
struct Machine {
    double multiplyAdds = 0;    ///< thousand millions a second in one thread, single precision
    double copied = 0;          ///< GB read and as many written a second, larger than the caches
};
Machine measuredMachine();

} // namespace convlab::bench
