// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/plot.h"
#include "core/scene/scene.h"
#include "ui/math/formula_layout.h"
#include "ui/text/words.h"
#include "ui/theme/theme_loader.h"

#include <QSizeF>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace convlab::ui {

/// A plot of the run, and where the player stands in it.
struct HandoutPlot {
    Plot plot;
    std::optional<double> cursor;
};

/// A section as pages to print.
///
/// `text` is a lesson's text (resources/lessons/README.md) in which images stand for what only paper has:
///
///     ![o](handout:stage)    the picture of the stage, as wide as the page
///     ![o](handout:plot0)    the first of its plots, likewise (0 to 9)
///     ![o](handout:lines)    room for an answer by hand
///     ![o](handout:keep2)    at a paragraph's start: it and the next one stay on one page (2 to 99 blocks)
///     ![o](handout:page)     at a paragraph's start: it begins a page
struct Handout {
    QString title;                      ///< of the document, and at the foot of each page
    QString text;
    LiveValues values;                  ///< of the formulas' \live numbers
    std::shared_ptr<const Words> words; ///< of the stage
    Scene scene;
    std::vector<HandoutPlot> plots = {};
    ValueMap colours = ValueMap::OrangeBlue;    ///< of the stage's numbers
};

enum class HandoutPaper { A4, Letter };

/// The paper upright, in pixels of 1/96 inch.
QSizeF paperSize(HandoutPaper paper);

} // namespace convlab::ui
