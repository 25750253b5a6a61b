// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace convlab::ui {

/// Milliseconds that the thread which asks has had the processor: neighbours on the same machine disturb them little. They
/// are shown to the learner; nothing moves by them.
std::function<double()> stopwatch();

} // namespace convlab::ui
