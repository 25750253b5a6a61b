// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/activation_sample.h"

#include <string>

namespace convlab {

/// The section's computation as a complete program; standard library only.
std::string activationStatisticsCpp(const ActivationSetting &setting);

/// "[3, 7]"
std::string indexList(const std::vector<int> &indices);

} // namespace convlab
