// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/focus_overlay.h"

#include <QFocusEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace convlab::ui {

FocusOverlay::FocusOverlay(QWidget &target) : QWidget(&target)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    target.installEventFilter(this);
}

bool FocusOverlay::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn: {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason) {
            setGeometry(parentWidget()->rect());
            raise();
            show();
        }
        break;
    }
    case QEvent::FocusOut: hide(); break;
    case QEvent::Resize: setGeometry(parentWidget()->rect()); break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionFocusRect ring;
    ring.initFrom(this);
    ring.state |= QStyle::State_KeyboardFocusChange;
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
}

} // namespace convlab::ui

#include "moc_focus_overlay.cpp"
