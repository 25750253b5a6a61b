// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/dialog/handout_preview.h"

#include "ui/controls/accessible_role.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace convlab::ui {

HandoutPreview::HandoutPreview(QWidget *parent) : QWidget(parent)
{
    setMinimumSize(300, 400);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(*this, QAccessible::Graphic);
    setAccessibleName(tr("Preview of the pages"));
}

void HandoutPreview::setPages(std::shared_ptr<const HandoutPages> pages)
{
    m_pages = std::move(pages);
    setPage(m_page);
}

void HandoutPreview::setPage(int page)
{
    m_page = m_pages ? std::clamp(page, 0, m_pages->count() - 1) : 0;
    update();
    Q_EMIT pageChanged();
}

void HandoutPreview::paintEvent(QPaintEvent *)
{
    if (!m_pages)
        return;
    QPainter painter(this);
    const double scale = std::min((width() - 2) / m_pages->size().width(), (height() - 2) / m_pages->size().height());
    const QSizeF fitted = m_pages->size() * scale;
    painter.translate((width() - fitted.width()) / 2, (height() - fitted.height()) / 2);
    painter.save();
    painter.setClipRect(QRectF(QPointF(0, 0), fitted));
    painter.scale(scale, scale);
    m_pages->paint(painter, m_page);
    painter.restore();
    painter.setPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid));
    painter.drawRect(QRectF(QPointF(0, 0), fitted));
}

void HandoutPreview::wheelEvent(QWheelEvent *event)
{
    const int turn = event->angleDelta().y();
    if (turn != 0)
        setPage(m_page + (turn < 0 ? 1 : -1));
    event->accept();
}

void HandoutPreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Right:
    case Qt::Key_Down: setPage(m_page + 1); break;
    case Qt::Key_PageUp:
    case Qt::Key_Left:
    case Qt::Key_Up: setPage(m_page - 1); break;
    case Qt::Key_Home: setPage(0); break;
    case Qt::Key_End: setPage(m_pages ? m_pages->count() - 1 : 0); break;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace convlab::ui

#include "moc_handout_preview.cpp"
