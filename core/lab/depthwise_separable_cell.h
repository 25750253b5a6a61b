// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/snippets.h"
#include "core/trace/separable_trace.h"

#include <string>

namespace convlab {

// The lab cell of section 7.

/// Three lines: the weights of the standard convolution and of the separable one, and their ratio.
std::string depthwiseSeparableOutput(const SeparableTrace &trace);

Snippets depthwiseSeparableSnippets(const SeparableTrace &trace);

} // namespace convlab
