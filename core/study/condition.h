// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace convlab {

/// What a condition is judged on: "output" -> 14.
using NamedNumbers = std::map<std::string, double, std::less<>>;

/// A condition that cannot be read; `position` counts characters from 0. For its author, not for learners.
class ConditionError : public std::runtime_error {
public:
    ConditionError(std::size_t position, const std::string &problem) : std::runtime_error(problem), m_position(position) {}
    std::size_t position() const { return m_position; }

private:
    std::size_t m_position;
};

/// A comparison of two expressions over named numbers: "standard / separable >= 8". Numbers, names (letters, digits,
/// "_", "."), + - * /, brackets, and one of = != < <= > >=.
class Condition {
public:
    enum class Relation { Equal, NotEqual, Less, AtMost, Greater, AtLeast };

    struct Verdict {
        bool known = false;     ///< every name has a finite value
        bool holds = false;     ///< never without `known`
        double left = 0, right = 0;
        bool operator==(const Verdict &) const = default;
    };

    /// Throws ConditionError.
    explicit Condition(std::string_view text);

    Verdict judge(const NamedNumbers &numbers) const;
    Relation relation() const { return m_relation; }
    /// Every name once, in the order of reading.
    const std::vector<std::string> &names() const { return m_names; }

private:
    friend class ConditionParser;

    /// Reverse Polish: operands push, operators take two (or one) and push.
    struct Step {
        enum class Kind { Number, Name, Add, Subtract, Multiply, Divide, Negate };
        Kind kind = Kind::Number;
        double number = 0;
        std::size_t name = 0;
    };
    using Expression = std::vector<Step>;

    double valueOf(const Expression &expression, const NamedNumbers &numbers) const;

    Expression m_left, m_right;
    Relation m_relation = Relation::Equal;
    std::vector<std::string> m_names;
};

} // namespace convlab
