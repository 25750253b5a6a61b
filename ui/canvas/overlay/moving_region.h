// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/stage_context.h"

#include <QRegion>

#include <optional>

namespace convlab::ui {

/// What looks different from the still picture at this phase; nothing: assume everything.
std::optional<QRegion> movingRegion(const StageContext &stage);

} // namespace convlab::ui
