// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/condition.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace convlab {

namespace {

constexpr double tolerance = 1e-9;  ///< relative: what rounding may do to equal numbers
constexpr int deepest = 50;         ///< brackets and signs inside each other

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || c == '_';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool nearlyEqual(double a, double b)
{
    return std::abs(a - b) <= tolerance * std::max({1.0, std::abs(a), std::abs(b)});
}

} // namespace

/// Reads a condition from left to right, a member function per rule of the grammar.
class ConditionParser {
public:
    ConditionParser(std::string_view text, Condition &condition) : m_text(text), m_condition(condition) {}

    void parse()
    {
        m_into = &m_condition.m_left;
        sum();
        m_condition.m_relation = relation();
        m_into = &m_condition.m_right;
        sum();
        if (skipSpace(); m_at < m_text.size())
            fail("nothing may follow the comparison");
    }

private:
    using Step = Condition::Step;
    using Kind = Condition::Step::Kind;

    void sum()
    {
        product();
        for (;;) {
            const bool plus = take("+");
            if (!plus && !take("-"))
                return;
            product();
            m_into->push_back({plus ? Kind::Add : Kind::Subtract});
        }
    }

    void product()
    {
        factor();
        for (;;) {
            const bool times = take("*");
            if (!times && !take("/"))
                return;
            factor();
            m_into->push_back({times ? Kind::Multiply : Kind::Divide});
        }
    }

    void factor()
    {
        if (++m_depth > deepest)
            fail("too many brackets or signs inside each other");
        if (take("-")) {
            factor();
            m_into->push_back({Kind::Negate});
        } else if (take("(")) {
            sum();
            if (!take(")"))
                fail("a closing bracket is missing");
        } else {
            operand();
        }
        --m_depth;
    }

    void operand()
    {
        skipSpace();
        const char first = m_at < m_text.size() ? m_text[m_at] : '\0';
        if (isDigit(first))
            number();
        else if (isLetter(first))
            name();
        else
            fail("a number or a name is missing");
    }

    void number()
    {
        double value = 0;
        const char *end = m_text.data() + m_text.size();
        const auto read = std::from_chars(m_text.data() + m_at, end, value);
        if (read.ec != std::errc())
            fail("not a number");
        m_at = static_cast<std::size_t>(read.ptr - m_text.data());
        m_into->push_back({Kind::Number, value});
    }

    void name()
    {
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && (isLetter(m_text[m_at]) || isDigit(m_text[m_at]) || m_text[m_at] == '.'))
            ++m_at;
        const std::string name(m_text.substr(begin, m_at - begin));
        auto &names = m_condition.m_names;
        const auto known = std::find(names.begin(), names.end(), name);
        m_into->push_back({Kind::Name, 0, static_cast<std::size_t>(known - names.begin())});
        if (known == names.end())
            names.push_back(name);
    }

    Condition::Relation relation()
    {
        using Relation = Condition::Relation;
        static constexpr std::array<std::pair<const char *, Relation>, 6> signs{{{"!=", Relation::NotEqual},
                                                                                 {"<=", Relation::AtMost},
                                                                                 {">=", Relation::AtLeast},
                                                                                 {"<", Relation::Less},
                                                                                 {">", Relation::Greater},
                                                                                 {"=", Relation::Equal}}};
        for (const auto &[sign, meaning] : signs) {
            if (take(sign))
                return meaning;
        }
        fail("one of = != < <= > >= is missing");
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at] == ' ')
            ++m_at;
    }

    bool take(std::string_view sign)
    {
        skipSpace();
        if (m_text.substr(m_at, sign.size()) != sign)
            return false;
        m_at += sign.size();
        return true;
    }

    [[noreturn]] void fail(const char *problem) const { throw ConditionError(m_at, problem); }

    std::string_view m_text;
    Condition &m_condition;
    Condition::Expression *m_into = nullptr;
    std::size_t m_at = 0;
    int m_depth = 0;
};

Condition::Condition(std::string_view text)
{
    ConditionParser(text, *this).parse();
}

double Condition::valueOf(const Expression &expression, const NamedNumbers &numbers) const
{
    std::vector<double> stack;
    const auto combine = [&stack](auto apply) {
        const double right = stack.back();
        stack.pop_back();
        stack.back() = apply(stack.back(), right);
    };
    for (const Step &step : expression) {
        switch (step.kind) {
        case Step::Kind::Number: stack.push_back(step.number); break;
        case Step::Kind::Name: {
            const auto found = numbers.find(m_names[step.name]);
            stack.push_back(found == numbers.end() ? std::numeric_limits<double>::quiet_NaN() : found->second);
            break;
        }
        case Step::Kind::Add: combine([](double a, double b) { return a + b; }); break;
        case Step::Kind::Subtract: combine([](double a, double b) { return a - b; }); break;
        case Step::Kind::Multiply: combine([](double a, double b) { return a * b; }); break;
        case Step::Kind::Divide: combine([](double a, double b) { return a / b; }); break;
        case Step::Kind::Negate: stack.back() = -stack.back(); break;
        }
    }
    return stack.back();
}

Condition::Verdict Condition::judge(const NamedNumbers &numbers) const
{
    Verdict verdict{false, false, valueOf(m_left, numbers), valueOf(m_right, numbers)};
    verdict.known = std::isfinite(verdict.left) && std::isfinite(verdict.right);
    if (!verdict.known)
        return verdict;
    const bool equal = nearlyEqual(verdict.left, verdict.right);
    switch (m_relation) {
    case Relation::Equal: verdict.holds = equal; break;
    case Relation::NotEqual: verdict.holds = !equal; break;
    case Relation::Less: verdict.holds = verdict.left < verdict.right && !equal; break;
    case Relation::AtMost: verdict.holds = verdict.left < verdict.right || equal; break;
    case Relation::Greater: verdict.holds = verdict.left > verdict.right && !equal; break;
    case Relation::AtLeast: verdict.holds = verdict.left > verdict.right || equal; break;
    }
    return verdict;
}

} // namespace convlab
