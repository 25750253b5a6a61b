// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/seen_pass.h"

#include "ui/studio/frame_budget.h"

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr double samplesForRange = 60000;   ///< pixels that a guessed range looks at

PictureRect rectOf(const QRect &rect) { return {rect.x(), rect.y(), rect.width(), rect.height()}; }

/// Rounded outwards to whole steps of rows and columns.
PictureRect widened(const PictureRect &part, int everyCol, int everyRow)
{
    const int x = part.x - part.x % everyCol, y = part.y - part.y % everyRow;
    return {x, y, part.x + part.width - x, part.y + part.height - y};
}

int steps(int length, int every) { return (length + every - 1) / every; }

double tapsOf(const PictureFilterSpec &spec, int rank)
{
    const double direct = static_cast<double>(spec.kernel.rows) * spec.kernel.cols;
    return rank > 0 ? std::min(direct, static_cast<double>(rank) * (spec.kernel.rows + spec.kernel.cols)) : direct;
}

} // namespace

SeenPass::SeenPass(const FilterOrder &order, std::size_t first, const QSize &input, fast::PicturePrecision precision)
    : m_order(order), m_chain(order.chain.begin() + static_cast<std::ptrdiff_t>(first), order.chain.end()), m_input(input),
      m_precision(precision)
{
    plan();
}

void SeenPass::skip(int every)
{
    m_everyRow = every;
    m_everyCol = skipsColumns() ? every : 1;
    plan();
}

void SeenPass::plan()
{
    m_filters.clear();
    m_sizes.clear();
    QSize size = m_input;
    for (const PictureFilterSpec &spec : m_chain) {
        m_filters.emplace_back(spec, m_precision);
        const auto [width, height] = filteredSize(spec, size.width(), size.height());
        m_sizes.push_back(size = QSize(width, height));
    }
    m_parts.assign(m_chain.size(), {});
    m_parts.back() = widened(rectOf(m_order.seen & QRect(QPoint(0, 0), size)), m_everyCol, m_everyRow);
    for (std::size_t i = m_chain.size() - 1; i > 0; --i)
        m_parts[i - 1] = m_filters[i].needed(m_parts[i], m_sizes[i - 1].width(), m_sizes[i - 1].height());
}

double SeenPass::work() const
{
    double sum = 0;
    for (std::size_t i = 0; i < m_chain.size(); ++i) {
        const bool last = i + 1 == m_chain.size();
        const double lonely = m_everyRow > 1 && m_everyCol == 1 ? FrameBudget::lonelyRow : 1;
        const double rows = last ? lonely * steps(m_parts[i].height, m_everyRow) : m_parts[i].height;
        const double cols = last ? steps(m_parts[i].width, m_everyCol) : m_parts[i].width;
        sum += FrameBudget::work(rows * cols, tapsOf(m_chain[i], m_filters[i].rank()));
    }
    return sum;
}

int SeenPass::coarsest() const
{
    const double unseen = m_order.scale > 0 ? std::floor(2 / m_order.scale) : 1; // half the screen's resolution at worst
    return std::clamp(static_cast<int>(unseen), 1, 64);
}

/// The range of Normalise is that of the whole picture, which takes more than a frame: a sample of what is seen stands in.
std::pair<double, double> SeenPass::guessedRange(std::size_t filter, const QImage &input, const PictureRect &part, int threads) const
{
    PictureFilterSpec spec = m_chain[filter];
    PictureView view = viewOf(input);
    const PictureRect read = m_filters[filter].needed(part, view.width, view.height);
    const bool cut = read.width < view.width || read.height < view.height;
    if (cut) {
        view = {view.bytes + read.y * view.pitch + 4 * std::ptrdiff_t{read.x}, read.width, read.height, view.pitch};
        spec.mode = PaddingMode::Replicate; // what lies beyond the cut is no border of the picture
    }
    const double pixels = static_cast<double>(view.width) * view.height / (static_cast<double>(spec.stride) * spec.stride);
    const int apart = static_cast<int>(std::ceil(std::sqrt(std::max(pixels / samplesForRange, 1.0))));
    spec.stride = std::min(spec.stride * apart, largestPictureStride);
    return fast::PictureFilter(spec, fast::PicturePrecision::Draft).range(view, threads);
}

/// The last filter's part, without the rows and columns that are skipped.
void SeenPass::writeRows(const PictureView &view, const PictureSheet &sheet, const std::pair<double, double> &range, fast::Workers &workers,
                         int threads) const
{
    const fast::PictureFilter &filter = m_filters.back();
    const PictureRect &part = m_parts.back();
    if (m_everyRow == 1 && m_everyCol == 1)
        return filter(view, part, sheet.bytes, sheet.pitch, threads, range);
    const int cols = steps(part.width, m_everyCol);
    workers.run(threads, steps(part.height, m_everyRow), [&](std::int64_t row) {
        const int y = part.y + static_cast<int>(row) * m_everyRow;
        std::uint8_t *target = sheet.bytes + row * sheet.pitch;
        if (m_everyCol == 1)
            return filter(view, {part.x, y, part.width, 1}, target, sheet.pitch, 1, range);
        for (int col = 0; col < cols; ++col) {
            for (int colour = 0; colour < 3; ++colour)
                *target++ = finishedLevel(filterSum(filter.spec(), view, part.x + col * m_everyCol, y, colour), filter.spec().finish, range);
            *target++ = 255;
        }
    });
}

FilteredPicture SeenPass::run(const QImage &input, PictureSheets &sheets, fast::Workers &workers, int threads) const
{
    QImage from = input;
    for (std::size_t i = 0; i < m_chain.size(); ++i) {
        const PictureRect &part = m_parts[i];
        const bool last = i + 1 == m_chain.size();
        std::pair<double, double> range{};
        if (m_chain[i].finish == Finish::Normalise)
            range = guessedRange(i, from, part, threads);
        // Pictures in between have their full size, so that borders lie where they belong; only the part is touched.
        const PictureSheet sheet = sheets.take(last ? QSize(steps(part.width, m_everyCol), steps(part.height, m_everyRow)) : m_sizes[i]);
        if (last)
            writeRows(viewOf(from), sheet, range, workers, threads);
        else
            m_filters[i](viewOf(from), part, sheet.bytes + part.y * sheet.pitch + 4 * std::ptrdiff_t{part.x}, sheet.pitch, threads, range);
        from = sheet.image;
    }
    const PictureRect &part = m_parts.back();
    FilteredPicture result;
    result.pixels = from;
    result.everyRow = m_everyRow;
    result.everyCol = m_everyCol;
    result.part = QRect(part.x, part.y, part.width, part.height);
    result.exact = m_precision == fast::PicturePrecision::Exact;
    result.way = m_filters.back().way();
    result.megapixels = static_cast<double>(from.width()) * from.height() / 1e6;
    return result;
}

} // namespace convlab::ui
