// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/conv_matrix_links.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace convlab {

namespace {

/// Everything on the stage that stands for one product: cells of the grids, then cells of the matrix.
std::array<Mark, 7> meeting(const ConvStage &stage, const OutputCell &cell, const ConvTap &tap)
{
    const ConvMatrix &matrix = *stage.matrix();
    const ConvMatrix::Product product = matrix.product(cell, tap);
    return {Mark{stage.outputCell(cell), Emphasis::Linked, Role::Output},
            Mark{stage.inputCell(tap), Emphasis::Linked, Role::Input},
            Mark{stage.kernelCell(cell.c, tap.layer, tap.kernelRow, tap.kernelCol), Emphasis::Linked, Role::Kernel},
            Mark{product.source, Emphasis::Linked, Role::Input},
            Mark{product.entry, Emphasis::Linked, matrix.entryRole()},
            Mark{product.weight, Emphasis::Linked, Role::Kernel},
            Mark{product.result, Emphasis::Linked, Role::Output}};
}

constexpr std::size_t gridCells = 3;

class Collector {
public:
    Collector(const ConvStage &stage, const CellRef &cell) : m_stage(stage), m_cell(cell), m_ofMatrix(stage.matrix()->has(cell)) {}

    std::vector<Mark> collect()
    {
        const ConvTrace &trace = m_stage.trace();
        for (int step = 0; step < trace.stepCount(); ++step) {
            const OutputCell output = trace.cellAt(step);
            for (int tap = 0; tap < trace.tapCount(); ++tap)
                visit(meeting(m_stage, output, trace.tapAt(output, tap)));
            if (m_stage.hasBias())
                visitBias(output);
        }
        return std::move(m_marks);
    }

private:
    void visit(const std::array<Mark, 7> &cells)
    {
        const auto self = std::find_if(cells.begin(), cells.end(), [&](const Mark &mark) { return mark.cell.valid() && mark.cell == m_cell; });
        if (self == cells.end())
            return;
        begin(self->role);
        for (std::size_t i = m_ofMatrix ? 0 : gridCells; i < cells.size(); ++i)
            add(cells[i]);
    }

    /// The bias belongs to every number of its channel in the result.
    void visitBias(const OutputCell &output)
    {
        const CellRef bias = m_stage.biasCell(output.c), result = m_stage.matrix()->resultCell(output);
        if (m_cell == bias)
            add({result, Emphasis::Linked, Role::Output});
        else if (m_cell == result)
            add({bias, Emphasis::Linked, Role::Bias});
    }

    void begin(Role role)
    {
        if (m_ofMatrix && m_marks.empty())
            m_marks.push_back({m_cell, Emphasis::Origin, role});
    }

    void add(const Mark &mark)
    {
        const bool known = mark.cell == m_cell || !mark.cell.valid() || !m_seen.insert({mark.cell.part, mark.cell.row, mark.cell.col}).second;
        if (!known)
            m_marks.push_back(mark);
    }

    const ConvStage &m_stage;
    CellRef m_cell;
    bool m_ofMatrix;
    std::set<std::tuple<int, int, int>> m_seen;
    std::vector<Mark> m_marks;
};

} // namespace

std::vector<Mark> convMatrixLinksOf(const ConvStage &stage, const CellRef &cell)
{
    return stage.matrix() ? Collector(stage, cell).collect() : std::vector<Mark>{};
}

} // namespace convlab
