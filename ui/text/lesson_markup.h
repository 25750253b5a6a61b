// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/math/tex_formula.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace convlab::ui {

/// A formula of a lesson's text.
struct LessonFormula {
    QString tex;
    bool display = false;             ///< `$$…$$`
    std::optional<TexFormula> parsed; ///< nothing when it has a mistake
};

/// lesson.md, made ready for a Markdown reader: formulas are images "formula:<index>", role words are links
/// "symbol:<id>", a paragraph's topics an image "topics:<word,word>" at its start. resources/lessons/README.md describes the dialect.
struct LessonMarkup {
    QString markdown;
    std::vector<LessonFormula> formulas;
    QStringList symbolIds;  ///< of role words and \sym, each once
    QStringList liveNames;  ///< of \live, each once
    QStringList stageLinks; ///< commands behind "stage:", each once
    QStringList topics;     ///< of marked paragraphs, each once
    QStringList problems;   ///< "line 12: unknown command \foo"; empty in good texts
};

LessonMarkup readLessonMarkup(const QString &text);

} // namespace convlab::ui
