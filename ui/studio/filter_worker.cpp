// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/filter_worker.h"

#include "ui/studio/seen_pass.h"

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr int bandPixels = 1 << 20;     ///< of work between two looks at whether it is still wanted
constexpr double soonFrames = 3;        ///< for how many frames a picture at rest may keep one waiting
constexpr double nearlyAll = 0.6;       ///< of the whole: worth no pass of its own

bool anyNormalise(const PictureChain &chain, std::size_t from)
{
    return std::any_of(chain.begin() + static_cast<std::ptrdiff_t>(from), chain.end(),
                       [](const PictureFilterSpec &spec) { return spec.finish == Finish::Normalise; });
}

double areaOf(const QSize &size)
{
    return static_cast<double>(size.width()) * size.height();
}

} // namespace

FilterWorker::FilterWorker(Stopwatch stopwatch, int threads, Report report)
    : m_stopwatch(std::move(stopwatch)), m_threads(std::max(threads, 1)), m_report(std::move(report))
{
}

void FilterWorker::fulfil(const FilterOrder &order, std::uint64_t number, const Stale &stale)
{
    if (order.source.isNull())
        return;
    std::for_each(order.chain.begin(), order.chain.end(), validate);
    if (m_pictures && m_pictures->source.cacheKey() != order.source.cacheKey()) {
        m_pictures.reset();
        m_sheets.forgetFree();
    }
    ChainPictures pictures = keptPictures(order);
    const std::size_t kept = pictures.outputs.size();
    const auto [width, height] = chainSize(order.chain, order.source.width(), order.source.height());
    const QSize whole(width, height);
    const auto report = [&](FilteredPicture found) {
        found.order = number;
        found.source = order.source.cacheKey();
        found.stride = chainStride(order.chain);
        found.whole = whole;
        found.filtered = !order.chain.empty();
        m_report(found);
    };
    const bool all = kept == order.chain.size();
    const bool partly = areaOf(order.seen.size()) < nearlyAll * areaOf(whole) && !anyNormalise(order.chain, kept);
    if (!all && !order.seen.isEmpty()) {
        if (order.dragging || !soonDone(order, pictures))
            report(filterSeen(order, pictures, fast::PicturePrecision::Draft));
        if (!order.dragging && partly && !stale())
            report(filterSeen(order, pictures, fast::PicturePrecision::Exact));
    }
    if (order.dragging && !all)
        return;
    FilteredPicture result = all ? m_facts : FilteredPicture{};
    if (!filterWhole(&pictures, &result, stale))
        return;
    m_facts = result;
    m_pictures = std::make_shared<const ChainPictures>(std::move(pictures));
    result.after = reducedFor(m_pictures->result(), order.scale);
    result.before = reducedFor(order.source, order.scale / chainStride(order.chain));
    result.pictures = m_pictures;
    result.pixels = m_pictures->result();
    result.part = QRect(QPoint(0, 0), whole);
    result.exact = true;
    report(result);
}

std::size_t FilterWorker::keptFilters(const FilterOrder &order) const
{
    if (!m_pictures)
        return 0;
    const auto known = std::mismatch(order.chain.begin(), order.chain.end(), m_pictures->chain.begin(), m_pictures->chain.end());
    return static_cast<std::size_t>(known.first - order.chain.begin());
}

ChainPictures FilterWorker::keptPictures(const FilterOrder &order) const
{
    const std::size_t kept = keptFilters(order);
    ChainPictures pictures{order.source, order.chain, {}, {}};
    for (std::size_t i = 0; i < kept; ++i) {
        pictures.outputs.push_back(m_pictures->outputs[i]);
        pictures.ranges.push_back(m_pictures->ranges[i]);
    }
    return pictures;
}

/// Whether the exact picture comes so soon that a draft before it is not worth the while.
bool FilterWorker::soonDone(const FilterOrder &order, const ChainPictures &kept) const
{
    const std::size_t first = kept.outputs.size();
    return m_budget.fitsInto(SeenPass(order, first, kept.input(first).size(), fast::PicturePrecision::Exact).work(), soonFrames);
}

FilteredPicture FilterWorker::filterSeen(const FilterOrder &order, const ChainPictures &kept, fast::PicturePrecision precision)
{
    const std::int64_t start = now();
    const std::size_t first = kept.outputs.size();
    SeenPass pass(order, first, kept.input(first).size(), precision);
    const bool draft = precision == fast::PicturePrecision::Draft;
    if (draft)
        pass.skip(m_budget.every(pass.work(), pass.coarsest()));
    FilteredPicture result = pass.run(kept.input(first), m_sheets, m_threads);
    result.ns = now() - start;
    if (draft)
        m_budget.note(pass.work(), result.ns);
    return result;
}

bool FilterWorker::filterWhole(ChainPictures *pictures, FilteredPicture *result, const Stale &stale)
{
    const std::int64_t start = now();
    for (std::size_t i = pictures->outputs.size(); i < pictures->chain.size(); ++i) {
        const PictureFilterSpec &spec = pictures->chain[i];
        const fast::PictureFilter filter(spec, fast::PicturePrecision::Exact);
        const QImage input = pictures->input(i);
        const auto [width, height] = filteredSize(spec, input.width(), input.height());
        std::pair<double, double> range{};
        if (spec.finish == Finish::Normalise)
            range = filter.range(viewOf(input), m_threads);
        const PictureSheet sheet = m_sheets.take(QSize(width, height));
        if (!filterBands(filter, input, sheet, range, stale))
            return false;
        pictures->outputs.push_back(sheet.image);
        pictures->ranges.push_back(range);
        result->way = filter.way();
        result->megapixels = areaOf(sheet.image.size()) / 1e6;
        result->ns = now() - start;
    }
    return true;
}

bool FilterWorker::filterBands(const fast::PictureFilter &filter, const QImage &input, const PictureSheet &sheet,
                               const std::pair<double, double> &range, const Stale &stale)
{
    const int width = sheet.image.width(), height = sheet.image.height();
    const int rows = std::max(bandPixels / width, 64);
    for (int y = 0; y < height; y += rows) {
        if (stale())
            return false;
        const PictureRect band{0, y, width, std::min(rows, height - y)};
        filter(viewOf(input), band, sheet.bytes + y * sheet.pitch, sheet.pitch, m_threads, range);
    }
    return true;
}

} // namespace convlab::ui
