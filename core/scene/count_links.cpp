// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/count_links.h"

namespace convlab {

namespace {

/// Collects what answers one cell.
class Linker {
public:
    Linker(const CountStage &stage, const CellRef &cell) : m_stage(stage), m_cell(cell) {}

    std::vector<Mark> links()
    {
        switch (m_cell.part) {
        case CountStage::Factors: fromFactor(); break;
        case CountStage::Filter: fromFilter(); break;
        case CountStage::Weights: fromWeights(); break;
        case CountStage::Bias: fromBias(); break;
        default: break;
        }
        if (!m_links.empty())
            m_links.push_back({m_cell, Emphasis::Origin, Role::None});
        return std::move(m_links);
    }

private:
    void add(const CellRef &cell) { m_links.push_back({cell, Emphasis::Linked, Role::None}); }

    void fromFactor()
    {
        switch (m_cell.col) {
        case CountStage::KernelHeight:
        case CountStage::KernelWidth:
            add(m_stage.filterTile(0));
            add(m_stage.weightTile(0, 0));
            break;
        case CountStage::Inputs:
            for (int input = 0; input < m_stage.inputsPerGroup(); ++input) {
                add(m_stage.filterTile(input));
                add(m_stage.weightTile(0, input));
            }
            break;
        default:
            for (int output = 0; output < m_stage.outputs(); ++output) {
                add(m_stage.weightTile(output, m_stage.firstInput(output)));
                if (m_stage.hasBias())
                    add(m_stage.biasCell(output));
            }
        }
    }

    void fromFilter()
    {
        const int input = m_stage.filterInput(m_cell);
        if (input >= m_stage.inputsPerGroup())
            return;
        add(m_stage.weightTile(0, input));
        addFirstFilterFactors(input);
    }

    void addFirstFilterFactors(int input)
    {
        add(m_stage.factor(CountStage::Inputs));
        if (input == 0) {
            add(m_stage.factor(CountStage::KernelHeight));
            add(m_stage.factor(CountStage::KernelWidth));
        }
    }

    void fromWeights()
    {
        if (!m_stage.hasTile(m_cell.row, m_cell.col))
            return;
        if (m_cell.row == 0) {
            add(m_stage.filterTile(m_cell.col));
            addFirstFilterFactors(m_cell.col);
        }
        if (m_cell.col == m_stage.firstInput(m_cell.row))
            add(m_stage.factor(CountStage::Filters));
        if (m_stage.hasBias())
            add(m_stage.biasCell(m_cell.row));
    }

    void fromBias()
    {
        add(m_stage.factor(CountStage::Filters));
        for (int input = 0; input < m_stage.inputs(); ++input) {
            if (m_stage.hasTile(m_cell.row, input))
                add(m_stage.weightTile(m_cell.row, input));
        }
    }

    const CountStage &m_stage;
    CellRef m_cell;
    std::vector<Mark> m_links;
};

} // namespace

std::vector<Mark> countLinksOf(const CountStage &stage, const CellRef &cell)
{
    return Linker(stage, cell).links();
}

} // namespace convlab
