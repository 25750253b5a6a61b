// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/scene.h"
#include "core/trace/axis_stack.h"

#include <vector>

namespace convlab {

/// A level of a stack on the stage: the part that shows it and its colour.
struct ConeRow {
    int part = 0;
    Role role = Role::None;
};

/// Collects the cells, ribbons and brackets of cones, so that cells shared by two cones are marked once.
class ConeCanvas {
public:
    explicit ConeCanvas(std::size_t parts);

    void current(const CellRef &neuron, Role role);
    void light(const ConeRow &row, const Positions &cells);
    /// `cells` of `level`, what they read below, and the ribbons between: one wide ribbon where the cells
    /// read side by side, one per tap where dilation or stride leaves holes.
    void connect(const AxisStack &stack, int level, const Positions &cells, const ConeRow &upper,
                 const ConeRow &lower);
    void bracket(Bracket bracket) { m_brackets.push_back(std::move(bracket)); }
    /// The measure under the input (part 0): solid over its cells, in the padding's manner beyond them.
    void bracketField(const AxisStack &stack, std::int64_t first, std::int64_t last, const Label &label);

    /// Adds everything to `scene`, whose parts are tracks.
    void moveInto(Scene &scene);

private:
    void ribbon(const ConeRow &upper, std::pair<std::int64_t, std::int64_t> from, const ConeRow &lower,
                std::pair<std::int64_t, std::int64_t> to);

    std::vector<Positions> m_lit;   ///< by part; sorted at the end
    std::vector<Role> m_roles;
    std::vector<Mark> m_neurons;
    std::vector<Ribbon> m_ribbons;
    std::vector<Bracket> m_brackets;
};

} // namespace convlab
