// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/parts.h"
#include "core/trace/conv_trace.h"

namespace convlab {

/// The sums of a cross-correlation as one matrix product, drawn beside its grids. Keeps shapes, not the trace.
class ConvMatrix {
public:
    enum class Kind {
        Toeplitz,   ///< T x = y: input and output in one line each, the kernel in every row of T
        Columns,    ///< W_row X_col = Y_row: each patch is a column, each kernel a row
    };
    static constexpr int largestSide = 256;

    /// Throws ParameterError: what validate() finds, or TooLargeToDraw. Asks for no memory.
    static void requireDrawable(Kind kind, const Shape &input, const Shape &weight, const ConvParams &params);

    /// Its parts follow `firstPart - 1` others, in block `block`.
    ConvMatrix(const ConvTrace &trace, Kind kind, int firstPart, int block);

    const std::vector<Part> &parts() const { return m_parts; }
    Kind kind() const { return m_kind; }

    /// The cells that stand for one product; invalid where there is none.
    struct Product {
        CellRef source;     ///< Toeplitz: the input cell in x
        CellRef entry;      ///< in T, or in X_col
        CellRef weight;     ///< Columns: in W_row
        CellRef result;     ///< in y, or in Y_row
    };
    Product product(const OutputCell &cell, const ConvTap &tap) const;
    CellRef resultCell(const OutputCell &cell) const;
    int resultPart() const { return m_firstPart + 2; }
    int entryPart() const { return m_firstPart + 1; }
    bool has(const CellRef &cell) const { return cell.part >= m_firstPart && cell.part < m_firstPart + 3; }
    /// The output that a cell of the result shows.
    OutputCell outputOf(const CellRef &result) const;
    Role entryRole() const { return m_kind == Kind::Toeplitz ? Role::Kernel : Role::Column; }

private:
    void addToeplitz(const ConvTrace &trace, int block);
    void addColumns(const ConvTrace &trace, int block);
    int positions() const { return static_cast<int>(m_output.h * m_output.w); }

    Kind m_kind;
    int m_firstPart;
    Shape m_input, m_weight, m_output;
    ConvParams m_params;
    std::vector<Part> m_parts;
};

} // namespace convlab
