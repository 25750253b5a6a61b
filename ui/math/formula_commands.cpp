// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/math/formula_commands.h"

namespace convlab::ui {
namespace {

template<typename Value>
struct Named {
    const char *name;
    Value value;
};

template<typename Value, std::size_t count>
std::optional<Value> find(const Named<Value> (&table)[count], const QString &name)
{
    for (const Named<Value> &entry : table)
        if (name == QLatin1String(entry.name))
            return entry.value;
    return std::nullopt;
}

struct OperatorName {
    const char *text;
    bool limits;
};

constexpr Named<OperatorName> operators[] = {
    {"max", {"max", true}},   {"min", {"min", true}},     {"argmax", {"arg max", true}}, {"argmin", {"arg min", true}},
    {"lim", {"lim", true}},   {"sup", {"sup", true}},     {"inf", {"inf", true}},        {"exp", {"exp", false}},
    {"log", {"log", false}},  {"ln", {"ln", false}},      {"sin", {"sin", false}},       {"cos", {"cos", false}},
    {"tan", {"tan", false}},  {"tanh", {"tanh", false}},  {"det", {"det", false}},       {"dim", {"dim", false}},
    {"gcd", {"gcd", false}},
};

constexpr Named<double> spaces[] = {
    {"quad", 18}, {"qquad", 36}, {",", 3}, {":", 4}, {">", 4}, {";", 5}, {"!", -3}, {" ", 4.5},
};

constexpr Named<char32_t> accents[] = {
    {"hat", 0x302}, {"bar", 0x304}, {"tilde", 0x303}, {"vec", 0x20D7}, {"dot", 0x307}, {"ddot", 0x308},
};

constexpr Named<MathAlphabet> alphabets[] = {
    {"mathrm", MathAlphabet::Upright},      {"mathbf", MathAlphabet::Bold},    {"mathit", MathAlphabet::Italic},
    {"mathbb", MathAlphabet::DoubleStruck}, {"mathcal", MathAlphabet::Script},
};

struct Environment {
    MatrixNode::Columns columns;
    char32_t left, right;
};

constexpr Named<Environment> environments[] = {
    {"matrix", {MatrixNode::Columns::Centred, 0, 0}},      {"pmatrix", {MatrixNode::Columns::Centred, U'(', U')'}},
    {"bmatrix", {MatrixNode::Columns::Centred, U'[', U']'}}, {"vmatrix", {MatrixNode::Columns::Centred, U'|', U'|'}},
    {"cases", {MatrixNode::Columns::Left, U'{', 0}},       {"aligned", {MatrixNode::Columns::Aligned, 0, 0}},
};

} // namespace

std::optional<WordNode> operatorCommand(const QString &name)
{
    const auto found = find(operators, name);
    if (!found)
        return std::nullopt;
    return WordNode{QString::fromLatin1(found->text), AtomClass::Operator, found->limits};
}

std::optional<double> spaceCommand(const QString &name)
{
    return find(spaces, name);
}

std::optional<char32_t> accentCommand(const QString &name)
{
    return find(accents, name);
}

std::optional<MathAlphabet> alphabetCommand(const QString &name)
{
    return find(alphabets, name);
}

std::optional<MatrixNode> matrixEnvironment(const QString &name)
{
    const auto found = find(environments, name);
    if (!found)
        return std::nullopt;
    return MatrixNode{found->columns, found->left, found->right, {}};
}

} // namespace convlab::ui
