// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/channel_strengths.h"

namespace convlab {

std::shared_ptr<const std::vector<float>> channelStrengths(std::int64_t outputs, std::int64_t inputs, std::int64_t groups)
{
    if (groups <= 1)
        return nullptr;
    std::vector<float> strengths;
    strengths.reserve(static_cast<std::size_t>(outputs * inputs));
    for (std::int64_t out = 0; out < outputs; ++out) {
        for (std::int64_t in = 0; in < inputs; ++in)
            strengths.push_back(out / (outputs / groups) == in / (inputs / groups) ? 1.0F : 0.0F);
    }
    return std::make_shared<const std::vector<float>>(std::move(strengths));
}

} // namespace convlab
