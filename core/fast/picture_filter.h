// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fast/level_rows.h"
#include "core/fast/picture_tiles.h"
#include "core/fast/weight_factors.h"
#include "core/ops/picture_filter.h"

#include <cstddef>
#include <cstdint>
#include <utility>

namespace convlab::fast {

enum class PicturePrecision {
    Draft,  ///< weights of 16 bits where they do: within one level of the reference
    Exact   ///< the levels of the reference, except where v lies within `bound` of a rounding tie
};

/// How the sums are found.
enum class PictureWay {
    Plain,      ///< as the reference does: for numbers that the others would lose
    Direct,     ///< every tap of the window, in whole numbers
    Separable   ///< columns, then rows, in single precision
};

/// A filter made ready for many pictures, or many parts of one: the answers of `filterPicture`, sooner.
class PictureFilter {
public:
    /// Throws ParameterError as `validate` does.
    explicit PictureFilter(PictureFilterSpec spec, PicturePrecision precision = PicturePrecision::Exact);

    const PictureFilterSpec &spec() const { return m_spec; }
    PictureWay way() const { return m_way; }

    /// Products of a column and a row that the kernel is the sum of: 0 if all weights are 0, 1 if it is separable.
    int rank() const { return m_rank; }

    /// The smallest and largest v over the picture: what Finish::Normalise stretches.
    std::pair<double, double> range(const PictureView &source, int threads = 1) const;

    /// Fills `part` of the filtered picture: 4 bytes a pixel at `target`, `pitch` bytes from row to row, the fourth byte
    /// 255. Nothing outside `part` is written. `range` is read by Finish::Normalise only.
    void operator()(const PictureView &source, const PictureRect &part, std::uint8_t *target, std::ptrdiff_t pitch, int threads,
                    std::pair<double, double> range = {}) const;

    /// The rows and columns of the source that `part` reads.
    PictureRect needed(const PictureRect &part, int sourceWidth, int sourceHeight) const;

    /// By how much a v can differ from the reference's, in levels, for v within 0 … 255: below 0.5, so that levels differ
    /// by one at most. `range` is read by Finish::Normalise only, which stretches what v is off as well; where that would
    /// be too much, the plain way is taken.
    double bound(const std::pair<double, double> &range = {}) const;

private:
    void useDirect(const PictureKernel &kernel, PicturePrecision precision);
    void useSeparable(const PictureKernel &kernel, const std::vector<WeightFactor> &factors);
    LevelRule rule(const std::pair<double, double> &range) const;
    std::pair<double, double> plainRange(const PictureView &source, int threads) const;
    void plainTile(const PictureView &source, const PictureRect &tile, std::uint8_t *target, std::ptrdiff_t pitch,
                   const std::pair<double, double> &range) const;

    PictureFilterSpec m_spec;
    PictureWay m_way = PictureWay::Plain;
    int m_rank = 0;
    PictureSums m_sums;
    double m_error = 0;     ///< of v, in levels, before it is finished
};

} // namespace convlab::fast
