// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/sketch.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace convlab::practice {

Sketch::Sketch(const Generator &generator, std::uint64_t seed) : draw(seed), m_generator(generator)
{
    m_question.generator = generator.name;
    m_question.section = generator.section;
    m_question.skill = generator.skill;
    m_question.difficulty = generator.difficulty;
    m_question.type = generator.type;
    m_question.hint = {"skill." + m_question.skill + ".hint", {}, {}};
}

std::string Sketch::key(std::string_view kind, std::string_view variant) const
{
    std::string text = std::string(m_generator.name) + '.' + std::string(kind);
    return variant.empty() ? text : text + '.' + std::string(variant);
}

void Sketch::ask(std::string_view variant, std::vector<double> numbers, Signs signs)
{
    m_question.prompt = {key("ask", variant), std::move(numbers), std::move(signs)};
}

Exhibit &Sketch::show(std::string symbol, Exhibit::Role role, std::int64_t rows, std::int64_t cols, std::vector<double> values)
{
    m_question.exhibits.push_back({std::move(symbol), role, rows, cols, std::move(values), {}, {}, std::nullopt});
    return m_question.exhibits.back();
}

Exhibit &Sketch::show(std::string symbol, Exhibit::Role role, const Tensor<double> &tensor, std::int64_t channel, std::int64_t batch)
{
    const Shape &shape = tensor.shape;
    const auto first = tensor.data.begin() + shape.offset(batch, channel, 0, 0);
    return show(std::move(symbol), role, shape.h, shape.w, {first, first + shape.h * shape.w});
}

void Sketch::table(std::vector<std::string> heads, const std::vector<std::vector<double>> &rows)
{
    std::vector<double> values;
    for (const std::vector<double> &row : rows)
        values.insert(values.end(), row.begin(), row.end());
    const auto cols = static_cast<std::int64_t>(heads.size());
    Exhibit &shown = show("", Exhibit::Role::Plain, static_cast<std::int64_t>(rows.size()), cols, std::move(values));
    shown.heads = std::move(heads);
}

void Sketch::clickHere()
{
    m_question.target = static_cast<int>(m_question.exhibits.size()) - 1;
}

void Sketch::fillHere()
{
    clickHere();
    Exhibit &exhibit = m_question.exhibits.back();
    exhibit.blank.assign(exhibit.values.size(), true);
    m_question.answer = exhibit.values;
}

void Sketch::decimals(int places)
{
    m_question.tolerance = 0.5 * std::pow(10.0, -places);
}

void Sketch::slip(Misconception misconception, Values values)
{
    const bool known = std::any_of(m_question.slips.begin(), m_question.slips.end(),
                                   [&](const Slip &other) { return closeTo(other.values, values, 2 * m_question.tolerance); });
    if (!known)
        m_question.slips.push_back({misconception, std::move(values)});
}

void Sketch::addOption(Option option, bool isRight, Misconception misconception)
{
    const auto index = static_cast<double>(m_question.options.size());
    m_question.options.push_back(std::move(option));
    if (isRight)
        m_question.answer = {index};
    else if (misconception != Misconception::None)
        m_question.slips.push_back({misconception, {index}});
}

void Sketch::right(std::string_view name, std::vector<double> numbers, Signs signs)
{
    addOption({{key(name, ""), std::move(numbers), std::move(signs)}, std::nullopt}, true, Misconception::None);
}

void Sketch::wrong(std::string_view name, std::vector<double> numbers, Signs signs, Misconception misconception)
{
    addOption({{key(name, ""), std::move(numbers), std::move(signs)}, std::nullopt}, false, misconception);
}

void Sketch::rightArray(const std::string &symbol, Exhibit::Role role, std::int64_t rows, std::int64_t cols, std::vector<double> values)
{
    addOption({{}, Exhibit{symbol, role, rows, cols, std::move(values), {}, {}, std::nullopt}}, true, Misconception::None);
}

void Sketch::wrongArray(const std::string &symbol, Exhibit::Role role, std::int64_t rows, std::int64_t cols, std::vector<double> values,
                        Misconception misconception)
{
    addOption({{}, Exhibit{symbol, role, rows, cols, std::move(values), {}, {}, std::nullopt}}, false, misconception);
}

void Sketch::rightSign(std::string text)
{
    addOption({{"option.sign", {}, {{"sign", std::move(text)}}}, std::nullopt}, true, Misconception::None);
}

void Sketch::wrongSign(std::string text, Misconception misconception)
{
    addOption({{"option.sign", {}, {{"sign", std::move(text)}}}, std::nullopt}, false, misconception);
}

void Sketch::step(std::string_view name, std::vector<double> numbers, Signs signs)
{
    m_question.answer.push_back(static_cast<double>(m_question.options.size()));
    m_question.options.push_back({{key(name, ""), std::move(numbers), std::move(signs)}, std::nullopt});
}

void Sketch::line(std::string text, bool isAnswer, Misconception misconception)
{
    addOption({{"option.sign", {}, {{"sign", std::move(text)}}}, std::nullopt}, isAnswer, misconception);
}

void Sketch::line(std::string_view name, std::string sum, bool isAnswer)
{
    addOption({{key(name, ""), {}, {{"sum", std::move(sum)}}}, std::nullopt}, isAnswer, Misconception::None);
}

void Sketch::explain(std::string_view variant, std::vector<double> numbers, Signs signs)
{
    m_question.explanation.push_back({key("why", variant), std::move(numbers), std::move(signs)});
}

void Sketch::open(std::string_view section, const StateWriter &state, int step)
{
    m_question.stage = {std::string(section), state.json(), step};
}

void Sketch::shuffleOptions()
{
    std::vector<std::size_t> order(m_question.options.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    draw.shuffle(order);
    std::vector<Option> options;
    std::vector<double> placeOf(order.size());
    for (std::size_t place = 0; place < order.size(); ++place) {
        options.push_back(m_question.options[order[place]]);
        placeOf[order[place]] = static_cast<double>(place);
    }
    const auto move = [&placeOf](Values &indices) {
        for (double &index : indices)
            index = placeOf[static_cast<std::size_t>(index)];
    };
    m_question.options = std::move(options);
    move(m_question.answer);
    for (Slip &slip : m_question.slips)
        move(slip.values);
}

Question Sketch::take()
{
    const auto clean = [](Values &values) {
        for (double &value : values)
            value = std::round(value * 1e9) / 1e9;      // 0.4, not 0.40000000000000013
    };
    if (m_question.type == QuestionType::Number) {
        clean(m_question.answer);
        for (Slip &slip : m_question.slips)
            clean(slip.values);
    }
    if (m_question.type == QuestionType::Choice || m_question.type == QuestionType::Order)
        shuffleOptions();
    return std::move(m_question);
}

} // namespace convlab::practice
