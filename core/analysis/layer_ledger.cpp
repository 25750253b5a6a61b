// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/layer_ledger.h"

#include "core/tensor/checked_size.h"

namespace convlab {

namespace {
constexpr std::int64_t bytesPerNumber = 4;
}

LayerLedger layerLedger(const Cost &cost, std::int64_t inputs, std::int64_t outputs)
{
    LayerLedger ledger;
    ledger.parameters = cost.parameters();
    ledger.macs = cost.macs;
    ledger.flops = checkedProduct(2, cost.macs);
    ledger.bytes = checkedProduct(bytesPerNumber, inputs + outputs + cost.parameters());
    return ledger;
}

LayerLedger operator+(const LayerLedger &first, const LayerLedger &second)
{
    return {first.parameters + second.parameters, first.macs + second.macs, first.flops + second.flops, first.bytes + second.bytes};
}

Padding2 keepingPadding(const Extent2 &kernel)
{
    return {(kernel.h - 1) / 2, (kernel.w - 1) / 2, kernel.h / 2, kernel.w / 2};
}

} // namespace convlab
