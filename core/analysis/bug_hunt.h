// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/conv_mutation.h"

#include <optional>
#include <vector>

namespace convlab {

/// One mistake hides in a loop; its output betrays it. Nothing is hidden that these numbers cannot tell from the
/// right loop, or from another mistake.
class BugHunt {
public:
    /// The same `seed` hides the same mistake. Throws ParameterError: what crossCorrelate2d throws, or
    /// EveryMistakeHidden when no mistake can be told.
    BugHunt(Tensor<double> input, Tensor<double> weight, std::vector<double> bias, const ConvParams &params, int seed);

    ConvMutation hidden() const { return m_hidden; }
    const Tensor<double> &truth() const { return m_truth; }     ///< of the right loop
    const Tensor<double> &shown() const { return m_shown; }     ///< of the broken one
    /// What another mistake would give; nothing where the parameters leave no room for it.
    std::optional<Tensor<double>> outputOf(ConvMutation mutation) const;
    MutantLoop loop() const { return {m_input, m_weight, m_bias, m_params, m_hidden}; }
    /// Whether an output is wrong, up to rounding.
    bool isWrong(std::size_t index) const { return different(m_truth.data[index], m_shown.data[index]); }

    static bool different(double a, double b);

    enum class Finding {
        Open,           ///< nothing said yet
        OnlyNamed,      ///< a mistake, but no cell
        RightCell,      ///< a picked cell is right: `place`
        WrongCell,      ///< all picked cells are wrong; the mistake has no name yet
        IdleGuess,      ///< the named mistake changes nothing in these numbers
        OtherGuess,     ///< it would give another number at `place`
        Found,
    };
    struct Judgement {
        Finding finding = Finding::Open;
        std::size_t place = 0;      ///< output, row-major: the evidence
        double truth = 0, shown = 0, guessed = 0;
    };
    /// `picked` outputs, in any order, and the mistake that the learner names.
    Judgement judge(const std::vector<std::size_t> &picked, std::optional<ConvMutation> guess) const;

private:
    Judgement at(Finding finding, std::size_t place, double guessed = 0) const;

    Tensor<double> m_input, m_weight;
    std::vector<double> m_bias;
    ConvParams m_params;
    Tensor<double> m_truth, m_shown;
    ConvMutation m_hidden = ConvMutation::KernelTurned;
};

} // namespace convlab
