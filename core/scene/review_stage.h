// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/cell_links.h"
#include "core/trace/layer_review.h"

namespace convlab {

/// What all moments of one review share: a sheet with a row of numbers per question.
class ReviewStage {
public:
    enum Part { Input, Times, Weight, Equals, Output, Counts, Field, Zeros, Compare };

    explicit ReviewStage(LayerReview review);

    const LayerReview &review() const { return m_review; }
    const std::vector<convlab::Part> &parts() const { return m_parts; }
    const CellLinks &links() const { return m_links; }

    /// The cell that is found at a moment.
    static CellRef cellAt(const Moment &moment);
    /// The moment at which a cell is found; the first one for what is no number.
    static Moment momentOf(const CellRef &cell);
    double valueOf(const CellRef &cell) const;

private:
    void addRow(const char *id, const char *symbol, Role role, std::vector<double> values);
    void addSign(const char *text);
    void link();

    LayerReview m_review;
    std::vector<convlab::Part> m_parts;
    CellLinks m_links;
};

} // namespace convlab
