// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/race_labels.h"

#include <cmath>
#include <string>

namespace convlab {

namespace {

/// To three digits.
double readable(double value)
{
    if (!(value > 0))
        return 0;
    const double unit = std::pow(10, std::floor(std::log10(value)) - 2);
    return unit < 1 ? std::round(value / unit) / std::round(1 / unit) : std::round(value / unit) * unit;
}

using Units = std::vector<std::pair<const char *, double>>;

const Units &amounts()
{
    static const Units units{{"ones", 1}, {"thousands", 1e3}, {"millions", 1e6}, {"milliards", 1e9}};
    return units;
}

/// `values` in the largest of these units that leaves at least 1 of the first.
Label inUnits(const std::string &family, const std::vector<double> &values, const Units &units)
{
    std::size_t chosen = 0;
    for (std::size_t i = 1; i < units.size(); ++i) {
        if (readable(values.front()) >= units[i].second)
            chosen = i;
    }
    Label label{family + units[chosen].first, {}};
    for (const double value : values)
        label.numbers.push_back(readable(value / units[chosen].second));
    return label;
}

} // namespace

Role raceRole(fast::Algorithm algorithm)
{
    return layerRole(static_cast<int>(algorithm));
}

Label nameLabel(fast::Algorithm algorithm)
{
    return {std::string("race.name.") + fast::algorithmKey(algorithm), {}};
}

Label wayLabel(fast::Algorithm algorithm)
{
    return {std::string("race.way.") + fast::algorithmKey(algorithm), {}};
}

Label workLabel(fast::Algorithm algorithm)
{
    return {std::string("race.work.") + fast::algorithmKey(algorithm), {}};
}

Label arithmeticLabel(const fast::Arithmetic &arithmetic)
{
    return inUnits("race.arithmetic.", {arithmetic.multiplications, arithmetic.additions}, amounts());
}

Label operationsLabel(double operations)
{
    return inUnits("race.operations.", {operations}, amounts());
}

Label bytesLabel(double bytes)
{
    return inUnits("race.bytes.", {bytes}, {{"b", 1}, {"kb", 1e3}, {"mb", 1e6}, {"gb", 1e9}});
}

Label reasonLabel(const fast::Candidate &candidate)
{
    Label label{std::string("race.reason.") + fast::planReasonKey(candidate.reason), candidate.numbers};
    for (double &number : label.numbers)
        number = readable(number);
    return label;
}

Label planLabel(const fast::Plan &plan)
{
    Label label = reasonLabel(plan.of(plan.chosen));
    label.key.replace(0, std::string("race.reason").size(), "race.plan");
    return label;
}

Label layerLabel(const fast::RaceSetting &setting)
{
    const auto number = [](std::int64_t value) { return static_cast<double>(value); };
    const char *key = setting.groups == 1 ? "race.layer" : "race.layer_in_groups";
    return {key, {number(setting.kernel), number(setting.channels), number(setting.size), number(setting.filters), number(setting.groups)}};
}

} // namespace convlab
