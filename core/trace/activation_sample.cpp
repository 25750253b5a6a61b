// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/activation_sample.h"

#include "core/errors/parameter_error.h"
#include "core/random/legacy_normal.h"
#include "core/tensor/checked_size.h"
#include "core/tensor/pattern.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace convlab {

namespace {

enum Salt : std::uint64_t { SaltFault = 31, SaltChannel, SaltSample };

/// A choice in [0, count) that depends on the seed alone.
int chosen(Salt salt, std::uint32_t seed, int round, std::int64_t count)
{
    return static_cast<int>(patternNumber(salt, seed, round, 0, 0, static_cast<int>(count - 1)));
}

std::vector<int> chosenChannels(const ActivationSetting &setting, std::int64_t count)
{
    std::vector<int> all(static_cast<std::size_t>(setting.shape.c));
    std::iota(all.begin(), all.end(), 0);
    for (int i = 0; i < count; ++i) // Fisher and Yates, as far as needed
        std::swap(all[static_cast<std::size_t>(i)],
                  all[static_cast<std::size_t>(i + chosen(SaltChannel, setting.seed, i, setting.shape.c - i))]);
    all.resize(static_cast<std::size_t>(count));
    std::sort(all.begin(), all.end());
    return all;
}

Tensor<double> drawn(const ActivationSetting &setting)
{
    Tensor<double> values(setting.shape);
    LegacyNormal generator(setting.seed);
    const bool uniform = setting.source == ActivationSource::Uniform;
    // NumPy: low + (high - low) * random_sample()
    std::generate(values.data.begin(), values.data.end(),
                  [&] { return uniform ? -1.0 + 2.0 * generator.uniform() : generator.normal(); });
    return values;
}

void addToChannels(Tensor<double> &values, const std::vector<int> &channels, double bias)
{
    const std::int64_t plane = values.shape.h * values.shape.w;
    for (std::int64_t n = 0; n < values.shape.n; ++n) {
        for (const int c : channels) {
            const auto first = values.data.begin() + values.shape.offset(n, c, 0, 0);
            std::for_each(first, first + plane, [bias](double &x) { x += bias; });
        }
    }
}

void keepOneSample(Tensor<double> &values, int sample)
{
    const std::int64_t size = values.shape.c * values.shape.h * values.shape.w;
    for (std::int64_t n = 0; n < values.shape.n; ++n) {
        if (n != sample)
            std::fill_n(values.data.begin() + n * size, size, constantValue);
    }
}

} // namespace

ActivationFault ActivationSetting::present() const
{
    return guess ? static_cast<ActivationFault>(chosen(SaltFault, seed, 0, activationFaults)) : fault;
}

FaultPlace faultPlace(const ActivationSetting &setting)
{
    FaultPlace place;
    switch (setting.present()) {
    case ActivationFault::Dead:
        place.channels = chosenChannels(setting, std::max<std::int64_t>(1, setting.shape.c / 4));
        break;
    case ActivationFault::Shifted: place.channels = chosenChannels(setting, 1); break;
    case ActivationFault::Constant: place.sample = chosen(SaltSample, setting.seed, 0, setting.shape.n); break;
    case ActivationFault::Exploding: place.factor = std::pow(explodingGain, setting.layers); break;
    case ActivationFault::Vanishing: place.factor = std::pow(vanishingGain, setting.layers); break;
    case ActivationFault::None: break;
    }
    return place;
}

Tensor<double> drawActivations(const ActivationSetting &setting)
{
    if (checkedCount(setting.shape) < 1)
        throw ParameterError(Rule::NonPositiveSize, {{"size", static_cast<double>(setting.shape.count())}});
    Tensor<double> values = drawn(setting);
    const FaultPlace place = faultPlace(setting);
    const ActivationFault fault = setting.present();
    if (fault == ActivationFault::Dead || fault == ActivationFault::Shifted)
        addToChannels(values, place.channels, fault == ActivationFault::Dead ? deadBias : shiftedBias);
    if (fault == ActivationFault::Constant)
        keepOneSample(values, place.sample);
    if (place.factor != 1)
        std::for_each(values.data.begin(), values.data.end(), [&](double &x) { x *= place.factor; });
    if (setting.rectified())
        std::for_each(values.data.begin(), values.data.end(), [](double &x) { x = std::max(x, 0.0); });
    return values;
}

Moments expectedMoments(const ActivationSetting &setting)
{
    const bool uniform = setting.source == ActivationSource::Uniform;
    Moments moments = uniform ? uniformMoments() : normalMoments();
    if (setting.rectified())
        moments = uniform ? rectifiedUniformMoments() : rectifiedNormalMoments();
    if (setting.norm)
        moments = {0, 1, moments.kurtosis, 0};
    return moments;
}

} // namespace convlab
