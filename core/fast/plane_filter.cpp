// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/plane_filter.h"

#include "core/errors/parameter_error.h"
#include "core/fast/picture_tiles.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace convlab::fast {

namespace {

constexpr int stripHeight = 32, stripWidth = 2048;
constexpr int readBeyond = 16;              ///< numbers that a vector may read after the last one that is needed
constexpr double allowedGrowth = 4;         ///< of the error bound, for the sake of speed
constexpr int bandHeight = 98;              ///< of the Fourier way: what a tile holds; the same for any number of threads, as sums depend on it
constexpr int cheaperByTiles = 560;         ///< taps from which on spectra cost less, as measured
constexpr std::size_t mostRows = largestPictureKernel + TapSums::most;

/// Rows [top, bottom) of the filtered plane.
class Strip {
public:
    Strip(const RowSums &sums, const WindowAxis &rows, const WindowAxis &cols, const PlaneView &source, float *target, std::ptrdiff_t pitch,
          TileScratch &scratch)
        : m_sums(sums), m_rows(rows), m_cols(cols), m_source(source), m_target(target), m_pitch(pitch), m_scratch(scratch)
    {
    }

    /// Columns [left, right), all of whose taps lie in the source and have `readBeyond` more behind them: read where they are.
    void inside(int left, int right, int top, int bottom);
    /// Columns that see the border: read from copies.
    void border(int left, int right, int top, int bottom);

private:
    const float *sourceRow(std::int64_t position) const
    {
        const int row = pictureSource(position, m_source.height, m_rows.mode);
        return row < 0 ? nullptr : m_source.numbers + row * m_source.pitch;
    }
    void sum(const float *const *rows, std::size_t kept, int left, int right, int y, int outs);

    const RowSums &m_sums;
    WindowAxis m_rows, m_cols;
    const PlaneView &m_source;
    float *m_target;
    std::ptrdiff_t m_pitch;
    TileScratch &m_scratch;
};

void Strip::sum(const float *const *rows, std::size_t kept, int left, int right, int y, int outs)
{
    std::array<float *, TapSums::most> out{};
    for (int q = 0; q < outs; ++q)
        out[static_cast<std::size_t>(q)] = m_target + (y + q) * m_pitch + left;
    m_sums.compute(rows, m_scratch.offsets.data(), kept, static_cast<std::size_t>(right - left), outs, out.data(), m_scratch.middle);
}

void Strip::inside(int left, int right, int top, int bottom)
{
    const std::size_t kept = static_cast<std::size_t>(right - left + m_cols.span());
    m_scratch.offsets.resize(static_cast<std::size_t>(m_cols.taps));
    std::iota(m_scratch.offsets.begin(), m_scratch.offsets.end(), 0);
    if (m_scratch.zeros.size() < kept + readBeyond)
        m_scratch.zeros.resize(kept + readBeyond);
    std::array<const float *, mostRows> rows{};
    for (int y = top; y < bottom; y += TapSums::most) {
        const int outs = std::min(TapSums::most, bottom - y);
        for (int t = 0; t < outs + m_rows.span(); ++t) {
            const float *const row = sourceRow(m_rows.first(y) + t);
            rows[static_cast<std::size_t>(t)] = row ? row + m_cols.first(left) : m_scratch.zeros.data();
        }
        sum(rows.data(), kept, left, right, y, outs);
    }
}

void Strip::border(int left, int right, int top, int bottom)
{
    TileColumns &columns = m_scratch.columns;
    columns.lay(m_cols, left, right - left, m_source.width);
    m_scratch.offsets = columns.taps;
    const std::size_t pitch = columns.count() + TapSums::slack;
    const auto memory = static_cast<std::size_t>(bottom - top + m_rows.span());
    if (m_scratch.numbers.size() < memory * pitch)
        m_scratch.numbers.resize(memory * pitch);
    float *const kept = m_scratch.numbers.data();
    for (std::size_t t = 0; t < memory; ++t) {
        const float *const row = sourceRow(m_rows.first(top) + static_cast<std::int64_t>(t));
        columns.gather(reinterpret_cast<const std::uint8_t *>(row), reinterpret_cast<std::uint8_t *>(kept + t * pitch));
    }
    std::array<const float *, mostRows> rows{};
    for (int y = top; y < bottom; y += TapSums::most) {
        const int outs = std::min(TapSums::most, bottom - y);
        for (int t = 0; t < outs + m_rows.span(); ++t)
            rows[static_cast<std::size_t>(t)] = kept + static_cast<std::size_t>(y - top + t) * pitch;
        sum(rows.data(), columns.count(), left, right, y, outs);
    }
}

PictureKernel valid(const PictureKernel &kernel)
{
    PictureFilterSpec spec;
    spec.kernel = kernel;
    validate(spec);
    const auto tooLarge = [](double weight) { return std::abs(weight) > std::numeric_limits<float>::max(); };
    if (std::any_of(kernel.weights.begin(), kernel.weights.end(), tooLarge))
        throw ParameterError(Rule::NotFinite);
    return kernel;
}

/// What fourier.h states, for the largest tile of such kernels, 512 x 512 numbers of size 1.
double fourierError(const PictureKernel &kernel)
{
    double size = 0;
    for (const double weight : kernel.weights)
        size += std::abs(weight);
    return (20 * 18 + 5) * 0x1p-24 * 512 * size;
}

std::shared_ptr<const Convolution> convolutionOf(const PictureKernel &kernel)
{
    Tensor<float> weight(Shape{1, 1, kernel.rows, kernel.cols});
    std::transform(kernel.weights.begin(), kernel.weights.end(), weight.data.begin(), [](double value) { return static_cast<float>(value); });
    return std::make_shared<const Convolution>(std::move(weight), std::vector<float>{}, ConvParams{}, Algorithm::Fourier);
}

} // namespace

PlaneFilter::PlaneFilter(const PictureKernel &kernel, PaddingMode mode)
    : m_rows(kernel.rows), m_cols(kernel.cols), m_mode(mode), m_sums(valid(kernel)), m_error(m_sums.error())
{
    const std::vector<WeightFactor> factors = weightFactors(kernel);
    const RowSums separable(factors);
    const bool cheaper = factoredCost(kernel, factors.size()) < std::min(m_rows * m_cols, cheaperByTiles);
    if (!factors.empty() && cheaper && separable.error() <= allowedGrowth * m_error) {
        m_sums = separable;
        m_error = separable.error();
        m_way = PlaneWay::Separable;
    } else if (m_rows * m_cols >= cheaperByTiles) {
        m_convolution = convolutionOf(kernel);
        m_error = fourierError(kernel);
        m_way = PlaneWay::Fourier;
    }
}

void PlaneFilter::operator()(const PlaneView &source, float *target, std::ptrdiff_t pitch, int threads) const
{
    if (m_convolution)
        filterBands(source, target, pitch, threads);
    else
        filterStrips(source, target, pitch, threads);
}

void PlaneFilter::filterStrips(const PlaneView &source, float *target, std::ptrdiff_t pitch, int threads) const
{
    const WindowAxis rows{m_rows, 1, 1, m_mode}, cols{m_cols, 1, 1, m_mode};
    const int left = std::min(static_cast<int>(-cols.first(0)), source.width);
    const int right = std::max(left, source.width - cols.span() + left - readBeyond);
    const int strips = (source.height + stripHeight - 1) / stripHeight;
    tileWorkers().run(threads, strips, [&](std::int64_t piece) {
        ScratchLoan scratch;
        Strip strip(m_sums, rows, cols, source, target, pitch, *scratch);
        const int top = static_cast<int>(piece) * stripHeight, bottom = std::min(top + stripHeight, source.height);
        for (int x = left; x < right; x += stripWidth)
            strip.inside(x, std::min(x + stripWidth, right), top, bottom);
        if (left > 0)
            strip.border(0, left, top, bottom);
        for (int x = right; x < source.width; x += stripWidth)
            strip.border(x, std::min(x + stripWidth, source.width), top, bottom);
    });
}

void PlaneFilter::filterBands(const PlaneView &source, float *target, std::ptrdiff_t pitch, int threads) const
{
    const WindowAxis rows{m_rows, 1, 1, m_mode}, cols{m_cols, 1, 1, m_mode};
    const int bands = (source.height + bandHeight - 1) / bandHeight;
    tileWorkers().run(threads, bands, [&](std::int64_t band) {
        ScratchLoan scratch;
        const int top = static_cast<int>(band) * bandHeight, height = std::min(bandHeight, source.height - top);
        TileColumns &columns = (*scratch).columns;
        columns.lay(cols, 0, source.width, source.width);
        const Shape shape{1, 1, height + rows.span(), source.width + cols.span()};
        Tensor<float> &padded = (*scratch).padded, &filtered = (*scratch).filtered;
        if (padded.shape != shape)
            padded = Tensor<float>(shape);
        for (int t = 0; t < height + rows.span(); ++t) {
            const int row = pictureSource(rows.first(top) + t, source.height, m_mode);
            const float *const from = row < 0 ? nullptr : source.numbers + row * source.pitch;
            columns.gather(reinterpret_cast<const std::uint8_t *>(from), reinterpret_cast<std::uint8_t *>(padded.data.data() + t * shape.w));
        }
        m_convolution->run(padded, filtered);
        for (int y = 0; y < height; ++y)
            std::copy_n(filtered.data.begin() + std::int64_t{y} * source.width, source.width, target + (top + y) * pitch);
    });
}

} // namespace convlab::fast
