// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/count_trace.h"

#include <algorithm>

namespace convlab {

namespace {

/// 1, f, f², … and `last` itself: any count is reached in a few steps.
std::vector<std::int64_t> growing(std::int64_t last, std::int64_t factor)
{
    std::vector<std::int64_t> counts;
    for (std::int64_t count = 1; count < last; count *= factor)
        counts.push_back(count);
    counts.push_back(last);
    return counts;
}

Cost convCostOf(const CountSetting &setting)
{
    ConvParams params;
    params.padding = keepingPadding(setting.kernel);
    params.groups = setting.groups;
    const std::int64_t perGroup = setting.groups > 0 ? std::max<std::int64_t>(setting.inChannels / setting.groups, 1) : 1;
    return convCost({1, setting.inChannels, setting.image.h, setting.image.w},
                    {setting.outChannels, perGroup, setting.kernel.h, setting.kernel.w}, setting.bias, params);
}

} // namespace

CountTrace::CountTrace(const CountSetting &setting)
    : m_setting(setting), m_conv(convCostOf(setting)), m_dense(denseCost(denseInputs(), denseOutputs(), setting.bias)),
      m_denseMap(denseCost(denseInputs(), mapOutputs(), setting.bias))
{
    m_counts = {growing(channelsPerGroup(), 2), growing(setting.outChannels, 2), {1}, growing(denseInputs(), 8), {1}};
}

std::int64_t CountTrace::countedAt(const Moment &moment) const
{
    return m_counts[static_cast<std::size_t>(moment.step)][static_cast<std::size_t>(moment.micro)];
}

} // namespace convlab
