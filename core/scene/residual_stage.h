// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/cell_links.h"
#include "core/scene/grid_parts.h"
#include "core/trace/residual_trace.h"

namespace convlab {

enum class ResidualView { Forward, Backward };

/// One step of a residual run.
struct ResidualStep {
    enum class Kind {
        Skip,       ///< s_i = sum_k P_ik x_k
        Hidden,     ///< h_i = relu(sum_k W_ik x_k)
        Branch,     ///< F_i = gain * sum_k V_ik h_k
        Sum,        ///< y_i = skip + F_i
        Block,      ///< the gradient passes block `index`
    };
    Kind kind = Kind::Sum;
    int index = 0;
};

/// What all moments of one residual run share: its parts, where which is, its steps and its links.
class ResidualStage {
public:
    ResidualStage(ResidualTrace trace, ResidualView view);

    const ResidualTrace &trace() const { return m_trace; }
    const ResidualSetup &setup() const { return m_trace.setup(); }
    bool backward() const { return m_view == ResidualView::Backward; }
    const std::vector<Part> &parts() const { return m_parts; }
    const std::vector<ResidualStep> &steps() const { return m_steps; }
    const CellLinks &links() const { return m_links; }

    /// What stands on the stage while the gradient passes a block, made once.
    struct Block {
        SharedValues incoming, skip, branch, outgoing, plainIn, plainOut;
    };
    const Block &block(int index) const { return m_blocks[static_cast<std::size_t>(index)]; }

    // Parts by what they are; -1 where the run has none. Backwards, x is the gradient that leaves the block,
    // skip and branch are its two shares, output is the gradient that enters.
    int x = -1, skip = -1, branch = -1, output = -1;
    int projection = -1, inner = -1, outer = -1, hidden = -1, slopes = -1, plainIn = -1, plainOut = -1;
    int firstBars = -1, barsCount = 0;

    /// Where the skip path's number `i` stands: in x itself while nothing is projected.
    CellRef skipCell(int i) const { return {skip >= 0 ? skip : x, i, 0}; }
    int secondWeightPart() const { return outer >= 0 ? outer : inner; }

private:
    int addColumn(const char *id, const char *symbol, const char *key, Role role, const std::vector<double> &values);
    int addMatrix(const char *id, const char *symbol, const char *key, Role role, const std::vector<double> &values, int rows);
    void addSign(const char *text);
    void addBars(int count, const char *key);
    void makeEditable(int part, const char *name);
    void buildForward();
    void buildWeights();
    void buildBackward();
    void fillBlocks();
    void linkForward();
    void linkBackward();
    void linkProduct(int result, Role role, int matrix, int vector, Role vectorRole);

    ResidualTrace m_trace;
    ResidualView m_view;
    std::vector<Part> m_parts;
    std::vector<ResidualStep> m_steps;
    std::vector<Block> m_blocks;
    CellLinks m_links;
    int m_block = 0, m_col = 0;
};

} // namespace convlab
