// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/patch_trace.h"

#include <QJsonObject>

namespace convlab::ui::lessons::patch_embedding {

/// What the learner has set. Arrays hold the corner that can be shown as numbers; beyond it, and where nothing was
/// set, fixed patterns go on. So a state stays small however large the picture is.
struct State {
    enum class Image {
        Landscape,  ///< the built-in picture
        Counting,   ///< 1, 2, 3 …: every pixel tells where it comes from
        Picture,    ///< `picture`, brought to the size that is asked for
        Cells,      ///< `x`: somebody wrote into the pixels
    };
    enum class Order { ChannelFirst, ChannelLast, Mixed };

    Image image = Image::Landscape;
    Extent2 size{224, 224};
    std::int64_t channels = 3, patch = 16, dims = 768;
    Order order = Order::ChannelFirst;
    bool classToken = false, positions = false;
    Tensor<double> x;               ///< (1,C,h,w); empty where no number can be shown
    Tensor<double> weight;          ///< (D,C,P,P), cut
    Tensor<double> bias, token;     ///< (1,1,D,1) and (1,1,1,D), cut
    Tensor<double> offsets;         ///< (1,1,T',D), cut
    QJsonObject picture;            ///< bytes, {"s": [1, 1 or 3, h, w], "d": [0 … 255]}; empty: none
    bool operator==(const State &) const = default;

    bool pictureMissing() const { return image == Image::Picture && picture.isEmpty(); }
};

inline constexpr int largestPictureSide = 128;  ///< of a picture in a state

/// The lab page's example.
State pageState();
/// A complete state from any object.
State stateFrom(const QJsonObject &json);

/// Throws ParameterError for patches that are larger than the image.
void requirePossible(const QJsonObject &json);
QJsonObject toJson(const State &state);

/// Everything that a state stands for, its picture drawn and its patterns written out.
PatchSetup setupOf(const State &state);

} // namespace convlab::ui::lessons::patch_embedding
