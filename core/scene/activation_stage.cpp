// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/activation_stage.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace convlab {

namespace {

constexpr double fullTint = 2.5;        // deviations from 0 that get full tint
constexpr double leastTint = 0.01;      // of the block's scale: rounding noise stays white

SharedValues shared(std::vector<double> values)
{
    return std::make_shared<const std::vector<double>>(std::move(values));
}

/// The root of the mean square.
double magnitude(const std::vector<double> &values)
{
    return std::sqrt(std::inner_product(values.begin(), values.end(), values.begin(), 0.0) / static_cast<double>(values.size()));
}

/// For every sheet the mean of its set, and the number of the set.
template<typename Set>
std::pair<std::vector<double>, std::vector<int>> bySheet(const Shape &shape, const std::vector<double> &means, Set set)
{
    std::pair<std::vector<double>, std::vector<int>> result;
    for (std::int64_t n = 0; n < shape.n; ++n) {
        for (std::int64_t c = 0; c < shape.c; ++c) {
            const auto index = static_cast<int>(set(n, c));
            result.first.push_back(means[static_cast<std::size_t>(index)]);
            result.second.push_back(index);
        }
    }
    return result;
}

/// The squared distances from the channels' means.
std::vector<double> squaresOf(const Tensor<double> &values, const std::vector<ChannelStatistics> &channels)
{
    std::vector<double> squares = values.data;
    const auto plane = static_cast<std::size_t>(values.shape.h * values.shape.w);
    for (std::size_t i = 0; i < squares.size(); ++i) {
        const double off = squares[i] - channels[i / plane % channels.size()].mean;
        squares[i] = off * off;
    }
    return squares;
}

std::vector<double> zeroMask(std::vector<double> values)
{
    std::transform(values.begin(), values.end(), values.begin(), [](double x) { return x == 0 ? 1.0 : 0.0; });
    return values;
}

} // namespace

ActivationStage::ActivationStage(ActivationTrace trace) : m_trace(std::move(trace)), m_blocks(static_cast<std::size_t>(Phase::Zeros) + 1)
{
    addBlocks();
    m_parts.emplace_back(blockAt(Phase::Block));
    addStrip("means", "μ", "stats.means", Role::Output, m_trace.each(&ChannelStatistics::mean), m_trace.means());
    addStrip("deviations", "σ", "stats.deviations", Role::Kernel, m_trace.each(&ChannelStatistics::deviation), m_trace.deviations());
    const SamplingBand zeros = m_trace.zeroShares();
    std::vector<double> percent = m_trace.each(&ChannelStatistics::zeroShare);
    std::transform(percent.begin(), percent.end(), percent.begin(), [](double share) { return 100 * share; });
    addStrip("zeros", "", "stats.zeros", Role::Gradient, percent, {100 * zeros.low, 0, 100 * zeros.high});
    Strip &shares = std::get<Strip>(m_parts.back());
    shares.low = 0;
    shares.high = 100;
}

Volume &ActivationStage::addBlock(Phase phase, Volume::Stage stage, SharedValues values, double tintScale)
{
    const Shape &shape = setting().shape;
    Volume &block = m_blocks[static_cast<std::size_t>(phase)];
    block.id = "block";
    block.symbol = "x";
    block.title = {"stats.block", {static_cast<double>(shape.n), static_cast<double>(shape.c), static_cast<double>(shape.h),
                                   static_cast<double>(shape.w)}};
    block.role = Role::Input;
    block.n = samples();
    block.c = channels();
    block.h = static_cast<int>(shape.h);
    block.w = static_cast<int>(shape.w);
    block.stage = stage;
    block.values = std::move(values);
    block.tintScale = tintScale;
    return block;
}

void ActivationStage::addBlocks()
{
    const Shape &shape = setting().shape;
    const Tensor<double> &raw = m_trace.raw(), &values = m_trace.values();
    const double rawScale = fullTint * magnitude(raw.data), scale = fullTint * magnitude(values.data);
    const auto meansScale = [](const SharedValues &means, double whole) { return std::max(largestMagnitude(*means), leastTint * whole); };
    const SharedValues rows = shared(rowMeans(raw)), sheets = shared(sheetMeans(raw));
    addBlock(Phase::Block, Volume::Stage::Block, shared(raw.data), rawScale);
    addBlock(Phase::Width, Volume::Stage::Columns, rows, meansScale(rows, rawScale));
    addBlock(Phase::Height, Volume::Stage::Sheets, sheets, meansScale(sheets, rawScale));

    auto [channelMeans, channelSets] = bySheet(shape, m_trace.each(&ChannelStatistics::mean), [](std::int64_t, std::int64_t c) { return c; });
    const SharedValues means = shared(std::move(channelMeans));
    addBlock(Phase::Mean, Volume::Stage::Sets, means, meansScale(means, scale)).sets = std::make_shared<const std::vector<int>>(std::move(channelSets));
    const double square = scale * scale;
    addBlock(Phase::Deviation, Volume::Stage::Block, shared(squaresOf(values, m_trace.channels())), square);
    const bool anyZeros = m_trace.range(&ChannelStatistics::zeroShare).second > 0;
    addBlock(Phase::Zeros, Volume::Stage::Block, shared(anyZeros ? zeroMask(values.data) : values.data), anyZeros ? 1 : scale);
    if (!setting().norm)
        return;

    auto [setMeans, sets] = bySheet(shape, m_trace.measures().mean, [this](std::int64_t n, std::int64_t c) { return m_trace.setOf(n, c); });
    const SharedValues ofSets = shared(std::move(setMeans));
    const auto outlines = std::make_shared<const std::vector<int>>(std::move(sets));
    addBlock(Phase::Set, Volume::Stage::Sets, ofSets, meansScale(ofSets, rawScale));
    addBlock(Phase::Normalise, Volume::Stage::Block, shared(values.data), scale);
    for (Volume &block : m_blocks) {
        if (block.sets)
            continue; // the mean of the channels
        block.sets = outlines;
        block.outlined = true;
    }
}

/// The axis holds all values and the band.
void ActivationStage::addStrip(const char *id, const char *symbol, const char *key, Role role, const std::vector<double> &values,
                               const SamplingBand &band)
{
    Strip strip;
    strip.id = id;
    strip.symbol = symbol;
    strip.title = {key, {}};
    strip.role = role;
    strip.place = {1, static_cast<int>(m_parts.size()) - 1, 0};
    strip.values = shared(values);
    strip.base = band.centre;
    strip.bandLow = band.low;
    strip.bandHigh = band.high;
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    strip.low = std::min(*low, band.low);
    strip.high = std::max(*high, band.high);
    if (!(strip.high > strip.low)) {
        strip.low -= 0.5;
        strip.high += 0.5;
    }
    m_parts.emplace_back(std::move(strip));
}

} // namespace convlab
