// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/picture_camera.h"

#include <algorithm>
#include <cmath>

namespace convlab::ui {

void PictureCamera::setView(const QSizeF &view)
{
    if (view == m_view)
        return;
    const QPointF middle = toPicture(QPointF(m_view.width(), m_view.height()) / 2);
    m_view = view;
    if (m_fitted)
        return fit();
    m_offset = QPointF(m_view.width(), m_view.height()) / 2 - middle * m_scale;
    keepInside();
}

void PictureCamera::setPicture(const QSize &picture)
{
    if (picture == m_picture)
        return;
    m_picture = picture;
    fit();
}

double PictureCamera::fittingScale() const
{
    if (m_picture.isEmpty() || m_view.isEmpty())
        return 1;
    return std::min({m_view.width() / m_picture.width(), m_view.height() / m_picture.height(), closest});
}

void PictureCamera::fit()
{
    m_scale = fittingScale();
    m_fitted = true;
    keepInside();
}

void PictureCamera::zoomAt(const QPointF &fixed, double scale)
{
    const QPointF point = toPicture(fixed);
    m_scale = std::clamp(scale, std::min(fittingScale(), 1.0), closest);
    m_offset = fixed - point * m_scale;
    m_fitted = m_scale == fittingScale();
    keepInside();
}

void PictureCamera::panBy(const QPointF &way)
{
    m_offset += way;
    keepInside();
}

void PictureCamera::reveal(const QPointF &point)
{
    const QPointF place = toView(point);
    const auto shift = [](double at, double size) { return at < 0 ? -at : at > size ? size - at : 0.0; };
    panBy({shift(place.x(), m_view.width()), shift(place.y(), m_view.height())});
}

QRectF PictureCamera::seenFrame() const
{
    return m_picture.isEmpty() ? QRectF() : frame() & QRectF(QPointF(0, 0), m_view);
}

QRect PictureCamera::seen() const
{
    const QRectF frame = seenFrame();
    if (frame.isEmpty())
        return {};
    const QPointF from = toPicture(frame.topLeft()), to = toPicture(frame.bottomRight());
    const QPoint first(static_cast<int>(std::floor(from.x())), static_cast<int>(std::floor(from.y())));
    const QPoint last(static_cast<int>(std::ceil(to.x())) - 1, static_cast<int>(std::ceil(to.y())) - 1);
    return QRect(first, last) & QRect(QPoint(0, 0), m_picture);
}

void PictureCamera::keepInside()
{
    const auto kept = [this](double offset, double picture, double view) {
        const double size = picture * m_scale;
        return size <= view ? (view - size) / 2 : std::clamp(offset, view - size, 0.0);
    };
    m_offset = {kept(m_offset.x(), m_picture.width(), m_view.width()), kept(m_offset.y(), m_picture.height(), m_view.height())};
}

} // namespace convlab::ui
