// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/pool_links.h"

namespace convlab {

namespace {

std::vector<Mark> linksOfOutput(const PoolStage &stage, const CellRef &cell, int shown)
{
    const PoolTrace &trace = stage.trace();
    const OutputCell output{0, 0, cell.row, cell.col};
    std::vector<Mark> marks{{cell, Emphasis::Origin, Role::Output}};
    for (int i = 0; i < trace.tapCount(output); ++i)
        marks.push_back({stage.inputCell(trace.tapAt(output, i)), Emphasis::Linked, Role::Input});
    if (const auto winner = winnerOf(stage.kinds()[static_cast<std::size_t>(shown)], trace.tallyOf(output)))
        marks.push_back({stage.inputCell(*winner), Emphasis::Winner, Role::Output});
    return marks;
}

std::vector<Mark> linksOfInput(const PoolStage &stage, const CellRef &cell)
{
    const PoolTrace &trace = stage.trace();
    std::vector<Mark> marks{{cell, Emphasis::Origin, Role::Input}};
    for (const int row : trace.rows().windowsOver(cell.row - trace.rows().padBefore)) {
        for (const int col : trace.cols().windowsOver(cell.col - trace.cols().padBefore)) {
            const OutputCell output{0, 0, row, col};
            const PoolTally tally = trace.tallyOf(output);
            for (int shown = 0; shown < static_cast<int>(stage.kinds().size()); ++shown) {
                const CellRef answer = stage.outputCell(shown, output);
                marks.push_back({answer, Emphasis::Linked, Role::Output});
                const auto winner = winnerOf(stage.kinds()[static_cast<std::size_t>(shown)], tally);
                if (winner && stage.inputCell(*winner) == cell)
                    marks.push_back({answer, Emphasis::Winner, Role::Output});
            }
        }
    }
    return marks;
}

} // namespace

std::vector<Mark> poolLinksOf(const PoolStage &stage, const CellRef &cell)
{
    if (stage.isInput(cell))
        return linksOfInput(stage, cell);
    const int shown = stage.shownAt(cell);
    return shown < 0 ? std::vector<Mark>{} : linksOfOutput(stage, cell, shown);
}

} // namespace convlab
