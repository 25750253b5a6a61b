// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/picture_paint.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr double gridFrom = 8;          ///< device pixels per picture pixel
constexpr double labelMargin = 10, handleRadius = 11;

/// The part of `image`, whose every pixel covers `pixel` picture pixels from `origin` on, that lies in `seen`.
void paintPart(QPainter &painter, const PictureShow &show, const QImage &image, const QPoint &origin, const QSize &pixel, const QRect &seen)
{
    const auto first = [](int at, int from, int size) { return std::max((at - from) / size, 0); };
    const auto end = [](int at, int from, int size, int count) { return std::min((at - from + size - 1) / size, count); };
    const int left = first(seen.left(), origin.x(), pixel.width()), top = first(seen.top(), origin.y(), pixel.height());
    const int right = end(seen.right() + 1, origin.x(), pixel.width(), image.width());
    const int bottom = end(seen.bottom() + 1, origin.y(), pixel.height(), image.height());
    if (left >= right || top >= bottom)
        return;
    const QRectF target(origin.x() + left * pixel.width(), origin.y() + top * pixel.height(), (right - left) * pixel.width(), (bottom - top) * pixel.height());
    const bool smaller = show.camera.scale() * std::min(pixel.width(), pixel.height()) * show.pixelRatio < 0.999;
    painter.setRenderHint(QPainter::SmoothPixmapTransform, smaller);
    painter.drawImage(show.camera.toView(target), image, QRectF(left, top, right - left, bottom - top));
}

/// Whether the reduced picture has the pixels that this scale asks for.
bool fits(const ReducedPicture &reduced, double scale)
{
    return !reduced.picture.isNull() && scale * reduced.by <= 1;
}

void paintGrid(QPainter &painter, const PictureShow &show, const QRect &seen, int pixel, const Theme &theme)
{
    if (show.camera.scale() * pixel * show.pixelRatio < gridFrom)
        return;
    QColor line = theme.canvas;
    line.setAlphaF(0.45F);
    painter.setPen(QPen(line, 1 / show.pixelRatio));
    const QRectF frame = show.camera.seenFrame();
    const auto next = [pixel](int at) { return at - at % pixel; };
    for (int x = next(seen.left()); x <= seen.right() + 1; x += pixel) {
        const double at = show.camera.toView(QPointF(x, 0)).x();
        painter.drawLine(QPointF(at, frame.top()), QPointF(at, frame.bottom()));
    }
    for (int y = next(seen.top()); y <= seen.bottom() + 1; y += pixel) {
        const double at = show.camera.toView(QPointF(0, y)).y();
        painter.drawLine(QPointF(frame.left(), at), QPointF(frame.right(), at));
    }
}

void paintFrame(QPainter &painter, const QRectF &place, const QColor &ink, const Theme &theme)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.canvas, 4));
    painter.drawRect(place);
    painter.setPen(QPen(ink, 2));
    painter.drawRect(place);
}

/// The window on the left side, the pixel it makes on the right; each where its own picture is seen.
void paintLoupeMarks(QPainter &painter, const PictureShow &show, const Theme &theme)
{
    if (show.window.isEmpty())
        return;
    const QRectF frame = show.camera.seenFrame();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(frame.adjusted(-2, -2, 2, 2));
    paintFrame(painter, show.camera.toView(show.window), theme.role(Role::Kernel).strong, theme);
    QRectF pixel = show.camera.toView(show.pixel);
    if (pixel.width() < 5)
        pixel = QRectF(pixel.center() - QPointF(2.5, 2.5), QSizeF(5, 5));
    paintFrame(painter, pixel, theme.role(Role::Output).strong, theme);
    painter.setClipping(false);
}

void paintLabel(QPainter &painter, const QString &text, const QRectF &half, bool right, const Theme &theme)
{
    painter.setFont(theme.uiFont(12, true));
    const QFontMetricsF metrics(painter.font());
    const QSizeF size(metrics.horizontalAdvance(text) + 16, metrics.height() + 6);
    if (half.width() < size.width() + 2 * labelMargin || half.height() < size.height() + 2 * labelMargin)
        return;
    const double x = right ? half.right() - labelMargin - size.width() : half.left() + labelMargin;
    const QRectF pill(QPointF(x, half.top() + labelMargin), size);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(pill, size.height() / 2, size.height() / 2);
    painter.setPen(theme.text);
    painter.drawText(pill, Qt::AlignCenter, text);
}

void paintSplit(QPainter &painter, const PictureShow &show, const QRectF &frame, const Theme &theme)
{
    const double x = show.splitX();
    const QColor ink = show.lit ? theme.accent : theme.card;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.text, 4));
    painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()));
    painter.setPen(QPen(ink, 2));
    painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()));
    if (frame.height() < 4 * handleRadius)
        return;
    const QPointF middle(x, frame.center().y());
    painter.setPen(QPen(show.lit ? theme.accent : theme.text, 1.5));
    painter.setBrush(theme.card);
    painter.drawEllipse(middle, handleRadius, handleRadius);
    painter.setPen(QPen(show.lit ? theme.accent : theme.text, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (const double side : {-1.0, 1.0})
        painter.drawPolyline(QPolygonF({middle + QPointF(side * 3, -3.5), middle + QPointF(side * 6.5, 0), middle + QPointF(side * 3, 3.5)}));
}

} // namespace

double PictureShow::splitX() const
{
    const QRectF frame = camera.seenFrame();
    return std::round(frame.left() + std::clamp(split, 0.0, 1.0) * frame.width());
}

void paintPictures(QPainter &painter, const PictureShow &show, const Theme &theme)
{
    painter.fillRect(painter.viewport(), theme.canvas);
    const QRectF frame = show.camera.seenFrame();
    const QRect seen = show.camera.seen();
    if (show.before.isNull() || seen.isEmpty())
        return;
    const double x = show.splitX();
    const QRectF left(frame.topLeft(), QPointF(x, frame.bottom())), right(QPointF(x, frame.top()), frame.bottomRight());
    if (!left.isEmpty()) {
        painter.setClipRect(left);
        if (fits(show.smallBefore, show.camera.scale() * show.pixelRatio))
            paintPart(painter, show, show.smallBefore.picture, QPoint(0, 0), QSize(1, 1) * show.smallBefore.by, seen);
        else
            paintPart(painter, show, show.before, QPoint(0, 0), QSize(1, 1), seen);
        paintGrid(painter, show, seen, 1, theme);
    }
    if (!right.isEmpty()) {
        painter.setClipRect(right);
        painter.fillRect(right, theme.cell);
        if (!show.after.pixels.isNull()) {
            const QSize pixel = QSize(1, 1) * show.stride * show.after.every;
            if (fits(show.after.after, show.camera.scale() * show.stride * show.pixelRatio))
                paintPart(painter, show, show.after.after.picture, QPoint(0, 0), QSize(1, 1) * show.stride * show.after.after.by, seen);
            else
                paintPart(painter, show, show.after.pixels, show.after.part.topLeft() * show.stride, pixel, seen);
            paintGrid(painter, show, seen, show.stride, theme);
        }
    }
    painter.setClipping(false);
    paintLoupeMarks(painter, show, theme);
    paintSplit(painter, show, frame, theme);
    paintLabel(painter, show.beforeLabel, left, false, theme);
    paintLabel(painter, show.afterLabel, right, true, theme);
}

} // namespace convlab::ui
