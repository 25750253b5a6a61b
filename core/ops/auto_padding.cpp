// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/auto_padding.h"

namespace convlab {

AxisPadding autoPadding(AutoPadding rule, std::int64_t size, std::int64_t kernel, std::int64_t stride, std::int64_t dilation)
{
    const AxisPadding same = samePadding(size, kernel, stride, dilation, rule == AutoPadding::SameUpper); // validates
    switch (rule) {
    case AutoPadding::SameUpper:
    case AutoPadding::SameLower: return same;
    case AutoPadding::Full: return {dilation * (kernel - 1), dilation * (kernel - 1)};
    case AutoPadding::Valid: return {};
    }
    return {};
}

Padding2 autoPadding(AutoPadding rule, const Extent2 &size, const Extent2 &kernel, const Extent2 &stride, const Extent2 &dilation)
{
    const AxisPadding vertical = autoPadding(rule, size.h, kernel.h, stride.h, dilation.h);
    const AxisPadding horizontal = autoPadding(rule, size.w, kernel.w, stride.w, dilation.w);
    return {vertical.before, horizontal.before, vertical.after, horizontal.after};
}

} // namespace convlab
