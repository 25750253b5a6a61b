// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/pool.h"

#include "core/fast/pool_plane.h"
#include "core/tensor/checked_size.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace convlab::fast {

namespace {

/// Outputs [first, end) of an axis whose windows lie inside the input, with `more` cells behind them.
struct Inside {
    std::int64_t first = 0, end = 0;

    Inside(const AxisGeometry &axis, std::int64_t outputs, std::int64_t more)
        : first(std::min((axis.padBefore + axis.stride - 1) / axis.stride, outputs))
    {
        const std::int64_t room = axis.size + axis.padBefore - axis.span() - more;
        end = room < 0 ? first : std::clamp(room / axis.stride + 1, first, outputs);
    }
};

/// The taps of one window on one axis that lie on real cells.
struct RealTaps {
    std::int64_t first = 0, count = 0;  ///< first: the cell under the first of them

    RealTaps(const AxisGeometry &axis, std::int64_t output)
    {
        for (std::int64_t tap = axis.kernel - 1; tap >= 0; --tap) {
            const std::int64_t position = tapPosition(axis, output, tap);
            if (position >= 0 && position < axis.size) {
                first = position;
                ++count;
            }
        }
    }
};

std::vector<RealTaps> realTaps(const AxisGeometry &axis, std::int64_t outputs)
{
    std::vector<RealTaps> taps;
    for (std::int64_t output = 0; output < outputs; ++output)
        taps.emplace_back(axis, output);
    return taps;
}

/// What is the same for every plane, and the planes one after the other.
class Planes {
public:
    Planes(Pooling::Kind kind, const PoolParams &params, const Tensor<float> &x, Tensor<float> &y)
        : m_largest(kind == Pooling::Kind::Max), m_params(params), m_x(x), m_y(y), m_vertical(verticalAxis(x.shape, params)),
          m_horizontal(horizontalAxis(x.shape, params)), m_rows(realTaps(m_vertical, y.shape.h)), m_cols(realTaps(m_horizontal, y.shape.w)),
          m_inside(m_horizontal, y.shape.w, PoolWindows::readBehind(m_horizontal.kernel, m_horizontal.stride, m_horizontal.dilation))
    {
        const auto size = [](std::int64_t value) { return static_cast<std::size_t>(value); };
        if (m_horizontal.stride > 2 || m_inside.end - m_inside.first < static_cast<std::int64_t>(poolStep))
            m_inside.end = m_inside.first;
        else
            m_windows = {rowsInside(), size(m_vertical.dilation * x.shape.w), size(m_horizontal.kernel), size(m_horizontal.stride),
                         size(m_horizontal.dilation), size(m_inside.end - m_inside.first), size(y.shape.w), size(x.shape.h * x.shape.w)};
        for (std::int64_t col = 0; col < y.shape.w; ++col)
            if (col < m_inside.first || col >= m_inside.end)
                m_single.push_back(col);
        for (std::int64_t row = 0; row < y.shape.h && !m_largest; ++row)
            for (const std::int64_t col : m_single)
                m_divisors.push_back(static_cast<double>(averageDivisor(x.shape, params, row, col)));
    }

    void compute(std::int64_t batch, std::int64_t channel) const
    {
        const float *const cells = &m_x.at(batch, channel, 0, 0);
        float *const out = &m_y.at(batch, channel, 0, 0);
        if (m_inside.first < m_inside.end)
            (m_largest ? maxPoolPlane : averagePoolPlane)(m_windows, cells, out + m_inside.first);
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            float *const outRow = out + static_cast<std::int64_t>(row) * m_y.shape.w;
            for (std::size_t i = 0; i < m_single.size(); ++i) {
                const RealTaps &cols = m_cols[static_cast<std::size_t>(m_single[i])];
                const double result = m_largest ? largest(cells, m_rows[row], cols)
                                                : sum(cells, m_rows[row], cols) / m_divisors[row * m_single.size() + i];
                outRow[m_single[i]] = static_cast<float>(result);
            }
        }
    }

private:
    std::vector<PoolRow> rowsInside() const
    {
        std::vector<PoolRow> rows;
        const std::int64_t left = windowStart(m_horizontal, m_inside.first);
        for (std::int64_t row = 0; row < m_y.shape.h; ++row) {
            const RealTaps &taps = m_rows[static_cast<std::size_t>(row)];
            const std::int64_t divisor = m_largest ? 1 : averageDivisor(m_x.shape, m_params, row, m_inside.first);
            rows.push_back({static_cast<std::size_t>(taps.first * m_x.shape.w + left), static_cast<std::size_t>(taps.count), static_cast<float>(divisor)});
        }
        return rows;
    }

    /// One window by the reference's rules, for columns where vectors would look beyond the input.
    template<typename Visit>
    void visitCells(const float *cells, const RealTaps &rows, const RealTaps &cols, Visit visit) const
    {
        for (std::int64_t r = 0; r < rows.count; ++r) {
            const float *const row = cells + (rows.first + r * m_vertical.dilation) * m_x.shape.w + cols.first;
            for (std::int64_t c = 0; c < cols.count; ++c)
                visit(row[c * m_horizontal.dilation]);
        }
    }

    double largest(const float *cells, const RealTaps &rows, const RealTaps &cols) const
    {
        double best = -std::numeric_limits<double>::infinity();
        visitCells(cells, rows, cols, [&](double value) {
            if (value > best || std::isnan(value))
                best = value;
        });
        return best;
    }

    double sum(const float *cells, const RealTaps &rows, const RealTaps &cols) const
    {
        double sum = 0;
        visitCells(cells, rows, cols, [&](double value) { sum += value; });
        return sum;
    }

    bool m_largest;
    const PoolParams &m_params;
    const Tensor<float> &m_x;
    Tensor<float> &m_y;
    AxisGeometry m_vertical, m_horizontal;
    std::vector<RealTaps> m_rows, m_cols;   ///< of every output
    Inside m_inside;                        ///< columns that are computed in vectors
    PoolWindows m_windows;
    std::vector<std::int64_t> m_single;     ///< the other columns
    std::vector<double> m_divisors;         ///< (rows, single columns)
};

} // namespace

Tensor<float> Pooling::operator()(const Tensor<float> &x, int threads) const
{
    Tensor<float> y;
    run(x, y, threads);
    return y;
}

void Pooling::run(const Tensor<float> &x, Tensor<float> &y, int threads) const
{
    requireFilled(x);
    const Shape shape = outputShape(x.shape, m_params);
    if (y.shape != shape || y.data.size() != static_cast<std::size_t>(shape.count()))
        y = Tensor<float>(shape);
    const Planes planes(m_kind, m_params, x, y);
    const std::int64_t count = shape.n * shape.c, pieces = threads == 1 ? 1 : std::min<std::int64_t>(count, 4 * threads);
    m_workers->run(threads, pieces, [&](std::int64_t piece) {
        for (std::int64_t plane = piece * count / pieces; plane < (piece + 1) * count / pieces; ++plane)
            planes.compute(plane / shape.c, plane % shape.c);
    });
}

} // namespace convlab::fast
