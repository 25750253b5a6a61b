// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/studio/studio_state.h"

namespace convlab::ui {

/// Which picture a state names: equal keys, equal pictures (as long as no file changes).
inline QString pictureKey(const StudioState &state)
{
    if (!state.builtIn.isEmpty())
        return QStringLiteral("built-in %1 %2x%3").arg(state.builtIn).arg(state.size.width()).arg(state.size.height());
    return state.path.isEmpty() ? QStringLiteral("pasted %1").arg(state.pasted) : QStringLiteral("file ") + state.path;
}

} // namespace convlab::ui
