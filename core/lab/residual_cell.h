// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/snippets.h"
#include "core/trace/residual_trace.h"

namespace convlab {

/// "residual output: [ 0.8  -0.4   0.65]\n"
std::string residualCellOutput(const ResidualTrace &trace);

Snippets residualSnippets(const ResidualSetup &setup);

} // namespace convlab
