// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/cell_links.h"
#include "core/scene/grid_parts.h"
#include "core/trace/gradient_check_trace.h"
#include "core/trace/moment.h"

namespace convlab {

/// What happens inside the step of one weight.
enum class GradientMicro { NudgeUp, LossUp, NudgeDown, LossDown, Difference, Divide };
inline constexpr int gradientMicroCount = 6;

/// What all moments of one gradient check share: one step per weight.
class GradientCheckStage {
public:
    explicit GradientCheckStage(GradientCheckTrace trace);

    const GradientCheckTrace &trace() const { return m_trace; }
    const std::vector<Part> &parts() const { return m_parts; }
    const CellLinks &links() const { return m_links; }
    bool central() const { return m_trace.setup().rule == DifferenceRule::Central; }

    int x = -1, kernel = -1, output = -1, up = -1, down = -1, lossUp = -1, lossDown = -1;
    int numeric = -1, analytic = -1, difference = -1;

    CellRef cell(int part, int weight) const;
    /// The nudged kernels of a weight's step, and their losses.
    struct Ghosts {
        SharedValues up, down, lossUp, lossDown;
    };
    const Ghosts &ghosts(int weight) const { return m_ghosts[static_cast<std::size_t>(weight)]; }

private:
    int add(const char *id, const char *symbol, const char *key, Role role, const Shape &shape,
            const std::vector<double> &values, Placement place);
    void makeEditable(int part, const char *name);
    void build();
    void addDifference(Placement place);
    void makeGhosts();
    void link();

    GradientCheckTrace m_trace;
    std::vector<Part> m_parts;
    std::vector<Ghosts> m_ghosts;
    CellLinks m_links;
};

Scene gradientCheckSceneAt(const GradientCheckStage &stage, const Moment &moment);
Formula gradientCheckFormula(const GradientCheckStage &stage, int weight, GradientMicro micro);

} // namespace convlab
