// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/generator.h"

#include "core/errors/parameter_error.h"
#include "core/study/sketch.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace convlab::practice {

namespace {

constexpr int mostAttempts = 1000;

bool isIndex(double value, std::size_t count)
{
    return value >= 0 && value < static_cast<double>(count) && value == std::floor(value);
}

std::string flawOfExhibits(const Question &question)
{
    for (const Exhibit &exhibit : question.exhibits) {
        const auto cells = static_cast<std::size_t>(exhibit.rows * exhibit.cols);
        if (exhibit.values.size() != cells || cells == 0)
            return "an exhibit is not filled";
        if (!exhibit.blank.empty() && exhibit.blank.size() != cells)
            return "blank cells do not fit the exhibit";
        if (!std::all_of(exhibit.values.begin(), exhibit.values.end(), [](double value) { return std::isfinite(value); }))
            return "an exhibit holds a number that is not finite";
    }
    const bool needsTarget = question.type == QuestionType::Cells || question.type == QuestionType::Click;
    if (needsTarget != isIndex(question.target, question.exhibits.size()))
        return "no exhibit to answer on";
    return {};
}

std::string flawOfOptions(const Question &question)
{
    const bool hasOptions = question.type == QuestionType::Choice || question.type == QuestionType::Order || question.type == QuestionType::Line;
    if (!hasOptions)
        return question.options.empty() ? "" : "options that nothing asks for";
    if (question.options.size() < 3)
        return "fewer than three options";
    for (auto option = question.options.begin(); option != question.options.end(); ++option)
        if (std::find(option + 1, question.options.end(), *option) != question.options.end())
            return "two options are the same";
    return {};
}

std::string flawOfCells(const Question &question)
{
    const Exhibit &exhibit = question.exhibits[static_cast<std::size_t>(question.target)];
    Values blanks;
    for (std::size_t cell = 0; cell < exhibit.blank.size(); ++cell)
        if (exhibit.blank[cell])
            blanks.push_back(exhibit.values[cell]);
    if (blanks.empty() || blanks != question.answer)
        return "the answer is not what belongs into the blank cells";
    const bool trivial = std::all_of(blanks.begin(), blanks.end(), [&blanks](double value) { return value == blanks[0]; });
    return trivial ? "all cells are the same" : "";
}

std::string flawOfAnswer(const Question &question)
{
    const Values &answer = question.answer;
    if (answer.empty() || !std::all_of(answer.begin(), answer.end(), [](double value) { return std::isfinite(value); }))
        return "no finite answer";
    switch (question.type) {
    case QuestionType::Choice:
    case QuestionType::Line:
        return answer.size() == 1 && isIndex(answer[0], question.options.size()) ? "" : "no right option";
    case QuestionType::Number:
        return answer.size() != 1 ? "not one number" : std::abs(answer[0]) < 1e-9 ? "the answer is zero" : "";
    case QuestionType::Shape:
        return answer.size() >= 2 && *std::min_element(answer.begin(), answer.end()) >= 1 ? "" : "no shape";
    case QuestionType::Cells:
        return flawOfCells(question);
    case QuestionType::Click: {
        const Exhibit &exhibit = question.exhibits[static_cast<std::size_t>(question.target)];
        const bool inside = answer.size() == 2 && isIndex(answer[0], static_cast<std::size_t>(exhibit.rows))
            && isIndex(answer[1], static_cast<std::size_t>(exhibit.cols));
        return inside ? "" : "the cell lies outside";
    }
    case QuestionType::Order:
        break;
    }
    Values indices = answer;
    std::sort(indices.begin(), indices.end());
    for (std::size_t i = 0; i < indices.size(); ++i)
        if (indices.size() != question.options.size() || indices[i] != static_cast<double>(i))
            return "the order misses a step";
    return answer == indices ? "the steps stand in order already" : "";
}

std::string flawOfSlips(const Question &question)
{
    for (auto slip = question.slips.begin(); slip != question.slips.end(); ++slip) {
        if (slip->misconception == Misconception::None || slip->values.size() != question.answer.size())
            return "a slip that is none";
        if (closeTo(slip->values, question.answer, 2 * question.tolerance))
            return std::string("right in spite of ") + misconceptionName(slip->misconception);
        if (!std::all_of(slip->values.begin(), slip->values.end(), [](double value) { return std::isfinite(value); }))
            return "a slip that is not finite";
        for (auto other = slip + 1; other != question.slips.end(); ++other)
            if (closeTo(slip->values, other->values, 2 * question.tolerance))
                return "two slips give the same";
    }
    return {};
}

/// Nothing when the numbers that the seed draws make no sound question, or an impossible layer.
std::optional<Question> attempted(const Generator &generator, std::uint64_t seed)
{
    try {
        Sketch sketch(generator, seed);
        if (!generator.draw(sketch))
            return std::nullopt;
        Question question = sketch.take();
        return flawOf(question).empty() ? std::optional(std::move(question)) : std::nullopt;
    } catch (const ParameterError &) {
        return std::nullopt;
    }
}

} // namespace

const Generator *findGenerator(std::string_view name)
{
    const auto &all = generators();
    const auto found = std::find_if(all.begin(), all.end(), [name](const Generator &generator) { return name == generator.name; });
    return found == all.end() ? nullptr : &*found;
}

std::string flawOf(const Question &question)
{
    if (question.prompt.empty() || question.explanation.empty() || question.stage.section.empty())
        return "prompt, explanation or state is missing";
    for (const auto check : {flawOfExhibits, flawOfOptions, flawOfAnswer, flawOfSlips})
        if (std::string flaw = check(question); !flaw.empty())
            return flaw;
    return {};
}

Question makeQuestion(const Generator &generator, std::uint64_t seed)
{
    Draw seeds(nameHash(generator.name) ^ Draw(seed).bits());
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        if (auto question = attempted(generator, seeds.bits())) {
            question->seed = seed;
            return *std::move(question);
        }
    }
    throw std::logic_error(std::string("no sound question from ") + generator.name);
}

} // namespace convlab::practice
