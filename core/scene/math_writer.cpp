// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/math_writer.h"

#include <algorithm>
#include <cmath>

namespace convlab {

MathWriter &MathWriter::tex(std::string_view tex)
{
    m_line.tex += tex;
    return *this;
}

MathWriter &MathWriter::symbol(const std::string &id, std::string_view tex, const CellRef &cell)
{
    anchor(id, cell);
    m_line.tex += "\\sym{" + id + "}{";
    m_line.tex += tex;
    m_line.tex += '}';
    return *this;
}

MathWriter &MathWriter::number(double value, const std::string &id, const CellRef &cell, int digits)
{
    const std::string name = "n" + std::to_string(m_line.numbers.size());
    m_line.numbers.push_back({name, value, digits});
    const std::string live = "\\live{" + name + "}";
    return id.empty() ? tex(live) : symbol(id, live, cell);
}

MathWriter &MathWriter::operand(double value, const std::string &id, const CellRef &cell, int digits)
{
    if (!std::signbit(value) || value == 0)
        return number(value, id, cell, digits);
    return tex("(").number(value, id, cell, digits).tex(")");
}

MathWriter &MathWriter::heading(Label words)
{
    m_line.heading = std::move(words);
    return *this;
}

MathWriter &MathWriter::tail(Label words)
{
    m_line.tail = std::move(words);
    return *this;
}

MathWriter &MathWriter::active(std::string id)
{
    m_line.active = std::move(id);
    return *this;
}

MathWriter &MathWriter::pending(std::string id)
{
    m_line.pending.push_back(std::move(id));
    return *this;
}

/// A symbol may stand in several places; it is one cell all the same.
void MathWriter::anchor(const std::string &id, const CellRef &cell)
{
    const auto same = [&id](const MathLine::Anchor &known) { return known.id == id; };
    if (cell.valid() && std::none_of(m_line.anchors.begin(), m_line.anchors.end(), same))
        m_line.anchors.push_back({id, cell});
}

} // namespace convlab
