// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/playable.h"
#include "core/trace/activation_trace.h"

namespace convlab {

/// What there is to say about the numbers of a setting: the verdict on a guess, what a fault looks like, what a
/// normalisation makes of it. At most one.
std::vector<Remark> activationRemarks(const ActivationTrace &trace);

} // namespace convlab
