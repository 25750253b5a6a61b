// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPointF>
#include <QSizeF>

#include <array>
#include <functional>
#include <map>

class QPainter;

namespace convlab::ui {

/// Small drawings that repeat from frame to frame and from cell to cell: drawn once, then copied. On devices
/// without pixels, or scaled ones, they are simply drawn.
class Stamps {
public:
    /// What the drawing depends on, beside its size: kind, colour, radius …
    using Key = std::array<int, 5>;
    using Draw = std::function<void(QPainter &)>;

    /// Shows the drawing that `draw` makes in (0, 0, size) with its top left corner at `topLeft`.
    void paint(QPainter &painter, const Key &key, const QPointF &topLeft, const QSizeF &size, const Draw &draw);
    void clear() { m_pictures.clear(); }

private:
    struct FullKey {
        Key key;
        int width = 0, height = 0, ratio = 0;
        auto operator<=>(const FullKey &) const = default;
    };
    std::map<FullKey, QImage> m_pictures;
};

} // namespace convlab::ui
