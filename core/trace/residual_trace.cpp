// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/residual_trace.h"

#include "core/errors/parameter_error.h"
#include "core/ops/residual.h"

#include <algorithm>
#include <cmath>

namespace convlab {

namespace {

void requireSize(std::size_t got, std::size_t expected)
{
    if (got != expected)
        throw ParameterError(Rule::ShapeMismatch,
                             {{"got", static_cast<double>(got)}, {"expected", static_cast<double>(expected)}});
}

/// A^T g for A (g.size() * cols).
std::vector<double> transposedTimes(const std::vector<double> &matrix, const std::vector<double> &g)
{
    const std::size_t cols = matrix.size() / g.size();
    std::vector<double> result(cols, 0.0);
    for (std::size_t row = 0; row < g.size(); ++row) {
        for (std::size_t col = 0; col < cols; ++col)
            result[col] += matrix[row * cols + col] * g[row];
    }
    return result;
}

double norm(const std::vector<double> &values)
{
    double sum = 0;
    for (const double value : values)
        sum = std::hypot(sum, value);
    return sum;
}

} // namespace

ResidualTrace::ResidualTrace(ResidualSetup setup) : m_setup(std::move(setup))
{
    const std::size_t n = m_setup.x.size(), m = m_setup.upstream.size();
    if (n == 0 || m == 0 || m_setup.depth < 1)
        throw ParameterError(Rule::NonPositiveSize, {{"size", 0.0}});
    if (!m_setup.project)
        requireSize(m, n);
    requireSize(m_setup.constants.size(), m);
    requireSize(m_setup.inner.size(), n * n);
    requireSize(m_setup.secondWeight().size(), m * n);
    requireSize(m_setup.projection.size(), m * n);
    goForward();
    goBack();
}

void ResidualTrace::goForward()
{
    const std::size_t n = m_setup.x.size(), m = m_setup.upstream.size();
    m_skip = m_setup.project ? projected(m_setup.projection, m_setup.x) : m_setup.x;
    if (m_setup.network()) {
        m_hidden = projected(m_setup.inner, m_setup.x);
        for (double &value : m_hidden)
            value = std::max(value, 0.0);
        m_branch = reluBranch(m_setup.secondWeight(), m_setup.inner, m_setup.x, m_setup.gain);
        m_slopes = reluBranchSlopes(m_setup.secondWeight(), m_setup.inner, m_setup.x, m_setup.gain);
    } else {
        m_branch = m_setup.constants;
        for (double &value : m_branch)
            value *= m_setup.gain;
        m_slopes.assign(m * n, 0.0);
        for (std::size_t i = 0; i < std::min(m, n); ++i)
            m_slopes[i * n + i] = m_setup.gain * m_setup.slope;
    }
    m_output = residualSum(m_skip, m_branch);
}

void ResidualTrace::goBack()
{
    m_gradients = m_plain = {m_setup.upstream};
    const double before = norm(m_setup.upstream);
    const int last = m_setup.project ? 1 : deepestResidual;
    for (int d = 1; d <= last; ++d) {
        m_gradients.push_back(residualSum(throughSkip(m_gradients.back()), throughBranch(m_gradients.back())));
        m_plain.push_back(throughBranch(m_plain.back()));
        m_residualRatios.push_back(before > 0 ? norm(m_gradients.back()) / before : 0);
        m_plainRatios.push_back(before > 0 ? norm(m_plain.back()) / before : 0);
    }
}

std::vector<double> ResidualTrace::throughSkip(const std::vector<double> &gradient) const
{
    return m_setup.project ? transposedTimes(m_setup.projection, gradient) : gradient;
}

std::vector<double> ResidualTrace::throughBranch(const std::vector<double> &gradient) const
{
    return transposedTimes(m_slopes, gradient);
}

} // namespace convlab
