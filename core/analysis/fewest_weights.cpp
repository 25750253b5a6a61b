// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/fewest_weights.h"

#include <algorithm>
#include <map>

namespace convlab {

namespace {

/// (R, J) that some stack reaches, with the fewest weights that it takes. R is cut off at the target.
using Reached = std::map<std::pair<std::int64_t, std::int64_t>, std::int64_t>;

void offer(Reached &reached, std::int64_t size, std::int64_t jump, std::int64_t weights)
{
    const auto [place, fresh] = reached.try_emplace({size, jump}, weights);
    if (!fresh)
        place->second = std::min(place->second, weights);
}

/// All that one more layer makes of one stack. The widest dilation without holes is never worse than a narrower one.
void extend(Reached &reached, const std::pair<std::int64_t, std::int64_t> &state, std::int64_t weights, std::int64_t target,
            const ReachLimits &limits)
{
    const auto [size, jump] = state;
    const std::int64_t dilation = std::clamp<std::int64_t>(size / jump, 1, limits.dilation);
    for (std::int64_t kernel = 1; kernel <= limits.kernel; ++kernel) {
        if (kernel > 1 && jump > size)
            return; // every wider window would leave a hole
        const std::int64_t grown = std::min(target, size + (kernel - 1) * dilation * jump);
        for (std::int64_t stride = 1; stride <= limits.stride && jump * stride <= target; ++stride)
            offer(reached, grown, jump * stride, weights + kernel * kernel);
    }
}

} // namespace

std::optional<std::int64_t> fewestWeights(std::int64_t target, const ReachLimits &limits)
{
    if (target <= 1)
        return 0;
    Reached reached{{{1, 1}, 0}};
    for (int layer = 0; layer < limits.layers; ++layer) {
        Reached next = reached;
        for (const auto &[state, weights] : reached) {
            if (state.first < target)
                extend(next, state, weights, target, limits);
        }
        reached = std::move(next);
    }
    std::optional<std::int64_t> fewest;
    for (const auto &[state, weights] : reached) {
        if (state.first >= target)
            fewest = std::min(fewest.value_or(weights), weights);
    }
    return fewest;
}

bool readsEveryCell(std::vector<FieldTaps> layers)
{
    std::sort(layers.begin(), layers.end(), [](const FieldTaps &a, const FieldTaps &b) { return a.step < b.step; });
    std::int64_t size = 1;
    for (const FieldTaps &layer : layers) {
        if (layer.kernel > 1 && layer.step > size)
            return false;
        size += (layer.kernel - 1) * layer.step;
    }
    return true;
}

} // namespace convlab
