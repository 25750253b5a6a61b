// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/fill_in.h"

#include <algorithm>

namespace convlab {

std::string filledIn(const std::string &text, const Blanks &blanks)
{
    std::string filled;
    std::size_t from = 0;
    while (true) {
        const std::size_t mark = text.find('@', from);
        const std::size_t end = mark == std::string::npos ? mark : text.find('@', mark + 1);
        if (end == std::string::npos)
            return filled + text.substr(from);
        const std::string name = text.substr(mark + 1, end - mark - 1);
        const auto blank =
            std::find_if(blanks.begin(), blanks.end(), [&](const auto &entry) { return entry.first == name; });
        const bool known = blank != blanks.end();
        filled += text.substr(from, mark - from) + (known ? blank->second : text.substr(mark, end - mark));
        from = known ? end + 1 : end; // the end of an unknown name may begin the next one
    }
}

} // namespace convlab
