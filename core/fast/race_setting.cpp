// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/race_setting.h"

#include "core/errors/parameter_error.h"
#include "core/tensor/checked_size.h"

#include <algorithm>

namespace convlab::fast {

namespace {

std::vector<std::int64_t> usualValues(RaceSetting::Over over)
{
    switch (over) {
    case RaceSetting::Over::Kernel: return {1, 3, 5, 7, 9, 11, 15, 21, 31};
    case RaceSetting::Over::Channels: return {1, 2, 4, 8, 16, 32, 64, 128, 256};
    case RaceSetting::Over::Size: break;
    }
    return {4, 7, 14, 28, 56, 112, 224};
}

bool fits(const RaceSetting &setting)
{
    try {
        return raceBytes(setting) <= mostRaceBytes;
    } catch (const ParameterError &) {
        return false;
    }
}

} // namespace

ConvParams RaceSetting::params() const
{
    ConvParams params;
    params.stride = {stride, stride};
    params.dilation = {dilation, dilation};
    params.groups = groups;
    if (samePadding) { // an even window has one cell more behind it
        const std::int64_t all = dilation * (kernel - 1), before = all / 2;
        params.padding = {before, before, all - before, all - before};
    }
    return params;
}

std::int64_t RaceSetting::varied() const
{
    switch (over) {
    case Over::Kernel: return kernel;
    case Over::Channels: return channels;
    case Over::Size: break;
    }
    return size;
}

RaceSetting RaceSetting::with(std::int64_t value) const
{
    RaceSetting other = *this;
    if (over == Over::Kernel)
        other.kernel = value;
    if (over == Over::Size)
        other.size = value;
    if (over != Over::Channels || value == channels)
        return other;
    if (groups == channels && groups > 1)
        other.groups = value;
    other.channels = other.filters = value;
    return other;
}

std::int64_t raceBytes(const RaceSetting &setting)
{
    const Shape output = outputShape(setting.input(), setting.weight(), setting.params());
    return 4 * (checkedCount(setting.input()) + checkedCount(setting.weight()) + checkedCount(output));
}

std::vector<std::int64_t> raceValues(const RaceSetting &setting)
{
    std::vector<std::int64_t> values = usualValues(setting.over);
    values.push_back(setting.varied());
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    std::erase_if(values, [&](std::int64_t value) { return !fits(setting.with(value)); });
    return values;
}

} // namespace convlab::fast
