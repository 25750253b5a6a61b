// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/snippets.h"
#include "core/trace/activation_trace.h"

namespace convlab {

/// "mean range: -0.034… 0.042…\nstd range: 0.96… 1.02…\n"
std::string activationStatisticsOutput(const ActivationTrace &trace);

Snippets activationStatisticsSnippets(const ActivationSetting &setting);

} // namespace convlab
