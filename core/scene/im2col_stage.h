// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/im2col_places.h"
#include "core/scene/parts.h"
#include "core/trace/fold_history.h"
#include "core/trace/im2col_trace.h"

namespace convlab {

/// What all moments of one unfolding share: input, kernel and matrix product as parts, and which cell is what.
class Im2colStage {
public:
    /// What a cell of the stage is.
    struct Place {
        enum class Kind { None, Source, Copies, Sum, Kernel, Weight, Entry, Product, Output };
        Kind kind = Kind::None;
        int channel = 0, row = 0, col = 0;  ///< Source, Copies (channel -1), Sum: on the padded plane
        int filter = 0;                     ///< Kernel, Weight, Product, Output
        int tap = 0;                        ///< Kernel, Weight, Entry
        int position = 0;                   ///< Entry, Product, Output
    };

    Im2colStage(std::shared_ptr<const Im2colTrace> trace, const Im2colView &view);

    const Im2colTrace &trace() const { return *m_trace; }
    const Im2colView &view() const { return m_view; }
    const std::vector<Part> &parts() const { return m_parts; }
    bool folding() const { return m_trace->direction() == UnfoldDirection::Col2im; }
    bool byColumns() const { return m_view.layout == Im2colView::Layout::PatchesAsColumns; }
    double productScale() const { return m_productScale; }

    CellRef sourceCell(int channel, int row, int col) const { return {channel, row, col}; }
    CellRef sourceCell(const ColumnEntry &entry) const { return sourceCell(entry.channel, entry.row, entry.col); }
    CellRef sumCell(const ColumnEntry &entry) const { return {m_firstSum + entry.channel, entry.row, entry.col}; }
    CellRef kernelCell(int filter, const ColumnEntry &entry) const;
    CellRef weightCell(int filter, int tap) const;
    CellRef entryCell(int tap, int position) const;
    CellRef productCell(int filter, int position) const;
    CellRef outputCell(int filter, int position) const;
    int sumPart(int channel) const { return m_firstSum + channel; }

    Place placeOf(const CellRef &cell) const;

    /// "X₁[0,2]" on the unpadded input; "padding" has no name.
    std::string sourceName(const char *symbol, const Place &source) const;
    std::string outputName(int filter, int position) const;
    /// "X_col[:,2]": one patch; "X_col[1,2]": one entry.
    std::string patchName(int position) const;
    std::string entryName(int tap, int position) const;

    std::int64_t addressOf(const ColumnEntry &entry) const
    {
        return m_view.memory == Im2colView::Memory::Nchw ? entry.nchw : entry.nhwc;
    }

private:
    void addSources();
    void addCopies();
    void addKernels();
    void addMatrix();
    void addProduct();
    void addOutputs();
    void addSums();
    Grid paddedGrid(int channel, const char *id, const char *symbol) const;
    int nextPart() const { return static_cast<int>(m_parts.size()); }

    std::shared_ptr<const Im2colTrace> m_trace;
    Im2colView m_view;
    Im2colPlaces m_places;
    std::shared_ptr<const std::vector<CellState>> m_states;
    std::vector<Part> m_parts;
    double m_productScale = 1;
    int m_copies = -1, m_firstKernel = -1, m_matrix = -1, m_weights = -1, m_product = -1, m_firstOutput = -1, m_firstSum = -1;
};

} // namespace convlab
