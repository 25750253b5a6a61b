// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fast/picture_filter.h"
#include "core/ops/picture_chain.h"
#include "ui/studio/reduced_picture.h"

#include <QImage>
#include <QRect>

#include <cstdint>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace convlab::ui {

/// Nanoseconds of a clock that never goes back. Empty: nothing is measured.
using Stopwatch = std::function<std::int64_t()>;

/// What is to be filtered, and what of it is looked at.
struct FilterOrder {
    QImage source;          ///< Format_RGB32
    PictureChain chain;     ///< valid filters; may be empty
    QRect seen;             ///< what the screen shows, in pixels of the result
    double scale = 1;       ///< screen pixels per pixel of the result
    bool dragging = false;  ///< more will follow at once: only what is seen, within one frame
};

/// The pictures between the filters, exact and whole. outputs[i] is what chain[i] made of outputs[i − 1].
struct ChainPictures {
    QImage source;
    PictureChain chain;
    std::vector<QImage> outputs;
    std::vector<std::pair<double, double>> ranges;  ///< of Normalise; {0, 0} for the others

    const QImage &input(std::size_t filter) const { return filter == 0 ? source : outputs[filter - 1]; }
    const QImage &result() const { return outputs.empty() ? source : outputs.back(); }
};

/// What has come of an order: a part of the result, or all of it.
struct FilteredPicture {
    std::uint64_t order = 0;
    qint64 source = 0;      ///< cacheKey() of the picture that was filtered
    int stride = 1;         ///< of the whole chain
    QImage pixels;          ///< of `part`
    QRect part;             ///< in pixels of the result
    QSize whole;            ///< of the result
    int every = 1;          ///< `pixels` holds only every n-th row and column of `part`
    bool exact = false;     ///< else a draft: within one level, or with a range of Normalise that is guessed
    std::shared_ptr<const ChainPictures> pictures;  ///< set when the whole result is there, exactly

    ReducedPicture before, after;   ///< with the whole result, where the screen has fewer pixels

    std::int64_t ns = 0;    ///< the pass took
    double megapixels = 0;  ///< that the last filter wrote in it
    fast::PictureWay way{}; ///< of the last filter
    bool filtered = false;  ///< whether there is a filter at all
};

inline PictureView viewOf(const QImage &image)
{
    return {image.constBits(), image.width(), image.height(), image.bytesPerLine()};
}

} // namespace convlab::ui
