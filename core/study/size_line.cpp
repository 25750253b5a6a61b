// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/size_line.h"

namespace convlab::practice {

std::string SizeLine::text() const
{
    const auto real = [](std::int64_t value) { return static_cast<double>(value); };
    std::string top = formula("{a}", {real(size)});
    if (padding > 0)
        top += formula(" + 2·{a}", {real(padding)});
    top += dilation > 1 ? formula(" − {a}·({b} − 1) − 1", {real(dilation), real(kernel)}) : formula(" − {a}", {real(kernel)});
    return stride > 1 ? "⌊(" + top + formula(") / {a}⌋ + 1", {real(stride)}) : top + " + 1";
}

} // namespace convlab::practice
