// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/cell_links.h"

#include <algorithm>

namespace convlab {

void CellLinks::connect(const CellRef &a, Role roleOfA, const CellRef &b, Role roleOfB)
{
    add(a, roleOfA, {b, Emphasis::Linked, roleOfB});
    add(b, roleOfB, {a, Emphasis::Linked, roleOfA});
}

void CellLinks::add(const CellRef &from, Role role, const Mark &partner)
{
    Node &node = m_nodes[{from.part, from.row, from.col}];
    node.role = role;
    if (std::find(node.partners.begin(), node.partners.end(), partner) == node.partners.end())
        node.partners.push_back(partner);
}

std::vector<Mark> CellLinks::marksOf(const CellRef &cell) const
{
    const auto found = m_nodes.find({cell.part, cell.row, cell.col});
    if (found == m_nodes.end())
        return {};
    std::vector<Mark> marks{{cell, Emphasis::Origin, found->second.role}};
    marks.insert(marks.end(), found->second.partners.begin(), found->second.partners.end());
    return marks;
}

} // namespace convlab
