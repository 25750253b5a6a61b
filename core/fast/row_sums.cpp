// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/row_sums.h"

#include <array>
#include <cmath>
#include <numeric>

namespace convlab::fast {

namespace {

constexpr double unit = 0x1p-24;    ///< of single precision

double sumOfSizes(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0, [](double sum, double value) { return sum + std::abs(value); });
}

} // namespace

RowSums::RowSums(const PictureKernel &kernel)
    : m_direct(std::in_place, kernel.weights, kernel.rows, kernel.cols),
      m_error(unit * (kernel.rows * kernel.cols + 1) * sumOfSizes(kernel.weights))
{
}

RowSums::RowSums(const std::vector<WeightFactor> &factors)
{
    double size = 0;
    std::size_t terms = factors.size() + 2; // factors added up, the weights of both rounded once
    for (const WeightFactor &factor : factors) {
        m_factors.push_back({{factor.column, static_cast<int>(factor.column.size()), 1}, {factor.row, 1, static_cast<int>(factor.row.size())}});
        size += sumOfSizes(factor.column) * sumOfSizes(factor.row);
    }
    if (!factors.empty())
        terms += factors.front().column.size() + factors.front().row.size();
    m_error = unit * static_cast<double>(terms) * size;
}

void RowSums::compute(const float *const *rows, const std::ptrdiff_t *offsets, std::size_t kept, std::size_t count, int outs,
                      float *const *out, std::vector<float> &middle) const
{
    if (m_direct)
        return m_direct->compute(rows, offsets, count, outs, out, false);
    static constexpr std::ptrdiff_t here = 0;
    const std::size_t pitch = kept + TapSums::slack;
    if (middle.size() < pitch * TapSums::most)
        middle.resize(pitch * TapSums::most);
    std::array<float *, TapSums::most> between{};
    std::array<const float *, TapSums::most> read{};
    for (std::size_t i = 0; i < between.size(); ++i)
        read[i] = between[i] = middle.data() + i * pitch;
    for (const Factor &factor : m_factors) {
        factor.column.compute(rows, &here, kept, outs, between.data(), false);
        factor.row.compute(read.data(), offsets, count, outs, out, &factor != &m_factors.front());
    }
}

int factoredCost(const PictureKernel &kernel, std::size_t rank)
{
    return static_cast<int>(rank) * (kernel.rows + kernel.cols + 3);
}

} // namespace convlab::fast
