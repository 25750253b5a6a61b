// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/picture_tiles.h"

#include "core/fast/level_rows.h"

#include <algorithm>
#include <array>
#include <mutex>
#include <numeric>
#include <utility>

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

/// Outputs whose windows share rows: every `step`-th from y on. Rows are counted in steps of the dilation from the first
/// output's first tap; output q reads the rows q · hop, q · hop + 1, …
struct RowClass {
    int y, step, outs, hop;
};

/// What stands in the places of a ring.
class Ring {
public:
    explicit Ring(int places) : m_rows(static_cast<std::size_t>(places), -1) {}

    std::size_t size() const { return m_rows.size(); }
    /// Whether the row has yet to be made; from now on it is there.
    bool lacks(std::size_t place, int row) { return std::exchange(m_rows[place], row) != row; }

private:
    std::vector<int> m_rows;
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
    void makePair(const RowClass &rows, int t, std::int16_t *to);

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
    const int row = t > (rows.outs - 1) * rows.hop + m_rows.taps - 1
        ? -1 : pictureSource(m_rows.first(rows.y) + std::int64_t{t} * m_rows.dilation, m_source.height, m_rows.mode);
    m_scratch.columns.gather(row < 0 ? nullptr : m_source.bytes + row * m_source.pitch, to);
    return to;
}

/// Of the rows t and t + 1.
void Tile::makePair(const RowClass &rows, int t, std::int16_t *to)
{
    const std::uint8_t *const upper = levels(rows, t, m_scratch.upper);
    levelsToPairs(upper, levels(rows, t + 1, m_scratch.lower), m_kept, to);
}

void Tile::sumPairs(const std::vector<PairSums> &sums, const RowClass &rows, const TakeSums &take)
{
    const int together = rows.hop == 1 ? 2 : 1, half = sums.front().pairRows(2);
    Ring ring(2 * half); // pairs that begin with an even row, and the others
    std::int16_t *const memory = grown(m_scratch.pairs, 2 * m_pitch * ring.size());
    std::array<const std::int16_t *, mostRows> from{};
    for (int q = 0; q < rows.outs; q += together) {
        const int outs = std::min(together, rows.outs - q), count = sums.front().pairRows(outs);
        for (int p = 0; p < count; ++p) {
            const int t = q * rows.hop + 2 * p;
            const auto place = static_cast<std::size_t>(t / 2 % half + t % 2 * half);
            std::int16_t *const pair = memory + 2 * m_pitch * place;
            if (ring.lacks(place, t))
                makePair(rows, t, pair);
            from[static_cast<std::size_t>(p)] = pair;
        }
        for (const PairSums &part : sums)
            part.compute(from.data(), m_scratch.offsets.data(), m_count, outs, m_out.data(), &part != &sums.front());
        for (int out = 0; out < outs; ++out)
            take(rows.y + (q + out) * rows.step, m_out[static_cast<std::size_t>(out)]);
    }
}

void Tile::sumFactors(const RowSums &factors, const RowClass &rows, const TakeSums &take)
{
    const int together = rows.hop == 1 ? TapSums::most : 1;
    Ring ring(m_rows.taps + together - 1);
    float *const memory = grown(m_scratch.numbers, m_pitch * ring.size());
    std::array<const float *, mostRows> from{};
    for (int q = 0; q < rows.outs; q += together) {
        const int outs = std::min(rows.outs - q, together);
        for (int i = 0; i < outs + m_rows.taps - 1; ++i) {
            const int t = q * rows.hop + i;
            const std::size_t place = static_cast<std::size_t>(t) % ring.size();
            float *const numbers = memory + m_pitch * place;
            if (ring.lacks(place, t))
                levelsToNumbers(levels(rows, t, m_scratch.upper), m_kept, numbers);
            from[static_cast<std::size_t>(i)] = numbers;
        }
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
    // Outputs read the same rows where the distance of their windows is a multiple of the dilation.
    const int common = std::gcd(spec.stride, spec.dilation), step = spec.dilation / common;
    for (int first = 0; first < std::min(step, tile.height); ++first) {
        const RowClass rows{tile.y + first, step, (tile.height - first + step - 1) / step, spec.stride / common};
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
