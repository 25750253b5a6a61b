// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/generator.h"
#include "core/study/practice_log.h"

#include <span>
#include <string_view>
#include <vector>

namespace convlab::practice {

/// Skill `needed` comes before skill `skill`.
struct Prerequisite {
    const char *skill;
    const char *needed;
};

/// The table: acyclic, both columns name skills of generators.
std::span<const Prerequisite> prerequisites();

/// Whether an item that was never asked may be asked now: its section has been seen; every skill it needs has been
/// answered right once, unless nothing of that skill has come into reach (the learner started elsewhere); and an easier
/// item of the same skill and section, if there is one, has been answered right.
bool isReady(const Generator &generator, const ItemStates &states, const std::vector<SeenSection> &seen);

} // namespace convlab::practice
