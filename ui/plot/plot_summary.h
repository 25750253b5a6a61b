// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/plot.h"
#include "ui/text/words.h"

#include <QString>

#include <optional>

namespace convlab::ui {

/// A plot in sentences, for those who do not see it: axes, each curve's numbers (all of a short one, the ends and
/// extremes of a long one), the guides, and what the curves say at the cursor.
QString plotSummary(const Plot &plot, std::optional<double> cursor, const Words &words);

} // namespace convlab::ui
