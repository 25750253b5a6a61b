// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/dialog/export_preview.h"

#include <QPainter>

namespace convlab::ui {

namespace {

constexpr int chequer = 8;

void paintChequers(QPainter &painter, const QRect &area)
{
    painter.fillRect(area, QColor(0xffffff));
    for (int y = 0; y < area.height(); y += chequer)
        for (int x = (y / chequer % 2) * chequer; x < area.width(); x += 2 * chequer)
            painter.fillRect(QRect(area.left() + x, area.top() + y, chequer, chequer).intersected(area), QColor(0xe0e0e0));
}

} // namespace

ExportPreview::ExportPreview(QWidget *parent) : QWidget(parent)
{
    setMinimumSize(320, 240);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize ExportPreview::room(const QSize &picture) const
{
    return picture.scaled((QSizeF(size()) * devicePixelRatioF()).toSize(), Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
}

void ExportPreview::setPicture(const QImage &picture, const QSize &size)
{
    m_picture = picture;
    m_picture.setDevicePixelRatio(1); // it is fitted by its pixels
    setAccessibleName(tr("Preview"));
    setAccessibleDescription(tr("%1 by %2 pixels").arg(size.width()).arg(size.height()));
    update();
}

void ExportPreview::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSize fitted = m_picture.size().scaled(size(), Qt::KeepAspectRatio);
    const QRect area(QPoint((width() - fitted.width()) / 2, (height() - fitted.height()) / 2), fitted);
    if (m_picture.hasAlphaChannel())
        paintChequers(painter, area);
    painter.drawImage(area, m_picture);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(area.adjusted(0, 0, -1, -1));
}

void ExportPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    Q_EMIT resized();
}

} // namespace convlab::ui

#include "moc_export_preview.cpp"
