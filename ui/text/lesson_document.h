// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QColor>

class QTextDocument;

namespace convlab::ui {

class FormulaObject;
struct LessonMarkup;

/// Fills the document with a lesson's text: fonts, spaces, tables and colours of the theme, formulas as
/// objects, role words with their id. Block properties say which card a block stands on (lesson_text_format.h).
void fillLessonDocument(QTextDocument *document, const LessonMarkup &markup, const FormulaObject &formulas,
                        const Theme &theme);

/// The colour of links: the accent, as far darkened or lightened as readable text needs.
QColor linkColor(const Theme &theme);

} // namespace convlab::ui
