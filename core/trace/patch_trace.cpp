// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/patch_trace.h"

#include "core/errors/parameter_error.h"

#include <algorithm>
#include <cmath>

namespace convlab {

namespace {

constexpr std::int64_t largestSide = 12, mostTokens = 16, mostTaps = 16, mostDims = 6;  // of what is written out
constexpr std::int64_t mostShown = 16, mostNumbers = 100'000;

std::int64_t tokensIn(const Shape &image, std::int64_t patch)
{
    return patch > 0 ? (image.h / patch) * (image.w / patch) : 0;
}

std::vector<double> running(const std::vector<double> &a, const std::vector<double> &b)
{
    std::vector<double> worst(a.size());
    double largest = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        worst[i] = largest = std::max(largest, std::abs(a[i] - b[i]));
    return worst;
}

std::vector<double> onlyIf(bool wanted, const std::vector<double> &values)
{
    return wanted ? values : std::vector<double>{};
}

} // namespace

bool isWrittenOut(const Shape &image, std::int64_t patch, std::int64_t dims)
{
    return std::max(image.h, image.w) <= largestSide && tokensIn(image, patch) <= mostTokens
           && image.c * patch * patch <= mostTaps && dims <= mostDims;
}

std::int64_t shownDims(const Shape &image, std::int64_t patch, std::int64_t dims)
{
    if (isWrittenOut(image, patch, dims))
        return dims;
    const std::int64_t affordable = mostNumbers / std::max<std::int64_t>(1, tokensIn(image, patch));
    return std::min(dims, std::clamp<std::int64_t>(affordable, 4, mostShown));
}

PatchTrace::PatchTrace(PatchSetup setup)
    : m_setup(std::move(setup)), m_grid(patchGrid(m_setup.image.shape, m_setup.patch)),
      m_writtenOut(isWrittenOut(m_setup.image.shape, m_setup.patch, m_setup.dims)),
      m_rows(unfoldPatches(m_setup.image, m_setup.patch, m_setup.order)),
      m_matrix(weightRows(m_setup.weight, m_setup.matrixOrder())),
      m_convolved(patchEmbedding(m_setup.image, m_setup.weight, m_setup.bias)),
      m_projected(projectPatches(m_rows, m_matrix, m_setup.bias)),
      m_sequence(patchSequence(m_projected, onlyIf(m_setup.classToken, m_setup.token), onlyIf(m_setup.positions, m_setup.offsets))),
      m_worst(running(m_convolved.data, m_projected.data))
{
    if ((m_setup.classToken && m_setup.token.empty()) || (m_setup.positions && m_setup.offsets.empty()))
        throw ParameterError(Rule::ShapeMismatch, {{"got", 0.0}, {"expected", static_cast<double>(shown())}});
}

double PatchTrace::convolvedSum(int token, int dim, int count) const
{
    double sum = 0;
    for (int tap = 0; tap < count; ++tap) {
        const PatchPixel pixel = tapPixel(tap);
        sum += m_setup.image.at(0, pixel.c, token / gridCols() * patch() + pixel.row, token % gridCols() * patch() + pixel.col)
               * m_setup.weight.at(dim, pixel.c, pixel.row, pixel.col);
    }
    return sum;
}

double PatchTrace::projectedSum(int token, int dim, int count) const
{
    double sum = 0;
    for (int place = 0; place < count; ++place)
        sum += m_rows.at(0, 0, token, place) * m_matrix.at(0, 0, dim, place);
    return sum;
}

int PatchTrace::stepCount() const
{
    return tokens() * stepsPerToken() + (m_setup.classToken ? 1 : 0) + positionSteps();
}

int PatchTrace::microCount(int step) const
{
    const int tokenSteps = tokens() * stepsPerToken();
    if (step < tokenSteps)
        return m_writtenOut ? taps() + 1 : 2;
    const bool position = step - tokenSteps >= (m_setup.classToken ? 1 : 0);
    return position && m_writtenOut ? shown() : 1;
}

PatchEvent PatchTrace::eventAt(const Moment &moment) const
{
    using Kind = PatchEvent::Kind;
    const int token = moment.step / stepsPerToken(), after = moment.step - tokens() * stepsPerToken();
    if (token < tokens()) {
        if (!m_writtenOut)
            return {moment.micro == 0 ? Kind::Peel : Kind::Token, token, 0, moment.micro};
        const int within = moment.step % stepsPerToken();
        const bool last = moment.micro >= taps();
        const int count = last ? taps() : moment.micro + 1;
        if (within == 0)
            return {last ? Kind::Row : Kind::Place, token, 0, count};
        return {last ? Kind::Write : Kind::Multiply, token, within - 1, count};
    }
    if (m_setup.classToken && after == 0)
        return {Kind::Class, 0, 0, 0};
    if (!m_writtenOut)
        return {Kind::Position, sequenceLength() - 1, 0, shown()};
    return {Kind::Position, after - (m_setup.classToken ? 1 : 0), moment.micro, moment.micro + 1};
}

} // namespace convlab
