// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/transposed_size.h"

#include "core/ops/axis_geometry.h"
#include "core/errors/parameter_error.h"
#include "core/tensor/checked_size.h"

#include <algorithm>

namespace convlab {

namespace {

struct AxisFit {
    AxisPadding padding;
    std::int64_t outputPadding = 0;
};

AxisFit fitAxis(std::int64_t wanted, std::int64_t size, std::int64_t kernel, std::int64_t stride, std::int64_t dilation,
                std::int64_t outputPadding, bool upper)
{
    // One tap always fits, and so does a window in its own length: what fails here is a parameter, not the fit.
    validate(AxisGeometry{size, 1, stride, dilation});
    validate(AxisGeometry{std::max<std::int64_t>(kernel, 1), kernel});
    validate(AxisGeometry{wanted});
    const std::int64_t total = (size - 1) * stride + outputPadding + dilation * (kernel - 1) + 1 - wanted;
    if (total < 0)
        return {{}, outputPadding - total};
    const std::int64_t smaller = total / 2;
    return {upper ? AxisPadding{smaller, total - smaller} : AxisPadding{total - smaller, smaller}, outputPadding};
}

} // namespace

ConvTransposeParams fittedTo(const Extent2 &wanted, const Extent2 &input, const Extent2 &kernel, ConvTransposeParams params, bool upper)
{
    const Extent2 extra = params.outputPadding;
    if (std::min(extra.h, extra.w) < 0 || std::max(extra.h, extra.w) > maxElements)
        throw ParameterError(Rule::OutputPaddingTooLarge,
                             {{"output_padding", static_cast<double>(extra.h < 0 ? extra.h : extra.w)}, {"limit", 0}});
    const AxisFit vertical = fitAxis(wanted.h, input.h, kernel.h, params.stride.h, params.dilation.h, extra.h, upper);
    const AxisFit horizontal = fitAxis(wanted.w, input.w, kernel.w, params.stride.w, params.dilation.w, extra.w, upper);
    params.padding = {vertical.padding.before, horizontal.padding.before, vertical.padding.after, horizontal.padding.after};
    params.outputPadding = {vertical.outputPadding, horizontal.outputPadding};
    return params;
}

Extent2 sameTransposedSize(const Extent2 &input, const Extent2 &stride)
{
    return {checkedProduct(input.h, stride.h), checkedProduct(input.w, stride.w)};
}

} // namespace convlab
