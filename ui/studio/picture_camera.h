// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSize>

namespace convlab::ui {

/// Which part of a picture is seen, and where: picture point p stands at p * scale + offset in the view. A picture that
/// is smaller than the view stands in its middle; a larger one leaves no border empty.
class PictureCamera {
public:
    static constexpr double closest = 64;   ///< view pixels per picture pixel

    void setView(const QSizeF &view);
    /// Another picture: fitted, unless it is as large as the one before.
    void setPicture(const QSize &picture);
    void fit();
    bool fitted() const { return m_fitted; }
    double scale() const { return m_scale; }
    double fittingScale() const;
    /// The picture point under `fixed` stays there.
    void zoomAt(const QPointF &fixed, double scale);
    void panBy(const QPointF &way);
    /// Moves as little as needed to show this picture point.
    void reveal(const QPointF &point);

    QPointF toPicture(const QPointF &view) const { return (view - m_offset) / m_scale; }
    QPointF toView(const QPointF &picture) const { return picture * m_scale + m_offset; }
    QRectF toView(const QRectF &picture) const { return {toView(picture.topLeft()), picture.size() * m_scale}; }
    QRectF frame() const { return toView(QRectF(QPointF(0, 0), QSizeF(m_picture))); }  ///< the whole picture, in the view
    QRectF seenFrame() const;   ///< what of the picture lies inside the view, in the view
    QRect seen() const;         ///< the same in whole picture pixels; empty while there is no picture

private:
    void keepInside();

    QSizeF m_view;
    QSize m_picture;
    double m_scale = 1;
    QPointF m_offset;
    bool m_fitted = true;
};

} // namespace convlab::ui
