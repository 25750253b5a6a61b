// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/random/draw.h"
#include "core/study/generator.h"
#include "core/study/state_writer.h"
#include "core/tensor/tensor.h"

#include <optional>
#include <string>
#include <string_view>

namespace convlab::practice {

/// A question while its generator writes it. Keys are completed with the generator's name: ask("valid", …) in
/// generator "sliding_length" has the key "sliding_length.ask.valid".
class Sketch {
public:
    Sketch(const Generator &generator, std::uint64_t seed);

    Draw draw;      ///< where all numbers come from

    // the prompt
    void ask(std::vector<double> numbers = {}, Signs signs = {}) { ask("", std::move(numbers), std::move(signs)); }
    void ask(std::string_view variant, std::vector<double> numbers = {}, Signs signs = {});
    /// Shows an array; gives it back for marks and blanks.
    Exhibit &show(std::string symbol, Exhibit::Role role, std::int64_t rows, std::int64_t cols, std::vector<double> values);
    /// One plane of a tensor.
    Exhibit &show(std::string symbol, Exhibit::Role role, const Tensor<double> &tensor, std::int64_t channel = 0, std::int64_t batch = 0);
    /// A table of settings: one row per entry of `rows`, symbols over the columns.
    void table(std::vector<std::string> heads, const std::vector<std::vector<double>> &rows);
    /// The exhibit shown last is the one to be clicked.
    void clickHere();
    /// The exhibit shown last is the one to be filled, all of it; its numbers become the answer.
    void fillHere();

    // the answer
    void answer(double value) { m_question.answer = {value}; }
    void answer(std::int64_t value) { m_question.answer = {static_cast<double>(value)}; }
    void answer(Values values) { m_question.answer = std::move(values); }
    /// Decimals to be given: numbers that round to the right one are right.
    void decimals(int places);
    void unit(std::string sign) { m_question.unit = std::move(sign); }
    /// A misconception's result on the same numbers. One that gives the right answer makes the question unsound (draw
    /// again); one that gives another slip's result is left out, so the likelier one comes first.
    void slip(Misconception misconception, double value) { slip(misconception, Values{value}); }
    void slip(Misconception misconception, std::int64_t value) { slip(misconception, Values{static_cast<double>(value)}); }
    void slip(Misconception misconception, Values values);
    /// Where the misconception has no answer for these numbers, nothing happens.
    template<typename Number>
    void slip(Misconception misconception, const std::optional<Number> &value)
    {
        if (value)
            slip(misconception, static_cast<double>(*value));
    }

    // options
    /// "<generator>.<name>" as an option; a wrong one may come from a misconception.
    void right(std::string_view name, std::vector<double> numbers = {}, Signs signs = {});
    void wrong(std::string_view name, std::vector<double> numbers = {}, Signs signs = {}, Misconception misconception = Misconception::None);
    /// An array as an option.
    void rightArray(const std::string &symbol, Exhibit::Role role, std::int64_t rows, std::int64_t cols, std::vector<double> values);
    void wrongArray(const std::string &symbol, Exhibit::Role role, std::int64_t rows, std::int64_t cols, std::vector<double> values,
                    Misconception misconception = Misconception::None);
    /// A text without words ("[1, 2; 3, 4]", "k = 3, p = 1") as an option.
    void rightSign(std::string text);
    void wrongSign(std::string text, Misconception misconception = Misconception::None);
    /// Type Order: the next step.
    void step(std::string_view name, std::vector<double> numbers = {}, Signs signs = {});
    /// Type Line: the next line of the listing; `isAnswer` for the one to be picked.
    void line(std::string text, bool isAnswer, Misconception misconception = Misconception::None);
    /// The same with words: "<generator>.<name>", which takes `sum`.
    void line(std::string_view name, std::string sum, bool isAnswer);

    // afterwards
    void explain(std::vector<double> numbers = {}, Signs signs = {}) { explain("", std::move(numbers), std::move(signs)); }
    void explain(std::string_view variant, std::vector<double> numbers = {}, Signs signs = {});
    void open(std::string_view section, const StateWriter &state, int step = 0);

    /// The finished question; options of Choice and Order are shuffled.
    Question take();

private:
    std::string key(std::string_view kind, std::string_view variant) const;
    void addOption(Option option, bool isRight, Misconception misconception);
    void shuffleOptions();

    const Generator &m_generator;
    Question m_question;
};

} // namespace convlab::practice
