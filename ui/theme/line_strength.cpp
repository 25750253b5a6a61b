// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/line_strength.h"

#include "ui/theme/theme.h"

namespace convlab::ui {

bool strongLines(const Theme &theme)
{
    return theme.name == QLatin1String("contrast");
}

double focusWidth(const Theme &theme)
{
    return strongLines(theme) ? 3 : 2;
}

} // namespace convlab::ui
