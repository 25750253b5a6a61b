// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/picture_canvas.h"

#include "ui/controls/accessible_role.h"
#include "ui/theme/line_strength.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

PictureCanvas::PictureCanvas(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(*this, QAccessible::Graphic);
    setMouseTracking(true);
    setMinimumSize(160, 120);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Picture before and after filtering"));
    m_show.beforeLabel = tr("before");
    m_show.afterLabel = tr("after");
    describe();
}

void PictureCanvas::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void PictureCanvas::setBefore(const QImage &picture)
{
    const bool other = picture.size() != m_show.before.size();
    m_show.before = picture;
    m_show.after = {};
    m_show.smallBefore = {};
    m_show.camera.setPicture(picture.size());
    if (other)
        unpin();
    setHover(std::nullopt);
    update();
    Q_EMIT viewChanged();
}

void PictureCanvas::setAfter(const FilteredPicture &result, int stride)
{
    m_show.after = result;
    if (!result.before.picture.isNull())
        m_show.smallBefore = result.before;
    m_show.stride = stride;
    update();
}

void PictureCanvas::setAfterLabel(const QString &label)
{
    if (label == m_show.afterLabel)
        return;
    m_show.afterLabel = label;
    update();
}

void PictureCanvas::setLoupe(const QRectF &window, const QRectF &pixel)
{
    if (window == m_show.window && pixel == m_show.pixel)
        return;
    m_show.window = window;
    m_show.pixel = pixel;
    update();
}

void PictureCanvas::setSplit(double share)
{
    share = std::clamp(share, 0.0, 1.0);
    if (share == m_show.split)
        return;
    m_show.split = share;
    describe();
    update();
    Q_EMIT splitChanged(share);
}

void PictureCanvas::describe()
{
    const QString where = tr("The line stands at %1 %. Left and Right move it, Enter pins the loupe, plus and minus zoom.")
                              .arg(std::lround(m_show.split * 100));
    setAccessibleDescription(where);
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void PictureCanvas::fit()
{
    m_show.camera.fit();
    moveView();
}

void PictureCanvas::showPixels()
{
    m_show.camera.zoomAt(rect().center(), 1 / devicePixelRatioF());
    moveView();
}

void PictureCanvas::zoomBy(double factor)
{
    m_show.camera.zoomAt(rect().center(), m_show.camera.scale() * factor);
    moveView();
}

void PictureCanvas::moveView()
{
    update();
    Q_EMIT viewChanged();
}

QVariant PictureCanvas::place() const
{
    const PictureCamera &camera = m_show.camera;
    const QVariant pin = m_pin ? QVariant(*m_pin) : QVariant();
    return QVariantList{camera.fitted() ? 0.0 : camera.scale(), camera.toPicture(QRectF(rect()).center()), pin};
}

void PictureCanvas::restorePlace(const QVariant &place)
{
    const QVariantList list = place.toList();
    if (list.size() != 3)
        return;
    if (list[0].toDouble() > 0) {
        const QPointF centre = QRectF(rect()).center();
        m_show.camera.zoomAt(centre, list[0].toDouble());
        m_show.camera.panBy(centre - m_show.camera.toView(list[1].toPointF()));
        moveView();
    }
    if (list[2].isValid())
        pin(list[2].toPoint());
}

void PictureCanvas::pin(const QPoint &pixel)
{
    if (m_show.before.isNull() || !QRect(QPoint(0, 0), m_show.before.size()).contains(pixel))
        return;
    m_pin = pixel;
    m_show.camera.reveal(QPointF(pixel) + QPointF(0.5, 0.5));
    update();
    Q_EMIT pointedChanged();
}

void PictureCanvas::unpin()
{
    if (!m_pin)
        return;
    m_pin.reset();
    Q_EMIT pointedChanged();
}

void PictureCanvas::setHover(const std::optional<QPoint> &pixel)
{
    if (pixel == m_hover)
        return;
    m_hover = pixel;
    if (!m_pin)
        Q_EMIT pointedChanged();
}

std::optional<QPoint> PictureCanvas::pixelAt(const QPointF &place) const
{
    if (m_show.before.isNull() || !m_show.camera.seenFrame().contains(place))
        return std::nullopt;
    const QPointF at = m_show.camera.toPicture(place);
    return QPoint(std::clamp(static_cast<int>(std::floor(at.x())), 0, m_show.before.width() - 1),
                  std::clamp(static_cast<int>(std::floor(at.y())), 0, m_show.before.height() - 1));
}

void PictureCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_show.pixelRatio = devicePixelRatioF();
    paintPictures(painter, m_show, m_theme);
    if (m_ring && hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.focus, focusWidth(m_theme)));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void PictureCanvas::resizeEvent(QResizeEvent *)
{
    m_show.camera.setView(size());
    Q_EMIT viewChanged();
}

} // namespace convlab::ui

#include "moc_picture_canvas.cpp"
