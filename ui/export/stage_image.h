// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/stage_page.h"

#include <QImage>

namespace convlab::ui {

/// The page at one moment, `scale` pixels for each of its device-independent ones; with an alpha channel where it is
/// transparent. Null when there is not enough memory.
QImage stageImage(const StagePicture &picture, const StagePage &page, double scale, const Theme &theme, const Words &words);
QImage stageImage(const Scene &scene, const StagePage &page, double scale, const Theme &theme, const Words &words);

} // namespace convlab::ui
