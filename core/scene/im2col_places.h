// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/im2col_view.h"
#include "core/scene/parts.h"
#include "core/trace/im2col_trace.h"

#include <vector>

namespace convlab {

/// Where the parts of an unfolding stand. The matrix product stands as on paper: what is multiplied from the left
/// stands at the left, what from the right above, and the result where they meet, so that every output lies in line
/// with its column and its kernel row.
class Im2colPlaces {
public:
    Im2colPlaces(const Im2colTrace &trace, const Im2colView &view);

    Placement source(int channel) const;
    Placement copies() const;
    Placement kernel(int filter, int channel) const;
    Placement matrix() const { return product(0, 1); }
    Placement weights() const;
    Placement result() const { return product(1, 1); }
    Placement output(int filter) const;
    Placement sum(int channel) const;
    std::vector<Placement> arrows() const;

private:
    /// Tight: one block, the picture above the left factor. Blocks: pictures, product and outputs one after the
    /// other, for several channels or kernels. Long: as Blocks, with the left factor outside of the product, so that
    /// a matrix with many columns has the whole width.
    enum class Form { Tight, Blocks, Long };

    /// Row `row` and column `col` of the product's picture, whichever way the patches lie.
    Placement product(int row, int col) const;

    Form m_form = Form::Tight;
    bool m_folding = false, m_byColumns = true, m_heat = false;
};

} // namespace convlab
