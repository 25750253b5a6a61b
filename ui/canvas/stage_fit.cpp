// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/stage_fit.h"

#include "ui/canvas/parts/part_title.h"
#include "ui/canvas/stage_layers.h"

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr double shrink = 0.84;     ///< from one text size to the next that is tried
constexpr double worthIt = 0.72;    ///< of the area that cells could have, which larger titles may not fall below

/// What of a layout its titles compete with.
struct Room {
    double cells = 0;   ///< their area
    int titles = 0;

    explicit Room(const SceneLayout &layout)
    {
        const QRectF seen = layout.area;
        for (const PartBox &box : layout.boxes) {
            if (box.cells.rows > 0) {
                const QRectF body = box.body.intersected(seen);
                cells += body.width() * body.height();
            }
            titles += !box.title.isEmpty();
        }
    }
};

/// How many titles that have no symbol to stand for them keep all their words.
int wholeTitles(const Scene &scene, const StageFit &fit, const Theme &theme, const Words &words)
{
    Theme sized = theme;
    sized.fontScale = fit.fontScale;
    int whole = 0;
    for (std::size_t i = 0; i < scene.parts.size(); ++i) {
        const PartTitle title = titleOf(scene.parts[i], words);
        const QRectF &line = fit.layout.boxes[i].title;
        if (title.symbol.isEmpty() && !title.leading && !line.isEmpty())
            whole += shownWords(title, line.width(), sized) == title.words;
    }
    return whole;
}

} // namespace

StageFit fitStage(const Scene &scene, const QRectF &area, const Theme &theme, const Words &words, double pixel)
{
    // Digits grow with the text where there is room.
    const double largest = largestCell * std::max(1.0, theme.fontScale);
    const auto at = [&](double fontScale) {
        Theme sized = theme;
        sized.fontScale = fontScale;
        return StageFit{layoutScene(scene, area, measureScene(scene, sized, words), pixel, largest), fontScale};
    };
    const double least = std::min(1.0, theme.fontScale);
    StageFit small = at(least);
    const Room most(small.layout);
    // Blocks of sheets and strips keep fixed places for their words.
    const bool fixedPlaces = std::any_of(scene.parts.begin(), scene.parts.end(), [](const Part &part) {
        return std::holds_alternative<Volume>(part) || std::holds_alternative<Strip>(part);
    });
    if (fixedPlaces)
        return small;
    const int whole = theme.fontScale > least ? wholeTitles(scene, small, theme, words) : 0;
    for (double scale = theme.fontScale; scale > least; scale *= shrink) {
        StageFit fit = at(scale);
        const Room room(fit.layout);
        if (room.titles >= most.titles && room.cells >= most.cells * worthIt && wholeTitles(scene, fit, theme, words) >= whole)
            return fit;
    }
    return small;
}

} // namespace convlab::ui
