// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSize>

#include <list>
#include <vector>

namespace convlab::ui {

/// An SVG that plays for ever by itself (SMIL): what stays through several frames stands in the file once, with the times
/// at which it shows. A reader that plays nothing shows the last frame.
class SvgFilm {
public:
    /// The next frame as stageSvg() writes it.
    void add(const QByteArray &svg, int durationMs);
    /// The whole file; empty when there was no frame.
    QByteArray finish() const;

private:
    struct Span {
        int fromMs, toMs;
    };
    struct Shape {
        QByteArray text;
        std::vector<Span> spans;
    };
    using Place = std::list<Shape>::iterator;

    QList<QByteArray> shapesOf(const QByteArray &svg);
    QByteArray withSharedGradients(QByteArray shapes, const QByteArray &definitions);
    QByteArray show(const Shape &shape) const;

    QByteArray m_head;                          ///< of the first frame, up to its definitions
    QHash<QByteArray, QByteArray> m_gradients;  ///< definition without its id -> the id in this file
    QByteArray m_definitions;
    std::list<Shape> m_shapes;                  ///< from the back to the front
    std::vector<Place> m_last;                  ///< those of the frame before
    int m_atMs = 0;
};

} // namespace convlab::ui
