// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace convlab::platform {

/// Processor time that the calling thread has used, in milliseconds: other programs do not count.
double threadMilliseconds();

} // namespace convlab::platform
