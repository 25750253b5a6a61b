// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/bug_hunt.h"

#include "core/errors/parameter_error.h"
#include "core/tensor/pattern.h"

#include <algorithm>
#include <cmath>

namespace convlab {

namespace {

struct Suspect {
    ConvMutation mutation;
    Tensor<double> output;
};

bool anyDifferent(const Tensor<double> &a, const Tensor<double> &b)
{
    return !std::equal(a.data.begin(), a.data.end(), b.data.begin(), b.data.end(),
                       [](double x, double y) { return !BugHunt::different(x, y); });
}

/// Those that give an output of their own.
std::vector<Suspect> distinguishable(const std::vector<Suspect> &suspects, const Tensor<double> &truth)
{
    std::vector<Suspect> result;
    for (const Suspect &suspect : suspects) {
        const bool alone = std::all_of(suspects.begin(), suspects.end(), [&](const Suspect &other) {
            return other.mutation == suspect.mutation || anyDifferent(other.output, suspect.output);
        });
        if (alone && anyDifferent(suspect.output, truth))
            result.push_back(suspect);
    }
    return result;
}

} // namespace

bool BugHunt::different(double a, double b)
{
    constexpr double rounding = 1e-9;
    return !(a == b || std::abs(a - b) <= rounding * std::max({1.0, std::abs(a), std::abs(b)}));
}

BugHunt::BugHunt(Tensor<double> input, Tensor<double> weight, std::vector<double> bias, const ConvParams &params, int seed)
    : m_input(std::move(input)), m_weight(std::move(weight)), m_bias(std::move(bias)), m_params(params),
      m_truth(crossCorrelate2d(m_input, m_weight, m_bias, params))
{
    std::vector<Suspect> suspects;
    for (int i = 0; i < convMutationCount; ++i) {
        const auto mutation = static_cast<ConvMutation>(i);
        if (auto output = outputOf(mutation))
            suspects.push_back({mutation, std::move(*output)});
    }
    const std::vector<Suspect> choice = distinguishable(suspects, m_truth);
    if (choice.empty())
        throw ParameterError(Rule::EveryMistakeHidden);
    const auto index = static_cast<std::size_t>(patternNumber(static_cast<std::uint64_t>(seed), 5, 7, 11, 0, static_cast<int>(choice.size()) - 1));
    m_hidden = choice[index].mutation;
    m_shown = choice[index].output;
}

std::optional<Tensor<double>> BugHunt::outputOf(ConvMutation mutation) const
{
    const MutantLoop loop(m_input, m_weight, m_bias, m_params, mutation);
    return loop.applies() ? std::optional(loop.output()) : std::nullopt;
}

BugHunt::Judgement BugHunt::at(Finding finding, std::size_t place, double guessed) const
{
    return {finding, place, m_truth.data[place], m_shown.data[place], guessed};
}

BugHunt::Judgement BugHunt::judge(const std::vector<std::size_t> &picked, std::optional<ConvMutation> guess) const
{
    if (picked.empty())
        return {guess ? Finding::OnlyNamed : Finding::Open};
    for (const std::size_t place : picked) {
        if (!isWrong(place))
            return at(Finding::RightCell, place);
    }
    if (!guess)
        return at(Finding::WrongCell, picked.front());
    if (*guess == m_hidden)
        return at(Finding::Found, picked.front());
    const std::optional<Tensor<double>> other = outputOf(*guess);
    if (!other || !anyDifferent(*other, m_truth))
        return at(Finding::IdleGuess, picked.front());
    std::vector<std::size_t> evidence = picked; // the picked cells first, then any
    for (std::size_t place = 0; place < m_shown.data.size(); ++place)
        evidence.push_back(place);
    const auto found = std::find_if(evidence.begin(), evidence.end(), [&](std::size_t place) { return different(other->data[place], m_shown.data[place]); });
    return at(Finding::OtherGuess, *found, other->data[*found]); // the hidden output is like no other
}

} // namespace convlab
