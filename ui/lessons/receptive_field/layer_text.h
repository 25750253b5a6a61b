// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/receptive_field.h"

#include <QString>

namespace convlab::ui::lessons::receptive_field {

/// "conv 3×3 · s2 · p1": stride always, padding and dilation where they are not trivial. `brief` leaves out
/// what most layers share, for long stacks: "3×3 s2", "max 2" for 2×2 windows side by side.
QString layerText(const LayerGeometry &layer, bool brief = false);

/// The same in words, for tool tips and screen readers.
QString layerSentence(const LayerGeometry &layer);

QString kindText(LayerKind kind);

} // namespace convlab::ui::lessons::receptive_field
