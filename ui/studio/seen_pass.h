// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fast/parallel.h"
#include "ui/studio/filter_order.h"
#include "ui/studio/picture_sheets.h"

namespace convlab::ui {

/// One pass over what is seen of a result: the last filter writes only that, and those before it only what the next one
/// reads. While something is dragged the last filter may write every n-th row only (rows, because whole rows are what the
/// vectors are good at), or every n-th pixel each way where it goes tap by tap; what is there is true.
class SeenPass {
public:
    /// The filters from `first` on are to be applied to a picture of size `input`.
    SeenPass(const FilterOrder &order, std::size_t first, const QSize &input, fast::PicturePrecision precision);

    double work() const;        ///< in FrameBudget's measure
    int coarsest() const;       ///< the largest n for skip()
    bool skipsColumns() const { return m_filters.back().way() == fast::PictureWay::Plain; }
    void skip(int every);
    FilteredPicture run(const QImage &input, PictureSheets &sheets, fast::Workers &workers, int threads) const;

private:
    void plan();
    void writeRows(const PictureView &view, const PictureSheet &sheet, const std::pair<double, double> &range, fast::Workers &workers, int threads) const;
    std::pair<double, double> guessedRange(std::size_t filter, const QImage &input, const PictureRect &part, int threads) const;

    const FilterOrder &m_order;
    PictureChain m_chain;                   ///< the filters of this pass
    QSize m_input;
    fast::PicturePrecision m_precision;
    int m_everyRow = 1, m_everyCol = 1;
    std::vector<fast::PictureFilter> m_filters;
    std::vector<QSize> m_sizes;             ///< of what each filter makes
    std::vector<PictureRect> m_parts;       ///< that each filter writes
};

} // namespace convlab::ui
