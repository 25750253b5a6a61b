// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/activation_stage.h"

namespace convlab {

/// The arithmetic of a moment: what a collapse leaves, or how the statistic of its channel comes about.
Formula activationFormula(const ActivationStage &stage, const Moment &moment);

/// A sheet's mean, or with a normalisation what it subtracts and divides by; a channel's statistic.
Formula activationFormulaOf(const ActivationStage &stage, const CellRef &cell);

} // namespace convlab
