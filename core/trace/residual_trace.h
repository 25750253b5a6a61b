// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace convlab {

/// A residual block as a learner sets it up: y = S(x) + gain * F(x), with S(x) = x or P x.
struct ResidualSetup {
    enum class Branch {
        Constants,  ///< F is given; it changes with x at the rate `slope`
        Network,    ///< F(x) = V relu(W x); V is W while nothing is projected
    };
    Branch branch = Branch::Constants;
    bool project = false;
    double gain = 1, slope = 0.1;
    int depth = 8;                      ///< equal blocks that a gradient passes
    std::vector<double> x;              ///< n
    std::vector<double> constants;      ///< F, m; m = n unless project
    std::vector<double> inner;          ///< W, n*n
    std::vector<double> outer;          ///< V, m*n
    std::vector<double> projection;     ///< P, m*n
    std::vector<double> upstream;       ///< dL/dy, m
    bool operator==(const ResidualSetup &) const = default;

    int inputs() const { return static_cast<int>(x.size()); }
    int outputs() const { return static_cast<int>(upstream.size()); }
    bool network() const { return branch == Branch::Network; }
    const std::vector<double> &secondWeight() const { return project ? outer : inner; }
};

inline constexpr int deepestResidual = 64;

/// One residual block forwards, and its gradient back through a chain of such blocks.
class ResidualTrace {
public:
    /// Throws ParameterError when the sizes do not fit.
    explicit ResidualTrace(ResidualSetup setup);

    const ResidualSetup &setup() const { return m_setup; }
    const std::vector<double> &skip() const { return m_skip; }
    const std::vector<double> &hidden() const { return m_hidden; }      ///< relu(W x); empty for constants
    const std::vector<double> &branch() const { return m_branch; }      ///< gain * F
    const std::vector<double> &output() const { return m_output; }
    /// F' = d(gain F)_i / dx_k at this x, row-major (m*n).
    const std::vector<double> &slopes() const { return m_slopes; }

    /// Blocks that the gradient passes: a block that changes the length stands alone.
    int blocks() const { return m_setup.project ? 1 : m_setup.depth; }
    /// The gradient that arrives before block `d` (counted from the output), with and without the skip path.
    const std::vector<double> &gradient(int d) const { return m_gradients[static_cast<std::size_t>(d)]; }
    const std::vector<double> &plainGradient(int d) const { return m_plain[static_cast<std::size_t>(d)]; }
    /// The two ways through one block: S' g and F'^T g.
    std::vector<double> throughSkip(const std::vector<double> &gradient) const;
    std::vector<double> throughBranch(const std::vector<double> &gradient) const;

    /// |gradient after d blocks| / |gradient before them| in the Euclidean norm, for d = 1..64.
    const std::vector<double> &residualRatios() const { return m_residualRatios; }
    const std::vector<double> &plainRatios() const { return m_plainRatios; }

private:
    void goForward();
    void goBack();

    ResidualSetup m_setup;
    std::vector<double> m_skip, m_hidden, m_branch, m_output, m_slopes;
    std::vector<std::vector<double>> m_gradients, m_plain;
    std::vector<double> m_residualRatios, m_plainRatios;
};

} // namespace convlab
