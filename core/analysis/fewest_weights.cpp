// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/fewest_weights.h"

#include <algorithm>
#include <limits>

namespace convlab {

namespace {

constexpr std::int64_t unreached = std::numeric_limits<std::int64_t>::max();

/// The fewest weights of all stacks of so many layers that end with (R, J); R is cut off at the target, and no J above
/// it is of use.
class Search {
public:
    Search(std::int64_t target, const ReachLimits &limits)
        : m_target(target), m_limits(limits), m_weights(static_cast<std::size_t>((target + 1) * (target + 1)), unreached), m_changed{{1, 1}}
    {
        at(1, 1) = 0;
    }

    std::int64_t fewest()
    {
        for (int layer = 0; layer < m_limits.layers && !m_changed.empty(); ++layer)
            addLayer();
        return m_fewest;
    }

private:
    struct State {
        std::int64_t size = 1, jump = 1;
    };

    std::int64_t &at(std::int64_t size, std::int64_t jump) { return m_weights[static_cast<std::size_t>(size * (m_target + 1) + jump)]; }

    /// One more layer on all stacks that the last one has improved; the others were continued before, with fewer layers.
    void addLayer()
    {
        const std::vector<State> states = std::move(m_changed);
        m_changed.clear();
        std::vector<std::int64_t> before;
        for (const State &state : states)
            before.push_back(at(state.size, state.jump));
        for (std::size_t i = 0; i < states.size(); ++i)
            extend(states[i], before[i]);
    }

    /// The widest dilation without holes is never worse than a narrower one.
    void extend(const State &state, std::int64_t weights)
    {
        const std::int64_t dilation = std::clamp<std::int64_t>(state.size / state.jump, 1, m_limits.dilation);
        const std::int64_t widest = state.jump > state.size ? 1 : m_limits.kernel; // a wider one would leave a hole
        for (std::int64_t kernel = 1; kernel <= widest && weights + kernel * kernel < m_fewest; ++kernel) {
            const std::int64_t size = std::min(m_target, state.size + (kernel - 1) * dilation * state.jump);
            for (std::int64_t stride = 1; stride <= m_limits.stride && state.jump * stride <= m_target; ++stride)
                offer({size, state.jump * stride}, weights + kernel * kernel);
        }
    }

    void offer(const State &state, std::int64_t weights)
    {
        std::int64_t &known = at(state.size, state.jump);
        if (weights >= known)
            return;
        known = weights;
        if (state.size == m_target)
            m_fewest = std::min(m_fewest, weights);
        else
            m_changed.push_back(state);
    }

    std::int64_t m_target;
    ReachLimits m_limits;
    std::vector<std::int64_t> m_weights;    ///< by R and J
    std::vector<State> m_changed;           ///< improved by the last layer
    std::int64_t m_fewest = unreached;
};

} // namespace

std::optional<std::int64_t> fewestWeights(std::int64_t target, const ReachLimits &limits)
{
    if (target <= 1)
        return 0;
    const std::int64_t fewest = Search(target, limits).fewest();
    return fewest == unreached ? std::nullopt : std::optional(fewest);
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
