// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/film/film.h"
#include "ui/export/stage_file.h"

#include <QStringList>

namespace convlab::ui {

/// The endings that writeFilm() knows: gif, webp, svg.
const QStringList &filmSuffixes();

/// Writes a run as a moving picture in the format of the path's ending, whole or not at all. Returns what went wrong;
/// empty when it is written or when `progress` stopped it (then nothing is written).
QString writeFilm(Film &film, const StagePicturePlan &plan, const Theme &theme, const Words &words, const QString &path,
                  const FilmProgress &progress = {});

} // namespace convlab::ui
