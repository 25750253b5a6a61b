// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/patch_cost.h"
#include "core/ops/patch_embedding.h"
#include "core/trace/moment.h"

namespace convlab {

/// A picture on its way to tokens. The arrays of weights hold the dimensions that are shown, the first S of D.
struct PatchSetup {
    Tensor<double> image;           ///< (1,C,H,W)
    std::int64_t patch = 16;        ///< P
    std::int64_t dims = 768;        ///< D
    PatchOrder order = PatchOrder::ChannelRowCol;   ///< of the rows
    bool permuted = true;           ///< the columns of the linear layer's matrix follow that order, too
    bool classToken = false, positions = false;
    Tensor<double> weight;          ///< (S,C,P,P)
    std::vector<double> bias;       ///< S
    std::vector<double> token;      ///< the class token, S
    std::vector<double> offsets;    ///< the position embedding, T' * S
    bool operator==(const PatchSetup &) const = default;

    std::int64_t sequenceLength(std::int64_t tokens) const { return tokens + (classToken ? 1 : 0); }
    PatchOrder matrixOrder() const { return permuted ? order : PatchOrder::ChannelRowCol; }
};

/// Whether a setting is small enough to be written out number by number.
bool isWrittenOut(const Shape &image, std::int64_t patch, std::int64_t dims);
/// How many of D numbers of a token are computed and shown: all that are written out, else few enough that a change
/// of any parameter is computed within a frame.
std::int64_t shownDims(const Shape &image, std::int64_t patch, std::int64_t dims);

/// What happens at one moment.
struct PatchEvent {
    enum class Kind {
        Place,      ///< entry `count - 1` of the row arrives
        Row,        ///< the row stands
        Multiply,   ///< product `count - 1` joins both sums
        Write,      ///< the bias is added, one number of the token is known
        Peel,       ///< a whole row arrives at once
        Token,      ///< a whole token is written at once
        Class,      ///< the class token goes before the others
        Position,   ///< `count` numbers of row `token` of the sequence have their position added
    };
    Kind kind = Kind::Row;
    int token = 0;  ///< or the row of the sequence
    int dim = 0;
    int count = 0;  ///< how many entries, products or numbers of this step are done
    bool projecting() const { return kind == Kind::Multiply || kind == Kind::Write; }
};

/// Patch embedding computed twice, as a convolution with stride P and as a linear layer on unfolded patches.
class PatchTrace {
public:
    /// Throws ParameterError when no patch fits or the arrays do not belong together.
    explicit PatchTrace(PatchSetup setup);

    const PatchSetup &setup() const { return m_setup; }
    bool writtenOut() const { return m_writtenOut; }
    int channels() const { return static_cast<int>(m_setup.image.shape.c); }
    int patch() const { return static_cast<int>(m_setup.patch); }
    int gridRows() const { return static_cast<int>(m_grid.h); }
    int gridCols() const { return static_cast<int>(m_grid.w); }
    int tokens() const { return gridRows() * gridCols(); }
    int taps() const { return static_cast<int>(m_rows.shape.w); }      ///< C * P * P
    int shown() const { return static_cast<int>(m_setup.weight.shape.n); }
    bool hasSequence() const { return m_setup.classToken || m_setup.positions; }
    int sequenceLength() const { return static_cast<int>(m_setup.sequenceLength(tokens())); }
    /// Rows and columns of the picture that lie in no patch.
    int restRows() const { return static_cast<int>(m_setup.image.shape.h) - gridRows() * patch(); }
    int restCols() const { return static_cast<int>(m_setup.image.shape.w) - gridCols() * patch(); }

    const Tensor<double> &rows() const { return m_rows; }              ///< (1,1,T,K)
    const Tensor<double> &matrix() const { return m_matrix; }          ///< (1,1,S,K)
    const Tensor<double> &convolved() const { return m_convolved; }    ///< (1,1,T,S), by convolution
    const Tensor<double> &projected() const { return m_projected; }    ///< (1,1,T,S), by the linear layer
    const Tensor<double> &sequence() const { return m_sequence; }      ///< (1,1,T',S)
    /// Of all D dimensions, shown or not.
    PatchCost cost() const
    {
        return patchCost(m_setup.image.shape, m_setup.patch, m_setup.dims, m_setup.classToken, m_setup.positions);
    }
    /// The largest difference of the two paths among the first `count` numbers, in the order of the tokens.
    double difference(int count) const { return count > 0 ? m_worst[static_cast<std::size_t>(count - 1)] : 0; }
    double difference() const { return difference(static_cast<int>(m_worst.size())); }

    /// The pixel of entry `place` of a row, and of column `place` of the matrix: the same unless that is not permuted.
    PatchPixel rowPixel(int place) const { return pixelAt(place, m_setup.order, channels(), patch()); }
    PatchPixel matrixPixel(int place) const { return pixelAt(place, m_setup.matrixOrder(), channels(), patch()); }
    int rowPlace(const PatchPixel &pixel) const { return static_cast<int>(placeOf(pixel, m_setup.order, channels(), patch())); }
    int matrixPlace(const PatchPixel &pixel) const { return static_cast<int>(placeOf(pixel, m_setup.matrixOrder(), channels(), patch())); }
    /// Tap number `count` of the convolution: (c, h, w).
    PatchPixel tapPixel(int tap) const { return pixelAt(tap, PatchOrder::ChannelRowCol, channels(), patch()); }

    /// The first `count` products of one number, as each path adds them up.
    double convolvedSum(int token, int dim, int count) const;
    double projectedSum(int token, int dim, int count) const;

    int stepCount() const;
    int microCount(int step) const;
    PatchEvent eventAt(const Moment &moment) const;
    /// The step in which the window stands on a token.
    int stepOf(int token) const { return token * stepsPerToken(); }

private:
    int stepsPerToken() const { return m_writtenOut ? 1 + shown() : 1; }
    int positionSteps() const { return !m_setup.positions ? 0 : m_writtenOut ? sequenceLength() : 1; }

    PatchSetup m_setup;
    Extent2 m_grid;
    bool m_writtenOut;
    Tensor<double> m_rows, m_matrix, m_convolved, m_projected, m_sequence;
    std::vector<double> m_worst;
};

} // namespace convlab
