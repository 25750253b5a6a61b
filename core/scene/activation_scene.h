// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/activation_stage.h"

namespace convlab {

/// What is visible at one moment: the block collapses axis by axis, then each statistic is measured channel by channel.
Scene activationSceneAt(const ActivationStage &stage, const Moment &moment);

/// A sheet answers with the sheets that share its statistic and with its channel's numbers, a number with the sheets
/// that it measures.
std::vector<Mark> activationLinksOf(const ActivationStage &stage, const CellRef &cell);

} // namespace convlab
