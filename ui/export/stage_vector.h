// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/stage_page.h"

#include <QByteArray>

namespace convlab::ui {

// A stage as lines and curves. The same stage gives the same bytes.

/// SVG 1.1. Text is outlines, so that it looks the same where our fonts are not installed; `title` is the picture's name
/// for screen readers.
QByteArray stageSvg(const StagePicture &picture, const StagePage &page, const Theme &theme, const Words &words, const QString &title);

/// A PDF of one page of the stage's size (96 pixels an inch), fonts embedded.
QByteArray stagePdf(const StagePicture &picture, const StagePage &page, const Theme &theme, const Words &words, const QString &title);

} // namespace convlab::ui
