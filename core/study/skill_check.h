// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace convlab {

/// What grading needs of a multiple-choice question: ids only, the sentences are content.
struct Question {
    std::string id;
    std::vector<std::string> options;
    std::string right;              ///< one of `options`
    bool operator==(const Question &) const = default;
};

/// One given answer. Final within its attempt.
struct Answer {
    std::string question;
    std::string option;
    bool right = false;             ///< as graded when it was given, even if the content changes later
    std::int64_t atMs = 0;          ///< milliseconds since the epoch
    bool operator==(const Answer &) const = default;
};

enum class SkillCheckStatus { NotAttempted, InProgress, Completed };

/// One way through the questions.
struct Attempt {
    std::int64_t id = 0;            ///< given by the store; 0: not stored yet
    std::int64_t startedMs = 0;
    int questionCount = 0;          ///< how many there were to answer
    std::vector<Answer> answers;    ///< in the order they were given

    int answered() const { return static_cast<int>(answers.size()); }
    int score() const;              ///< right answers
    SkillCheckStatus status() const;
    const Answer *answerTo(std::string_view question) const;
    /// When the last answer was given; startedMs before the first.
    std::int64_t lastMs() const;
    bool operator==(const Attempt &) const = default;
};

/// The questions with the attempts made so far. Plain values, no clock: "now" is an argument.
class SkillCheck {
public:
    /// `attempts` oldest first; the last one goes on, unless the questions have changed since: then it is
    /// history and a new one waits for its first answer.
    explicit SkillCheck(std::vector<Question> questions, std::vector<Attempt> attempts = {});

    const std::vector<Question> &questions() const { return m_questions; }
    const Attempt &current() const { return m_current; }
    /// For the store, which writes the id into it.
    Attempt &current() { return m_current; }
    /// Attempts before the current one that have at least one answer, oldest first.
    const std::vector<Attempt> &earlier() const { return m_earlier; }

    /// Grades and keeps an answer. Nothing when the question or option is unknown or already answered.
    std::optional<Answer> answer(std::string_view question, std::string_view option, std::int64_t nowMs);

    /// Starts a new attempt; the current one joins the history. Nothing happens before its first answer.
    bool retake(std::int64_t nowMs);

private:
    bool fits(const Attempt &attempt) const;

    std::vector<Question> m_questions;
    std::vector<Attempt> m_earlier;
    Attempt m_current;
};

} // namespace convlab
