// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/scene.h"
#include "ui/text/words.h"

namespace convlab::ui {

/// The terms of a formula as they are read aloud: "Y at 0, 1 equals 1 times 2 plus 3 equals 5".
QString spokenTokens(const Formula &formula, const Words &words);

/// A moment as one sentence, with the place of its result: "Y output, row 0, column 1: 1 times 2 plus 3 equals 5".
/// Where nothing is computed it is the caption.
QString spokenMoment(const Scene &scene, const Words &words);

} // namespace convlab::ui
