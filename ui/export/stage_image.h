// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/scene.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QSize>

namespace convlab::ui {

/// The stage at one moment with its arithmetic below, as the window shows it: `size` in device-independent
/// pixels, `scale` pixels for each. Null when there is not enough memory.
QImage stageImage(const Scene &scene, const QSize &size, double scale, const Theme &theme, const Words &words);

} // namespace convlab::ui
