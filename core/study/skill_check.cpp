// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/skill_check.h"

#include <algorithm>
#include <utility>

namespace convlab {

int Attempt::score() const
{
    return static_cast<int>(std::count_if(answers.begin(), answers.end(), [](const Answer &a) { return a.right; }));
}

SkillCheckStatus Attempt::status() const
{
    if (answers.empty())
        return SkillCheckStatus::NotAttempted;
    return answered() < questionCount ? SkillCheckStatus::InProgress : SkillCheckStatus::Completed;
}

const Answer *Attempt::answerTo(std::string_view question) const
{
    const auto found = std::find_if(answers.begin(), answers.end(), [&](const Answer &a) { return a.question == question; });
    return found == answers.end() ? nullptr : &*found;
}

std::int64_t Attempt::lastMs() const
{
    return answers.empty() ? startedMs : answers.back().atMs;
}

SkillCheck::SkillCheck(std::vector<Question> questions, std::vector<Attempt> attempts)
    : m_questions(std::move(questions)), m_earlier(std::move(attempts))
{
    m_current.questionCount = static_cast<int>(m_questions.size());
    if (!m_earlier.empty() && fits(m_earlier.back())) {
        m_current = std::move(m_earlier.back());
        m_earlier.pop_back();
    }
    std::erase_if(m_earlier, [](const Attempt &a) { return a.answers.empty(); });
}

bool SkillCheck::fits(const Attempt &attempt) const
{
    const auto isAsked = [this](const Answer &answer) {
        return std::any_of(m_questions.begin(), m_questions.end(), [&](const Question &q) {
            return q.id == answer.question && std::find(q.options.begin(), q.options.end(), answer.option) != q.options.end();
        });
    };
    return attempt.questionCount == static_cast<int>(m_questions.size())
        && std::all_of(attempt.answers.begin(), attempt.answers.end(), isAsked);
}

std::optional<Answer> SkillCheck::answer(std::string_view question, std::string_view option, std::int64_t nowMs)
{
    const auto asked = std::find_if(m_questions.begin(), m_questions.end(), [&](const Question &q) { return q.id == question; });
    if (asked == m_questions.end() || m_current.answerTo(question))
        return std::nullopt;
    if (std::find(asked->options.begin(), asked->options.end(), option) == asked->options.end())
        return std::nullopt;
    if (m_current.answers.empty() && m_current.id == 0)
        m_current.startedMs = nowMs;
    m_current.answers.push_back({asked->id, std::string(option), option == asked->right, nowMs});
    return m_current.answers.back();
}

bool SkillCheck::retake(std::int64_t nowMs)
{
    if (m_current.answers.empty())
        return false;
    m_earlier.push_back(std::move(m_current));
    m_current = Attempt{};
    m_current.startedMs = nowMs;
    m_current.questionCount = static_cast<int>(m_questions.size());
    return true;
}

} // namespace convlab
