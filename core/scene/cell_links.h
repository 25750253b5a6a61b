// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/scene.h"

#include <map>
#include <tuple>

namespace convlab {

/// Which cells belong together, said once for both directions.
class CellLinks {
public:
    void connect(const CellRef &a, Role roleOfA, const CellRef &b, Role roleOfB);

    /// The cell itself as Origin, then its partners in the order they were connected; empty without any.
    std::vector<Mark> marksOf(const CellRef &cell) const;

private:
    using Key = std::tuple<int, int, int>;
    struct Node {
        Role role = Role::None;
        std::vector<Mark> partners;
    };
    void add(const CellRef &from, Role role, const Mark &partner);

    std::map<Key, Node> m_nodes;
};

} // namespace convlab
