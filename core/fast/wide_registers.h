// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace convlab::fast {

/// Says that nothing is left in the upper halves of the vector registers. Libraries that draw leave them in use, and then code
/// for the least of the processors, such as that of core/ops, runs up to four times as slowly. Changes no result.
void releaseWideRegisters();

} // namespace convlab::fast
