// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/seen_pass.h"

#include "ui/studio/frame_budget.h"

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr double samplesForRange = 60000;   ///< pixels that a guessed range looks at

PictureRect rectOf(const QRect &rect) { return {rect.x(), rect.y(), rect.width(), rect.height()}; }

/// The pixels of a picture of which every n-th is kept that cover `part` of it.
PictureRect everyNth(const QRect &part, int every, const QSize &size)
{
    const int x = part.x() / every, y = part.y() / every;
    const int right = std::min((part.x() + part.width() + every - 1) / every, size.width());
    const int bottom = std::min((part.y() + part.height() + every - 1) / every, size.height());
    return {x, y, right - x, bottom - y};
}

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
    if (every == m_every)
        return;
    m_chain.back().stride = m_chain.back().stride / m_every * every;
    m_every = every;
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
    m_parts.back() = m_every == 1 ? rectOf(m_order.seen & QRect(QPoint(0, 0), size)) : everyNth(m_order.seen, m_every, size);
    for (std::size_t i = m_chain.size() - 1; i > 0; --i)
        m_parts[i - 1] = m_filters[i].needed(m_parts[i], m_sizes[i - 1].width(), m_sizes[i - 1].height());
}

double SeenPass::work() const
{
    double sum = 0;
    for (std::size_t i = 0; i < m_chain.size(); ++i) {
        const bool skips = m_every > 1 && i + 1 == m_chain.size();
        const double pixels = static_cast<double>(m_parts[i].width) * m_parts[i].height * (skips ? FrameBudget::skippedWork * m_every : 1);
        sum += FrameBudget::work(pixels, tapsOf(m_chain[i], m_filters[i].rank()));
    }
    return sum;
}

int SeenPass::coarsest() const
{
    const int finest = largestPictureStride / m_chain.back().stride;
    const double unseen = m_order.scale > 0 ? std::floor(2 / m_order.scale) : 1; // half the screen's resolution at worst
    return std::clamp(static_cast<int>(std::min(unseen, 16.0)), 1, std::max(finest, 1));
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

FilteredPicture SeenPass::run(const QImage &input, PictureSheets &sheets, int threads) const
{
    QImage from = input;
    for (std::size_t i = 0; i < m_chain.size(); ++i) {
        const PictureRect &part = m_parts[i];
        const bool last = i + 1 == m_chain.size();
        std::pair<double, double> range{};
        if (m_chain[i].finish == Finish::Normalise)
            range = guessedRange(i, from, part, threads);
        // Pictures in between have their full size, so that borders lie where they belong; only the part is touched.
        const PictureSheet sheet = sheets.take(last ? QSize(part.width, part.height) : m_sizes[i]);
        std::uint8_t *target = last ? sheet.bytes : sheet.bytes + part.y * sheet.pitch + 4 * std::ptrdiff_t{part.x};
        m_filters[i](viewOf(from), part, target, sheet.pitch, threads, range);
        from = sheet.image;
    }
    const PictureRect &part = m_parts.back();
    FilteredPicture result;
    result.pixels = from;
    result.every = m_every;
    result.part = QRect(part.x * m_every, part.y * m_every, part.width * m_every, part.height * m_every);
    result.exact = m_precision == fast::PicturePrecision::Exact;
    result.way = m_filters.back().way();
    result.megapixels = static_cast<double>(part.width) * part.height / 1e6;
    return result;
}

} // namespace convlab::ui
