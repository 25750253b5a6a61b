// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/generators/sections.h"

#include "core/ops/normalise.h"
#include "core/study/drawn.h"
#include "core/study/misread/statistics.h"
#include "core/study/signs.h"
#include "core/study/sketch.h"

#include <algorithm>
#include <cmath>

namespace convlab::practice {

namespace {

using M = Misconception;
using Role = Exhibit::Role;

double rounded(double value) { return std::round(value * 100) / 100; }

StateWriter stateOf(const Shape &shape)
{
    StateWriter state;
    return state.number("samples", real(shape.n)).number("channels", real(shape.c)).pair("size", shape.h, shape.w);
}

/// One channel of two samples.
void showSamples(Sketch &s, const Tensor<double> &block)
{
    for (std::int64_t n = 0; n < block.shape.n; ++n)
        s.show("A[" + std::to_string(n) + ']', Role::Input, block, 0, n);
}

bool mean(Sketch &s)
{
    const Tensor<double> block = drawnArray(s.draw, {2, 1, 2, 2}, -4, 8);
    const double value = statisticsOf(block, 0).mean;
    showSamples(s, block);
    s.ask();
    s.answer(value);
    s.slip(M::OneSampleOnly, statisticsOf(std::vector<double>(block.data.begin(), block.data.begin() + 4)).mean);
    s.slip(M::SumNotAveraged, value * 8);
    s.explain({value}, {{"sum", sum(block.data)}});
    s.open("activation_statistics", stateOf(block.shape));
    return true;
}

bool deviation(Sketch &s)
{
    const std::vector<double> values = drawnArray(s.draw, {1, 1, 1, 4}, -4, 8).data;
    const ChannelStatistics statistics = statisticsOf(values);
    if (statistics.mean != std::floor(statistics.mean))
        return false;
    s.show("a", Role::Input, 2, 2, values);
    s.ask();
    s.answer(statistics.deviation);
    s.decimals(2);
    s.slip(M::UnbiasedVariance, misread::unbiasedDeviation(values));
    s.slip(M::VarianceForDeviation, misread::variance(values));
    std::vector<double> squares;
    for (const double value : values)
        squares.push_back((value - statistics.mean) * (value - statistics.mean));
    s.explain({statistics.mean, misread::variance(values), rounded(statistics.deviation)}, {{"squares", joined(squares, " + ")}});
    s.open("activation_statistics", stateOf({1, 1, 2, 2}));
    return true;
}

bool zeroShare(Sketch &s)
{
    const Tensor<double> before = drawnNonZero(s.draw, {2, 1, 2, 2}, -5, 4), after = rectified(before);
    const double share = statisticsOf(after, 0).zeroShare * 100;
    showSamples(s, before);
    s.ask();
    s.answer(share);
    s.decimals(1);
    s.unit("%");
    s.slip(M::OneSampleOnly, statisticsOf(std::vector<double>(after.data.begin(), after.data.begin() + 4)).zeroShare * 100);
    s.slip(M::SumNotAveraged, share * 8 / 100);
    s.explain({share * 8 / 100, share});
    s.open("activation_statistics", stateOf(before.shape).word("source", "relu"));
    return share < 100;
}

struct NormName {
    NormKind kind;
    const char *name;
};
constexpr NormName normNames[] = {{NormKind::Batch, "batch"}, {NormKind::Layer, "layer"}, {NormKind::Instance, "instance"}};

bool normCount(Sketch &s)
{
    const Shape shape{s.draw.whole(2, 8), s.draw.among({3, 4, 6, 12}), s.draw.whole(5, 9), s.draw.whole(5, 9)};
    const std::int64_t chosen = s.draw.whole(0, 2);
    const auto sharing = [&shape](NormKind kind) {
        NormParams params;
        params.kind = kind;
        return shape.count() / normSetCount(shape, params);
    };
    const auto &[kind, name] = normNames[chosen];
    s.ask(name, {real(shape.n), real(shape.c), real(shape.h), real(shape.w)});
    s.answer(sharing(kind));
    if (kind == NormKind::Batch)
        s.slip(M::OneSampleOnly, sharing(NormKind::Instance));
    for (const NormName &other : normNames)
        if (other.kind != kind)
            s.slip(M::AxesOfAnotherNorm, sharing(other.kind));
    s.explain(name, {real(shape.n), real(shape.c), real(shape.h), real(shape.w), real(sharing(kind))});
    s.open("activation_statistics", stateOf(shape).word("norm", name));
    return true;
}

bool normalised(Sketch &s)
{
    const double average = real(s.draw.whole(-4, 6)), spread = s.draw.among({2.0, 3.0, 4.0, 5.0}), steps = s.draw.among({-2.0, -1.5, -0.5, 0.5, 1.5, 2.0});
    const double gamma = s.draw.among({2.0, 3.0}), beta = s.draw.among({-1.0, 1.0, 2.0}), x = average + steps * spread;
    const auto evaluated = [&](double m, double variance) {
        return batchNormEvaluate(Tensor<double>({1, 1, 1, 1}, x), {m}, {variance}, {gamma}, {beta}, 0).data[0];
    };
    const double value = evaluated(average, spread * spread);
    s.ask({average, spread, gamma, beta, x});
    s.answer(value);
    s.decimals(2);
    s.slip(M::VarianceForDeviation, evaluated(average, spread * spread * spread * spread));
    s.slip(M::MeanNotSubtracted, evaluated(0, spread * spread));
    s.slip(M::BiasForgotten, value - beta);
    s.explain({steps, value}, {{"step", "(" + sign(x) + " − " + operand(average) + ") / " + sign(spread)}, {"scaled", formula("{a}·{b} + ", {steps, gamma}) + operand(beta)}});
    s.open("activation_statistics", StateWriter().word("norm", "batch"));
    return true;
}

bool running(Sketch &s)
{
    const double momentum = s.draw.among({0.05, 0.1, 0.2, 0.25, 0.3, 0.4}), old = real(s.draw.whole(-6, 10)), batch = real(s.draw.whole(-6, 10));
    const auto updated = [old, batch](double share) {
        NormResult result;
        result.mean = {batch};
        result.variance = {1};
        std::vector<double> means{old}, variances{1};
        updateRunningStatistics(result, 16, share, means, variances);
        return means[0];
    };
    s.ask({old, batch, momentum});
    s.answer(updated(momentum));
    s.decimals(3);
    s.slip(M::MomentumInverted, updated(1 - momentum));
    s.slip(M::MomentumIgnored, (old + batch) / 2);
    s.explain({rounded(updated(momentum))}, {{"sum", formula("{a}·", {1 - momentum}) + operand(old) + formula(" + {a}·", {momentum}) + operand(batch)}});
    s.open("activation_statistics", StateWriter().word("norm", "batch"));
    return old != batch && std::abs(old - batch) > 1;
}

/// About a standard normal number: twelve dice of sixteen sides (four bits each), as sixteenths. Sums, means and squares of
/// such numbers are exact in binary, so every machine rounds their statistics in the same way.
double bell(Draw &draw)
{
    int sum = -90;
    std::uint64_t bits = draw.bits();
    for (int die = 0; die < 12; ++die, bits >>= 4)
        sum += static_cast<int>(bits & 15);
    return sum / 16.0;
}

enum Fault : std::int64_t { Dead, Exploding, Shifted, Vanishing, Healthy };
constexpr const char *faultNames[] = {"dead", "exploding", "shifted", "vanishing", "healthy"};

double withFault(Fault fault, double z)
{
    switch (fault) {
    case Dead: return z - 9;
    case Exploding: return z * 32;
    case Shifted: return z + 6;
    case Vanishing: return z / 32;
    case Healthy: break;
    }
    return z;
}

/// Five channels behind a ReLU, one of them with a fault, or none.
bool fault(Sketch &s)
{
    constexpr std::int64_t channels = 5, numbers = 64;
    const auto chosen = static_cast<Fault>(s.draw.whole(Dead, Healthy));
    const std::int64_t ill = s.draw.whole(0, channels - 1);
    std::vector<std::vector<double>> rows;
    for (std::int64_t c = 0; c < channels; ++c) {
        std::vector<double> values;
        for (std::int64_t i = 0; i < numbers; ++i)
            values.push_back(std::max(withFault(c == ill ? chosen : Healthy, bell(s.draw)), 0.0));
        const ChannelStatistics statistics = statisticsOf(values);
        if ((c != ill || chosen == Healthy) && std::abs(statistics.zeroShare - 0.5) > 0.2)
            return false;       // healthy, but it would not look so
        rows.push_back({real(c), rounded(statistics.mean), rounded(statistics.deviation), std::round(statistics.zeroShare * 100)});
    }
    s.table({"c", "μ", "σ", "0 (%)"}, rows);
    s.ask({real(numbers)});
    for (const Fault option : {Dead, Exploding, Shifted, Vanishing, Healthy}) {
        const std::vector<double> number{real(option == Healthy ? channels : ill)};
        if (option == chosen)
            s.right(faultNames[option], number);
        else
            s.wrong(faultNames[option], number);
    }
    const std::vector<double> &row = rows[static_cast<std::size_t>(ill)];
    s.explain(faultNames[chosen], chosen == Healthy ? std::vector<double>{} : std::vector<double>{real(ill), row[1], row[2], row[3]});
    s.open("activation_statistics", StateWriter().word("source", "relu").word("fault", chosen == Healthy ? "none" : faultNames[chosen]));
    return true;
}

constexpr Generator table[] = {
    {"stat_mean", "channel_statistics", 1, QuestionType::Number, mean},
    {"stat_zero_share", "channel_statistics", 1, QuestionType::Number, zeroShare},
    {"stat_deviation", "channel_statistics", 2, QuestionType::Number, deviation},
    {"stat_norm_count", "norm_axes", 2, QuestionType::Number, normCount},
    {"stat_normalised", "batch_norm", 2, QuestionType::Number, normalised},
    {"stat_fault", "name_the_fault", 2, QuestionType::Choice, fault},
    {"stat_running", "running_statistics", 3, QuestionType::Number, running},
};

} // namespace

std::span<const Generator> activationStatisticsGenerators()
{
    return table;
}

} // namespace convlab::practice
