// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fast/race.h"
#include "core/scene/label.h"
#include "core/scene/role.h"

namespace convlab {

// What the ways of a race are called and what is said of them: keys of the family "race" of resources/words.

/// One colour for each way; they are no layers, but told apart like them.
Role raceRole(fast::Algorithm algorithm);
Label nameLabel(fast::Algorithm algorithm);
/// Inside a sentence: "the direct way".
Label wayLabel(fast::Algorithm algorithm);
/// What the way does, in a line.
Label workLabel(fast::Algorithm algorithm);

/// "28.9 M multiplications, 32.1 M additions".
Label arithmeticLabel(const fast::Arithmetic &arithmetic);
/// "61 M": operations of both kinds.
Label operationsLabel(double operations);
/// "1.2 MB", in powers of ten.
Label bytesLabel(double bytes);

/// Why the plan takes, leaves or cannot take a way.
Label reasonLabel(const fast::Candidate &candidate);
/// What the planner would take, and why.
Label planLabel(const fast::Plan &plan);
/// "3×3, 64 channels of 56×56 to 64".
Label layerLabel(const fast::RaceSetting &setting);

} // namespace convlab
