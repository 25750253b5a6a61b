// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/scene.h"
#include "core/trace/count_trace.h"

#include <memory>
#include <vector>

namespace convlab {

/// The parts of section 4 and the cells in them: the factors of the product, one filter, all filters, their bias,
/// and as much of the dense layer as has room at the same dot size.
class CountStage {
public:
    enum Part { Factors, Filter, Weights, Bias, Dense };
    enum Factor { KernelHeight, KernelWidth, Inputs, Filters };

    explicit CountStage(std::shared_ptr<const CountTrace> trace);

    const CountTrace &trace() const { return *m_trace; }
    const std::vector<convlab::Part> &parts() const { return m_parts; }
    const Mosaic &mosaic(Part part) const { return std::get<Mosaic>(m_parts[static_cast<std::size_t>(part)]); }

    CellRef factor(Factor factor) const { return {Factors, 0, factor}; }
    /// The tile of one filter for input channel `input` of its group.
    CellRef filterTile(int input) const { return {Filter, input / m_filterCols, input % m_filterCols}; }
    int filterInput(const CellRef &cell) const { return cell.row * m_filterCols + cell.col; }
    CellRef weightTile(int output, int input) const { return {Weights, output, input}; }
    bool hasTile(int output, int input) const { return mosaic(Weights).strengthAt(output, input) > 0; }
    /// The first input channel that filter `output` sees.
    int firstInput(int output) const;
    bool hasBias() const { return m_trace->setting().bias; }
    CellRef biasCell(int output) const { return {Bias, output, 0}; }

    int inputs() const { return static_cast<int>(m_trace->setting().inChannels); }
    int outputs() const { return static_cast<int>(m_trace->setting().outChannels); }
    int inputsPerGroup() const { return static_cast<int>(m_trace->channelsPerGroup()); }

private:
    void addFactors();
    void addFilter();
    void addConvolution();
    void addDense();

    std::shared_ptr<const CountTrace> m_trace;
    std::vector<convlab::Part> m_parts;
    int m_filterCols = 1;
};

} // namespace convlab
