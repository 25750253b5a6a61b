// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <array>
#include <functional>
#include <map>

class QColor;
class QFont;
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
    void clear();

    /// How wide a line of text is; measured once.
    double textWidth(const QString &text, const QFont &font) { return line(text, font).width; }
    /// A line of text, its vertical middle on that of `place` and its left end at `place.left()`.
    void paintText(QPainter &painter, const QRectF &place, const QString &text, const QFont &font, const QColor &color);

private:
    struct Line {
        int id = 0;         ///< stands for text and font in keys
        double width = 0;
    };
    const Line &line(const QString &text, const QFont &font);

    struct FullKey {
        Key key;
        int width = 0, height = 0, ratio = 0;
        // NOLINTNEXTLINE(modernize-use-nullptr): clang compares with a 0 of its own
        auto operator<=>(const FullKey &) const = default;
    };
    std::map<FullKey, QImage> m_pictures;
    QHash<QPair<QString, int>, Line> m_lines;   ///< by text, pixels and weight of its font
};

} // namespace convlab::ui
