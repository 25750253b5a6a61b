// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/studio/filter_order.h"
#include "ui/studio/picture_sheets.h"

namespace convlab::ui {

/// One pass over what is seen of a result: the last filter writes only that, and those before it only what the next one
/// reads. While something is dragged the last filter may write every n-th pixel only, each way; those are the true ones.
class SeenPass {
public:
    /// The filters from `first` on are to be applied to a picture of size `input`.
    SeenPass(const FilterOrder &order, std::size_t first, const QSize &input, fast::PicturePrecision precision);

    double work() const;        ///< in FrameBudget's measure
    int coarsest() const;       ///< the largest n for skip()
    void skip(int every);       ///< only every n-th pixel, across and down
    FilteredPicture run(const QImage &input, PictureSheets &sheets, int threads) const;

private:
    void plan();
    std::pair<double, double> guessedRange(std::size_t filter, const QImage &input, const PictureRect &part, int threads) const;

    const FilterOrder &m_order;
    PictureChain m_chain;                   ///< the filters of this pass
    QSize m_input;
    fast::PicturePrecision m_precision;
    int m_every = 1;
    std::vector<fast::PictureFilter> m_filters;
    std::vector<QSize> m_sizes;             ///< of what each filter makes
    std::vector<PictureRect> m_parts;       ///< that each filter writes
};

} // namespace convlab::ui
