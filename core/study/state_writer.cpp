// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/state_writer.h"

#include <charconv>

namespace convlab::practice {

namespace {

std::string written(double value)
{
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    return {buffer, end};
}

template<typename Values>
std::string listed(const Values &values)
{
    std::string text;
    for (const auto value : values)
        text += (text.empty() ? "" : ",") + written(static_cast<double>(value));
    return '[' + text + ']';
}

} // namespace

StateWriter &StateWriter::member(std::string_view name, const std::string &value)
{
    m_members += m_members.empty() ? "\"" : ",\"";
    m_members += name;
    m_members += "\":" + value;
    return *this;
}

StateWriter &StateWriter::number(std::string_view name, double value)
{
    return member(name, written(value));
}

StateWriter &StateWriter::numbers(std::string_view name, const std::vector<std::int64_t> &values)
{
    return member(name, listed(values));
}

StateWriter &StateWriter::pair(std::string_view name, std::int64_t vertical, std::int64_t horizontal)
{
    return numbers(name, {vertical, horizontal});
}

StateWriter &StateWriter::sides(std::string_view name, const Padding2 &padding)
{
    return numbers(name, {padding.top, padding.left, padding.bottom, padding.right});
}

StateWriter &StateWriter::flag(std::string_view name, bool on)
{
    return member(name, on ? "true" : "false");
}

StateWriter &StateWriter::word(std::string_view name, std::string_view value)
{
    return member(name, '"' + std::string(value) + '"');
}

StateWriter &StateWriter::array(std::string_view name, const Tensor<double> &tensor)
{
    const Shape &shape = tensor.shape;
    return member(name, R"({"s":)" + listed(std::vector{shape.n, shape.c, shape.h, shape.w}) + R"(,"d":)" + listed(tensor.data) + '}');
}

StateWriter &StateWriter::list(std::string_view name, const std::vector<StateWriter> &items)
{
    std::string text;
    for (const StateWriter &item : items)
        text += (text.empty() ? "" : ",") + item.json();
    return member(name, '[' + text + ']');
}

} // namespace convlab::practice
