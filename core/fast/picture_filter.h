// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/picture_filter.h"

#include <cstddef>
#include <cstdint>
#include <utility>

namespace convlab::fast {

enum class PicturePrecision {
    Draft,  ///< fixed-point weights: within one level of the reference
    Exact   ///< equal to the reference, except where v lies next to a rounding tie
};

/// How the sums are found.
enum class PictureWay {
    Plain,      ///< as the reference does
    Direct,     ///< every tap of the window, in integers
    Separable   ///< columns, then rows
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

private:
    PictureFilterSpec m_spec;
    PicturePrecision m_precision;
    PictureWay m_way = PictureWay::Plain;
    int m_rank = 0;
};

} // namespace convlab::fast
