// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/title_room.h"

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr double apart = 12;    ///< from a title's words to whatever else stands beside them

/// How far a title may grow to either side.
struct Free {
    double left = 0, right = 0;
};

bool wantsMore(const PartBox &box, const PartMeasure &measure)
{
    return !box.title.isEmpty() && measure.titleWidth > box.title.width();
}

/// `other` stands beside the title; `shared`: it is a title that wants the room between them, too.
void keepOff(const QRectF &title, const QRectF &other, bool shared, Free *free)
{
    if (other.isEmpty() || other.top() >= title.bottom() || other.bottom() <= title.top())
        return;
    const auto share = [shared](double between) { return std::max(0.0, (between - apart) * (shared ? 0.5 : 1)); };
    if (other.center().x() > title.center().x())
        free->right = std::min(free->right, share(other.left() - title.right()));
    else
        free->left = std::min(free->left, share(title.left() - other.right()));
}

QRectF grown(const QRectF &title, double wanted, const Free &free)
{
    const double missing = wanted - title.width();
    double right = std::min(free.right, missing / 2);
    const double left = std::min(free.left, missing - right);
    right = std::min(free.right, missing - left);
    return title.adjusted(-left, 0, right, 0);
}

} // namespace

void spreadTitles(const std::vector<PartMeasure> &measures, const QRectF &room, SceneLayout *layout)
{
    const std::vector<PartBox> before = layout->boxes;
    for (std::size_t i = 0; i < before.size(); ++i) {
        const QRectF &title = before[i].title;
        if (!wantsMore(before[i], measures[i]))
            continue;
        Free free{std::max(0.0, title.left() - room.left()), std::max(0.0, room.right() - title.right())};
        for (std::size_t other = 0; other < before.size(); ++other) {
            if (other == i)
                continue;
            keepOff(title, before[other].body, false, &free);
            keepOff(title, before[other].title, wantsMore(before[other], measures[other]), &free);
        }
        layout->boxes[i].title = grown(title, measures[i].titleWidth, free);
    }
}

} // namespace convlab::ui
