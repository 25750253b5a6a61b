// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/picture_tiles.h"

#include "core/fast/level_rows.h"

#include <algorithm>
#include <array>
#include <mutex>

namespace convlab::fast {

namespace {

constexpr std::size_t slack = std::max({levelSlack, PairSums::slack, TapSums::slack});
constexpr std::size_t channels = 4;
constexpr std::size_t mostRows = largestPictureKernel + TapSums::most;

template<typename T>
T *grown(std::vector<T> &memory, std::size_t size)
{
    if (memory.size() < size)
        memory.resize(size);
    return memory.data();
}

/// Outputs whose windows share rows: every `step`-th from y on. Output q reads the rows q, q + 1, …
struct RowClass {
    int y, step, outs;
};

/// One tile and the memory for it.
class Tile {
public:
    Tile(const PictureFilterSpec &spec, const PictureView &source, const PictureRect &tile, TileScratch &scratch)
        : m_spec(spec), m_source(source), m_rows{spec.kernel.rows, spec.stride, spec.dilation, spec.mode}, m_scratch(scratch),
          m_count(channels * static_cast<std::size_t>(tile.width))
    {
        TileColumns &columns = scratch.columns;
        columns.lay({spec.kernel.cols, spec.stride, spec.dilation, spec.mode}, tile.x, tile.width, source.width);
        m_kept = channels * columns.count();
        m_pitch = (m_kept + slack + 15) / 16 * 16;
        scratch.offsets.clear();
        for (const std::ptrdiff_t tap : columns.taps)
            scratch.offsets.push_back(tap * static_cast<std::ptrdiff_t>(channels));
        for (float *&out : m_out)
            out = grown(scratch.sums, m_out.size() * m_pitch) + (&out - m_out.data()) * static_cast<std::ptrdiff_t>(m_pitch);
    }

    void sumPairs(const std::vector<PairSums> &sums, const RowClass &rows, const TakeSums &take);
    void sumFactors(const RowSums &factors, const RowClass &rows, const TakeSums &take);

private:
    /// The kept columns of row t of a class; rows beyond the last that is needed read 0.
    const std::uint8_t *levels(const RowClass &rows, int t, std::vector<std::uint8_t> &memory);
    void makePair(const RowClass &rows, int pair, std::int16_t *to);
    void makeNumbers(const RowClass &rows, int t, float *to);

    const PictureFilterSpec &m_spec;
    const PictureView &m_source;
    WindowAxis m_rows;
    TileScratch &m_scratch;
    std::size_t m_count, m_kept = 0, m_pitch = 0;   ///< samples of an output row, of a kept row, and with slack
    std::array<float *, TapSums::most> m_out{};
};

const std::uint8_t *Tile::levels(const RowClass &rows, int t, std::vector<std::uint8_t> &memory)
{
    std::uint8_t *const to = grown(memory, m_pitch);
    const int row = t > rows.outs + m_rows.taps - 2
        ? -1 : pictureSource(m_rows.first(rows.y) + std::int64_t{t} * m_rows.dilation, m_source.height, m_rows.mode);
    m_scratch.columns.gather(row < 0 ? nullptr : m_source.bytes + row * m_source.pitch, to);
    return to;
}

void Tile::makePair(const RowClass &rows, int pair, std::int16_t *to)
{
    const std::uint8_t *const upper = levels(rows, 2 * pair, m_scratch.upper);
    levelsToPairs(upper, levels(rows, 2 * pair + 1, m_scratch.lower), m_kept, to);
}

void Tile::makeNumbers(const RowClass &rows, int t, float *to)
{
    levelsToNumbers(levels(rows, t, m_scratch.upper), m_kept, to);
}

void Tile::sumPairs(const std::vector<PairSums> &sums, const RowClass &rows, const TakeSums &take)
{
    const int ring = sums.front().pairRows(2);
    std::int16_t *const memory = grown(m_scratch.pairs, 2 * m_pitch * static_cast<std::size_t>(ring));
    const auto place = [&](int pair) { return memory + 2 * m_pitch * static_cast<std::size_t>(pair % ring); };
    std::array<const std::int16_t *, mostRows> from{};
    for (int q = 0, made = 0; q < rows.outs; q += 2) {
        const int outs = std::min(2, rows.outs - q), first = q / 2, count = sums.front().pairRows(outs);
        for (; made < first + count; ++made)
            makePair(rows, made, place(made));
        for (int p = 0; p < count; ++p)
            from[static_cast<std::size_t>(p)] = place(first + p);
        for (const PairSums &part : sums)
            part.compute(from.data(), m_scratch.offsets.data(), m_count, outs, m_out.data(), &part != &sums.front());
        for (int out = 0; out < outs; ++out)
            take(rows.y + (q + out) * rows.step, m_out[static_cast<std::size_t>(out)]);
    }
}

void Tile::sumFactors(const RowSums &factors, const RowClass &rows, const TakeSums &take)
{
    const int ring = m_rows.taps + TapSums::most - 1;
    float *const memory = grown(m_scratch.numbers, m_pitch * static_cast<std::size_t>(ring));
    const auto place = [&](int t) { return memory + m_pitch * static_cast<std::size_t>(t % ring); };
    std::array<const float *, mostRows> from{};
    int outs = 0;
    for (int q = 0, made = 0; q < rows.outs; q += outs) {
        outs = std::min(rows.outs - q, TapSums::most);
        for (; made < q + outs + m_rows.taps - 1; ++made)
            makeNumbers(rows, made, place(made));
        for (int t = 0; t < outs + m_rows.taps - 1; ++t)
            from[static_cast<std::size_t>(t)] = place(q + t);
        factors.compute(from.data(), m_scratch.offsets.data(), m_kept, m_count, outs, m_out.data(), m_scratch.middle);
        for (int out = 0; out < outs; ++out)
            take(rows.y + (q + out) * rows.step, m_out[static_cast<std::size_t>(out)]);
    }
}

struct ScratchShelf {
    std::mutex mutex;
    std::vector<std::unique_ptr<TileScratch>> free;
};

ScratchShelf &shelf()
{
    static ScratchShelf shelf;
    return shelf;
}

} // namespace

void sumTile(const PictureFilterSpec &spec, const PictureSums &sums, const PictureView &source, const PictureRect &tile,
             TileScratch &scratch, const TakeSums &take)
{
    Tile work(spec, source, tile, scratch);
    // Without a stride, outputs that are `dilation` apart read the same rows; with one, rows are rarely shared.
    const int classes = std::min(spec.stride == 1 ? spec.dilation : tile.height, tile.height);
    for (int first = 0; first < classes; ++first) {
        const RowClass rows{tile.y + first, classes, (tile.height - first + classes - 1) / classes};
        if (sums.factors.empty())
            work.sumPairs(sums.pairs, rows, take);
        else
            work.sumFactors(sums.factors, rows, take);
    }
}

Workers &tileWorkers()
{
    static Workers workers;
    return workers;
}

ScratchLoan::ScratchLoan()
{
    const std::lock_guard lock(shelf().mutex);
    if (shelf().free.empty()) {
        m_scratch = std::make_unique<TileScratch>();
        return;
    }
    m_scratch = std::move(shelf().free.back());
    shelf().free.pop_back();
}

ScratchLoan::~ScratchLoan()
{
    const std::lock_guard lock(shelf().mutex);
    shelf().free.push_back(std::move(m_scratch));
}

} // namespace convlab::fast
