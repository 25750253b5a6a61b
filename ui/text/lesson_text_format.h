// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextFormat>

namespace convlab::ui {

/// What LessonTextView's documents carry beside Qt's own formats.
namespace lesson_format {

inline constexpr int formulaObject = QTextFormat::UserObject + 1;

inline constexpr int formulaIndex = QTextFormat::UserProperty + 1;  ///< char: index into the sheet's formulas
inline constexpr int symbolId = QTextFormat::UserProperty + 2;      ///< char: id of a role word
inline constexpr int card = QTextFormat::UserProperty + 3;          ///< block: the card it stands on
inline constexpr int cardStart = QTextFormat::UserProperty + 4;     ///< block: first of its card
inline constexpr int topics = QTextFormat::UserProperty + 5;        ///< block: what it explains, "fetch,multiply"

/// Between a formula and the mark that ends its clause.
inline constexpr QChar joiner(0x2060);

} // namespace lesson_format

enum class LessonCard { None, Formula, Quote, Code };

inline LessonCard cardOf(const QTextBlockFormat &format)
{
    return static_cast<LessonCard>(format.intProperty(lesson_format::card));
}

/// Measures of the text column, in pixels at font scale 1.
namespace lesson_metrics {

inline constexpr double textSize = 14, lineHeight = 21;
inline constexpr double lineSlack = 5;  ///< of a line's height above its letters
inline constexpr double h1Size = 21, h2Size = 16, h3Size = 14.5, codeSize = 12.5;
inline constexpr double inlineMathSize = 17, displayMathSize = 18.5;
inline constexpr double paragraphGap = 12, sectionGap = 26, itemGap = 5;
inline constexpr double gutter = 14;    ///< left of the text: the bars of marked paragraphs
inline constexpr double cardPadding = 13, cardInset = 14, cardRadius = 6;

} // namespace lesson_metrics

} // namespace convlab::ui
