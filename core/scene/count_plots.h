// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/plot.h"
#include "core/trace/count_trace.h"

namespace convlab {

/// "parameters": bars over a logarithmic axis: the convolution, the dense layer, the dense layer for the whole map.
Plot parameterPlot(const CountTrace &trace);

/// "ledger": parameters, multiply-adds, operations, bytes and their ratio, for both layers.
Plot ledgerPlot(const CountTrace &trace);

} // namespace convlab
