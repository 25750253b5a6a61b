// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/sliding_links.h"

#include <algorithm>
#include <array>

namespace convlab {

namespace {

/// One product of the whole run: everything on the stage that stands for it.
std::array<Mark, 5> meeting(const SlidingStage &stage, int out, int tap)
{
    const ConvTap at = stage.trace().tapAt(stage.trace().cellAt(out), tap);
    return {Mark{stage.outputCell(out), Emphasis::Linked, Role::Output},
            Mark{stage.targetCell(out), Emphasis::Linked, Role::Output},
            Mark{stage.inputCell(at.col), Emphasis::Linked, Role::Input},
            Mark{stage.kernelCell(tap), Emphasis::Linked, Role::Kernel},
            Mark{stage.matrixCell(out, tap), Emphasis::Linked, Role::Kernel}};
}

void addOnce(std::vector<Mark> &marks, const Mark &mark)
{
    const bool known = !mark.cell.valid() || std::any_of(marks.begin(), marks.end(), [&](const Mark &m) { return m.cell == mark.cell; });
    if (!known)
        marks.push_back(mark);
}

} // namespace

std::vector<Mark> slidingLinksOf(const SlidingStage &stage, const CellRef &cell)
{
    std::vector<Mark> marks;
    for (int out = 0; out < stage.outputs(); ++out) {
        for (int tap = 0; tap < stage.taps(); ++tap) {
            const auto all = meeting(stage, out, tap);
            const auto self = std::find_if(all.begin(), all.end(), [&](const Mark &m) { return cell.valid() && m.cell == cell; });
            if (self == all.end())
                continue;
            if (marks.empty())
                marks.push_back({cell, Emphasis::Origin, self->role});
            for (const Mark &mark : all)
                addOnce(marks, mark);
        }
    }
    return marks;
}

} // namespace convlab
