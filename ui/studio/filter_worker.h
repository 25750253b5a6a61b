// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/studio/filter_order.h"
#include "ui/studio/frame_budget.h"
#include "ui/studio/picture_sheets.h"

namespace convlab::ui {

/// Fulfils one order after the other, in whatever thread calls it. Keeps the pictures of the last whole result: a chain
/// that begins with the same filters goes on from there.
class FilterWorker {
public:
    using Report = std::function<void(const FilteredPicture &)>;
    using Stale = std::function<bool()>;

    FilterWorker(Stopwatch stopwatch, int threads, Report report);

    /// Reports what is seen first and then, unless something is dragged, the whole, exactly. Between two bands of the
    /// whole it asks whether the order is stale, and then leaves it. Throws for an impossible filter.
    void fulfil(const FilterOrder &order, std::uint64_t number, const Stale &stale);

private:
    std::size_t keptFilters(const FilterOrder &order) const;
    ChainPictures keptPictures(const FilterOrder &order) const;
    bool soonDone(const FilterOrder &order, const ChainPictures &kept) const;
    FilteredPicture filterSeen(const FilterOrder &order, const ChainPictures &kept, fast::PicturePrecision precision);
    bool filterWhole(ChainPictures *pictures, FilteredPicture *result, const Stale &stale);
    bool filterBands(const fast::PictureFilter &filter, const QImage &input, const PictureSheet &sheet,
                     const std::pair<double, double> &range, const Stale &stale);
    std::int64_t now() const { return m_stopwatch ? m_stopwatch() : 0; }

    Stopwatch m_stopwatch;
    int m_threads;
    Report m_report;
    PictureSheets m_sheets;
    FrameBudget m_budget;
    std::shared_ptr<const ChainPictures> m_pictures;
    FilteredPicture m_facts;    ///< of the pass that made them; without pixels
};

} // namespace convlab::ui
