// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/copy_text.h"
#include "core/study/question.h"
#include "ui/export/handout/handout.h"
#include "ui/study/question_words.h"

#include <vector>

namespace convlab::app {

/// What a handout holds beside title, goals and text.
struct HandoutWish {
    bool stage = true;      ///< the picture of the stage with its arithmetic and settings, and the plots below it
    int questions = 0;      ///< of practice, with room for answers; the answers stand on a page of their own
    ui::ValueMap colours = ui::ValueMap::OrangeBlue;    ///< of the stage's numbers
    bool operator==(const HandoutWish &) const = default;
};
inline constexpr int mostHandoutQuestions = 10;

/// The section of a stage as a handout. `words` are those of the questions.
ui::Handout handoutOf(const CopySource &source, const HandoutWish &wish, const ui::QuestionWords &words);

/// A lesson's text for paper: without links that set the stage, without what only a screen can do (`{screen:…}`, and that
/// the stage is to be played), and without what marks paragraphs while it plays.
QString lessonForPaper(const QString &text);

/// Words as they stand in Markdown of a lesson: signs with a meaning there have none.
QString plainMarkdown(const QString &words);

} // namespace convlab::app
