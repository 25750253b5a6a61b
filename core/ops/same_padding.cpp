// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/same_padding.h"

#include "core/ops/axis_geometry.h"

#include <algorithm>

namespace convlab {

AxisPadding samePadding(std::int64_t size, std::int64_t kernel, std::int64_t stride, std::int64_t dilation, bool upper)
{
    // One tap always fits, and so does a window in its own length: what fails here is a parameter, not the fit.
    validate(AxisGeometry{size, 1, stride, dilation});
    validate(AxisGeometry{std::max<std::int64_t>(kernel, 1), kernel});
    const AxisGeometry axis{size, kernel, stride, dilation};
    const std::int64_t outputs = (size + stride - 1) / stride;
    const std::int64_t total = std::max<std::int64_t>((outputs - 1) * stride + axis.span() - size, 0);
    const std::int64_t smaller = total / 2;
    return upper ? AxisPadding{smaller, total - smaller} : AxisPadding{total - smaller, smaller};
}

} // namespace convlab
