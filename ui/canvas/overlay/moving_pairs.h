// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/ease.h"
#include "ui/canvas/stage_context.h"

#include <algorithm>
#include <vector>

namespace convlab::ui {

/// The only thing of `all` at the place of `one`; null when there is none there, or several.
template<typename T, typename SamePlace>
const T *onlyAt(const std::vector<T> &all, const T &one, SamePlace samePlace)
{
    const T *found = nullptr;
    for (const T &other : all) {
        if (!samePlace(other, one))
            continue;
        if (found)
            return nullptr;
        found = &other;
    }
    return found;
}

/// Calls `paint(from, to, share, opacity)` for the things of both scenes: what is alone at its place in both
/// glides from one shape into the other, what only one scene has fades.
template<typename T, typename SamePlace, typename Paint>
void eachGliding(const StageContext &stage, const std::vector<T> &now, const std::vector<T> &next, SamePlace samePlace,
                 Paint paint)
{
    const auto staysIn = [](const std::vector<T> &all, const T &one) {
        return std::find(all.begin(), all.end(), one) != all.end();
    };
    const auto glides = [&](const T &thing) {
        return onlyAt(now, thing, samePlace) && onlyAt(next, thing, samePlace);
    };
    for (const T &thing : now) {
        if (!stage.moving() || staysIn(next, thing))
            paint(thing, thing, 0.0, 1.0);
        else if (glides(thing))
            paint(thing, *onlyAt(next, thing, samePlace), eased(stage.phase), 1.0);
        else
            paint(thing, thing, 0.0, 1 - easedBetween(stage.phase, 0, 0.6));
    }
    for (const T &thing : next) {
        if (stage.moving() && !staysIn(now, thing) && !glides(thing))
            paint(thing, thing, 0.0, easedBetween(stage.phase, 0.35, 1));
    }
}

} // namespace convlab::ui
