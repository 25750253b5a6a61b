// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/checked_questions.h"

#include "core/study/checked_items.h"

#include <QCoreApplication>

namespace convlab::ui {

namespace {

using Content = SkillCheckContent;

std::string promptKey(const Content::Question &question)
{
    return practice::checkedItemName(question.id.toStdString());
}

std::string optionKey(const Content::Question &question, const Content::Option &option)
{
    return promptKey(question) + '/' + option.id.toStdString();
}

std::string reasonKey(const Content::Question &question, const Content::Option &option)
{
    return optionKey(question, option) + "/why";
}

practice::Question practiceQuestion(const Content::Question &question)
{
    practice::Question asked;
    asked.generator = promptKey(question);
    asked.section = asked.skill = practice::checkedSkill;
    asked.type = practice::QuestionType::Choice;
    asked.prompt = {promptKey(question), {}, {}};
    for (const Content::Option &option : question.options) {
        const practice::Phrase reason{reasonKey(question, option), {}, {}};
        if (option.id == question.right) {
            asked.answer = {static_cast<double>(asked.options.size())};
            asked.explanation = {reason};
        }
        asked.options.push_back({{optionKey(question, option), {}, {}}, {}});
        asked.reasons.push_back(reason);
    }
    return asked;
}

} // namespace

std::map<std::string, practice::Question, std::less<>> checkedQuestions(const SkillCheckContent &content)
{
    std::map<std::string, practice::Question, std::less<>> questions;
    for (const Content::Question &question : content.questions)
        questions.emplace(promptKey(question), practiceQuestion(question));
    return questions;
}

void addCheckedWords(QuestionWords &words, const SkillCheckContent &content)
{
    words.add(QStringLiteral("skill.") + QLatin1String(practice::checkedSkill),
              QCoreApplication::translate("convlab::ui::CheckedQuestions", "the lesson as a whole"));
    for (const Content::Question &question : content.questions) {
        words.add(QString::fromStdString(promptKey(question)), question.text);
        for (const Content::Option &option : question.options) {
            words.add(QString::fromStdString(optionKey(question, option)), option.text);
            words.add(QString::fromStdString(reasonKey(question, option)), option.reason);
        }
    }
}

} // namespace convlab::ui
