// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/convolve/race.h"

#include <cstring>

// Compiled once for each kind of processor; the best one is chosen when the program runs.
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "tests/bench/convolve/machine.cpp"
#include <hwy/foreach_target.h> // must come before highway.h
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace convlab::bench {
namespace HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;

/// Twelve sums that do not wait for each other; returns the multiply-adds made.
double multiplyAdd(std::size_t steps, float *result)
{
    const hn::CappedTag<float, 16> tag;
    using Vec = hn::Vec<decltype(tag)>;
    constexpr std::size_t chains = 12;
    Vec sums[chains];
    for (std::size_t i = 0; i < chains; ++i)
        sums[i] = hn::Set(tag, static_cast<float>(i));
    const Vec factor = hn::Set(tag, *result), added = hn::Set(tag, 0.25f);
    for (std::size_t step = 0; step < steps; ++step)
        for (std::size_t i = 0; i < chains; ++i)
            sums[i] = hn::MulAdd(sums[i], factor, added);
    for (std::size_t i = 1; i < chains; ++i)
        sums[0] = hn::Add(sums[0], sums[i]);
    *result = 0.5f + 1e-30f * hn::GetLane(hn::SumOfLanes(tag, sums[0]));
    return static_cast<double>(steps * chains * hn::Lanes(tag));
}

} // namespace
} // namespace HWY_NAMESPACE
} // namespace convlab::bench
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace convlab::bench {

HWY_EXPORT(multiplyAdd);

Machine measuredMachine()
{
    constexpr std::size_t steps = 200'000, bytes = std::size_t{96} << 20;
    std::vector<char> from(bytes, 1), to(bytes, 2);
    float result = 0.5f;
    double made = 0;
    std::vector<Contender> contenders{{"multiply-add", [&] { made = HWY_DYNAMIC_DISPATCH(multiplyAdd)(steps, &result); }},
                                      {"copy", [&] { std::memcpy(to.data(), from.data(), bytes); }}};
    race(contenders, 9, Watch::Processor);
    return {made / contenders[0].time() / 1e6, static_cast<double>(bytes) / contenders[1].time() / 1e6};
}

} // namespace convlab::bench
#endif
