// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdio>
#include <vector>

namespace convlab::bench {

/// The value that the share `q` (0..1) of `samples` does not exceed, by nearest rank.
inline double quantile(std::vector<double> samples, double q)
{
    if (samples.empty())
        return 0;
    std::sort(samples.begin(), samples.end());
    const auto rank = static_cast<std::size_t>(std::llround(q * static_cast<double>(samples.size() - 1)));
    return samples[rank];
}

/// One line of the table; `limit` <= 0 means that the number is told, not judged.
inline void printRow(const char *what, double value, const char *unit, double limit, const char *note = "")
{
    char target[32] = "";
    if (limit > 0)
        std::snprintf(target, sizeof target, "%g %s", limit, unit);
    const char *verdict = limit <= 0 ? "" : value <= limit ? "yes" : "NO";
    std::printf("| %-52s | %8.2f %-2s | %8s | %-3s | %s\n", what, value, unit, target, verdict, note);
    std::fflush(stdout);
}

} // namespace convlab::bench
