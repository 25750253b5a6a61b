// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/scene.h"
#include "ui/math/formula_layout.h"
#include "ui/text/words.h"

#include <QSizeF>
#include <QString>

#include <memory>

namespace convlab::ui {

/// A section as pages to print.
///
/// `text` is a lesson's text (resources/lessons/README.md) in which images stand for what only paper has:
///
///     ![o](handout:stage)    the picture of the stage, as wide as the page
///     ![o](handout:lines)    room for an answer by hand
///     ![o](handout:keep2)    at a paragraph's start: it and the next one stay on one page (2 to 99 blocks)
///     ![o](handout:page)     at a paragraph's start: it begins a page
struct Handout {
    QString title;                      ///< of the document, and at the foot of each page
    QString text;
    LiveValues values;                  ///< of the formulas' \live numbers
    std::shared_ptr<const Words> words; ///< of the stage
    Scene scene;
};

enum class HandoutPaper { A4, Letter };

/// The paper upright, in pixels of 1/96 inch.
QSizeF paperSize(HandoutPaper paper);

} // namespace convlab::ui
