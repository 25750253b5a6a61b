// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/picture_chain.h"

#include <QJsonObject>
#include <QSize>
#include <QString>

#include <vector>

namespace convlab::ui {

/// A filter as the learner sees it: what it computes, what it is called, whether it is in the chain just now.
struct StudioFilter {
    PictureFilterSpec spec;
    QString name;           ///< of its kernel: "Sobel x"; empty for one's own
    bool on = true;
    bool operator==(const StudioFilter &) const = default;
};

/// Everything that undo brings back and the next start finds again. Pictures are named, not kept.
struct StudioState {
    QString builtIn;        ///< the id of a built-in picture; empty: a picture of one's own
    QSize size{960, 640};   ///< at which the built-in picture is drawn
    QString path;           ///< where one's own picture lies; empty while it came from the clipboard
    int pasted = 0;         ///< which picture from the clipboard
    std::vector<StudioFilter> filters;      ///< at most longestPictureChain
    int selected = 0;       ///< an index of `filters`
    bool operator==(const StudioState &) const = default;

    /// The filters that are on, in order.
    PictureChain chain() const;
    /// Where filter `index` stands among those that are on, or −1.
    int placeInChain(int index) const;
};

/// What the page begins with: a built-in picture and one filter.
StudioState firstStudioState();

/// A complete and possible state from any object: what is missing, malformed or out of range takes a default.
StudioState studioStateFrom(const QJsonObject &json);
QJsonObject toJson(const StudioState &state);

/// One filter alone, for presets and the state.
StudioFilter studioFilterFrom(const QJsonObject &json);
QJsonObject toJson(const StudioFilter &filter);

/// The sizes in which built-in pictures are offered; the first is the default.
const std::vector<QSize> &builtInSizes();

} // namespace convlab::ui
