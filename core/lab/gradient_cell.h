// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/snippets.h"
#include "core/trace/gradient_check_trace.h"

namespace convlab {

/// "max grad error: 4.069411474461049e-12\n"
std::string gradientCellOutput(const GradientCheckTrace &trace);

Snippets gradientSnippets(const GradientSetup &setup);

} // namespace convlab
