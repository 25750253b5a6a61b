// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/stage_page.h"

#include <QStringList>

namespace convlab::ui {

/// One picture of a stage, and how it is written.
struct StagePicturePlan {
    StagePage page;
    double scale = 1;       ///< pixels for each device-independent one; PNG only
    QString title;          ///< for screen readers and the list of a PDF reader
};

/// The endings that writeStage() knows: png, svg, pdf.
const QStringList &pictureSuffixes();

/// Writes the picture in the format of the path's ending, whole or not at all. Returns what went wrong; empty when it is
/// written.
QString writeStage(const Scene &scene, const StagePicturePlan &plan, const Theme &theme, const Words &words, const QString &path);

} // namespace convlab::ui
