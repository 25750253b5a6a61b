// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/answer_text.h"

#include "core/study/grader.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>

namespace convlab::practice {

namespace {

constexpr std::size_t longestText = 400;

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool allDigits(std::string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), isDigit); }

std::string trimmed(std::string text)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (!text.empty() && isSpace(text.back()))
        text.pop_back();
    while (!text.empty() && isSpace(text.front()))
        text.erase(0, 1);
    return text;
}

void replaceAll(std::string &text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// Signs of other keyboards as those of ASCII. A hard space only groups digits, so it becomes an apostrophe.
std::string plain(std::string_view typed)
{
    std::string text(typed);
    for (const char *minus : {"−", "–", "‐", "‑", "﹣", "－"})
        replaceAll(text, minus, "-");
    for (const char *space : {"\u00A0", "\u202F", "\u2009", "\u2007", "’", "_"})
        replaceAll(text, space, "'");
    for (const char *times : {"×", "·", "*", "✕"})
        replaceAll(text, times, "x");
    return trimmed(std::move(text));
}

/// Digits in groups: one to three, then three each, with the same separator between them.
bool isGrouped(std::string_view digits, char separator)
{
    const std::size_t first = digits.find(separator);
    if (first == std::string_view::npos || first < 1 || first > 3 || digits[0] == '0')
        return false;
    for (std::size_t at = first; at < digits.size(); at += 4)
        if (digits[at] != separator || at + 4 > digits.size() || !allDigits(digits.substr(at + 1, 3)))
            return false;
    return allDigits(digits.substr(0, first));
}

std::string without(std::string_view text, char separator)
{
    std::string result;
    std::copy_if(text.begin(), text.end(), std::back_inserter(result), [separator](char c) { return c != separator; });
    return result;
}

/// ASCII digits with an optional point and exponent.
std::optional<double> parsed(const std::string &text)
{
    const bool hasDigit = std::any_of(text.begin(), text.end(), isDigit) && text[0] != '-';
    const bool clean = std::all_of(text.begin(), text.end(), [](char c) { return isDigit(c) || c == '.' || c == 'e' || c == '-'; });
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (!hasDigit || !clean || error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

void keep(std::vector<double> &readings, const std::optional<double> &value)
{
    if (value && std::find(readings.begin(), readings.end(), *value) == readings.end())
        readings.push_back(*value);
}

/// A number without sign, exponent or fraction.
std::vector<double> unsignedReadings(const std::string &text)
{
    std::vector<double> readings;
    for (const char separator : {'\'', ' '}) {
        const std::size_t mark = text.find_first_of(".,");
        const std::string whole = text.substr(0, mark), rest = mark == std::string::npos ? "" : text.substr(mark + 1);
        if (isGrouped(whole, separator) && (rest.empty() || allDigits(rest)))
            keep(readings, parsed(without(whole, separator) + '.' + rest));
    }
    for (const char separator : {',', '.'}) {
        const char point = separator == ',' ? '.' : ',';
        const std::size_t mark = text.find(point);
        const std::string whole = text.substr(0, mark), rest = mark == std::string::npos ? "" : text.substr(mark + 1);
        const std::string groups = isGrouped(whole, separator) && (rest.empty() || allDigits(rest)) ? without(whole, separator) + '.' + rest : "";
        std::string decimal = text;
        std::replace(decimal.begin(), decimal.end(), point, '.');
        const std::optional<double> asDecimal = text.find(separator) == std::string::npos ? parsed(decimal) : std::nullopt;
        if (separator == ',') {
            keep(readings, groups.empty() ? std::nullopt : parsed(groups));     // 1,625: rather a thousand
            keep(readings, asDecimal);
        } else {
            keep(readings, asDecimal);
            keep(readings, groups.empty() ? std::nullopt : parsed(groups));     // 1.625: rather a decimal
        }
    }
    return readings;
}

struct Signed {
    double factor = 1;
    std::string rest;
};

Signed splitSign(const std::string &text)
{
    if (text.empty() || (text[0] != '-' && text[0] != '+'))
        return {1, text};
    return {text[0] == '-' ? -1.0 : 1.0, trimmed(text.substr(1))};
}

std::optional<double> fraction(const std::string &text)
{
    const std::size_t slash = text.find('/');
    const Signed top = splitSign(trimmed(text.substr(0, slash))), bottom = splitSign(trimmed(text.substr(slash + 1)));
    if (!allDigits(top.rest) || !allDigits(bottom.rest))
        return std::nullopt;
    const auto above = parsed(top.rest), below = parsed(bottom.rest);
    if (!above || !below || *below == 0)
        return std::nullopt;
    return top.factor * bottom.factor * *above / *below;
}

Reading refused(std::string reason, std::vector<double> numbers = {})
{
    return {{}, {"refusal." + std::move(reason), std::move(numbers), {}}};
}

/// Splits at any of `separators`; empty pieces are left out.
std::vector<std::string> split(const std::string &text, std::string_view separators)
{
    std::vector<std::string> pieces;
    std::string piece;
    for (const char c : text + std::string(1, separators[0])) {
        if (separators.find(c) == std::string_view::npos) {
            piece += c;
        } else if (piece = trimmed(piece); !piece.empty()) {
            pieces.push_back(std::move(piece));
            piece.clear();
        }
    }
    return pieces;
}

Reading readNumber(const Question &question, std::string text)
{
    if (!question.unit.empty() && text.size() > question.unit.size() && text.ends_with(question.unit))
        text = trimmed(text.substr(0, text.size() - question.unit.size()));
    const std::vector<double> readings = readingsOf(text);
    if (readings.empty())
        return refused(text.find('/') != std::string::npos ? "not_a_fraction" : "not_a_number");
    for (const double value : readings)
        if (grade(question, {value}).right)
            return {{value}, {}};
    for (const double value : readings)
        if (grade(question, {value}).misconception != Misconception::None)
            return {{value}, {}};
    return {{readings.front()}, {}};
}

Reading readShape(const Question &question, std::string text)
{
    for (char &c : text)
        if (c == 'X' || c == '(' || c == ')' || c == '[' || c == ']' || c == '{' || c == '}' || c == ',' || c == ';' || c == '\'')
            c = c == 'X' ? 'x' : ' ';
    Values sizes;
    for (const std::string &piece : split(text, " x\t\n\r")) {
        const auto value = allDigits(piece) ? parsed(piece) : std::nullopt;
        if (!value || *value < 1)
            return refused("not_a_size");
        sizes.push_back(*value);
    }
    const std::size_t wanted = question.answer.size();
    if (sizes.size() == 1 && wanted == 2)
        sizes.push_back(sizes[0]);
    if (sizes.size() != wanted)
        return refused("sizes", {static_cast<double>(wanted), static_cast<double>(sizes.size())});
    return {sizes, {}};
}

Reading readCells(const Question &question, const std::string &text)
{
    const bool lines = text.find_first_of(";\n\r") != std::string::npos, spaces = text.find_first_of(" \t") != std::string::npos;
    Values values;
    for (std::string piece : split(text, lines ? ";\n\r" : spaces ? " \t" : ",")) {
        if (spaces && !lines && piece.back() == ',')
            piece.pop_back();
        const std::vector<double> readings = readingsOf(piece);
        if (readings.empty())
            return refused("not_a_number");
        const std::size_t at = values.size();
        const auto fits = [&](double value) { return at < question.answer.size() && closeTo({value}, {question.answer[at]}, question.tolerance); };
        const auto right = std::find_if(readings.begin(), readings.end(), fits);
        values.push_back(right == readings.end() ? readings.front() : *right);
    }
    if (values.size() != question.answer.size())
        return refused("cells", {static_cast<double>(question.answer.size()), static_cast<double>(values.size())});
    return {values, {}};
}

} // namespace

std::vector<double> readingsOf(std::string_view typed)
{
    if (typed.size() > longestText)
        return {};
    const std::string text = plain(typed);
    if (text.find('/') != std::string::npos) {
        const auto value = fraction(text);
        return value ? std::vector{*value} : std::vector<double>{};
    }
    const auto [factor, rest] = splitSign(text);
    const std::size_t e = rest.find_first_of("eE");
    if (e == std::string::npos) {
        std::vector<double> readings = unsignedReadings(rest);
        for (double &value : readings)
            value *= factor;
        return readings;
    }
    const Signed power = splitSign(rest.substr(e + 1));
    const bool tame = allDigits(power.rest) && power.rest.size() <= 3;
    std::string mantissa = rest.substr(0, e);
    std::replace(mantissa.begin(), mantissa.end(), ',', '.');
    const auto value = tame && !mantissa.empty() ? parsed(mantissa + 'e' + (power.factor < 0 ? "-" : "") + power.rest) : std::nullopt;
    return value ? std::vector{factor * *value} : std::vector<double>{};
}

Reading readAnswer(const Question &question, std::string_view typed)
{
    if (typed.size() > longestText)
        return refused("too_long");
    const std::string text = plain(typed);
    if (text.empty())
        return refused("empty");
    switch (question.type) {
    case QuestionType::Number: return readNumber(question, text);
    case QuestionType::Shape: return readShape(question, text);
    case QuestionType::Cells: return readCells(question, text);
    case QuestionType::Choice:
    case QuestionType::Click:
    case QuestionType::Order:
    case QuestionType::Line:
        break;
    }
    return refused("choose");
}

} // namespace convlab::practice
