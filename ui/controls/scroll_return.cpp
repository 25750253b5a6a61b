// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/scroll_return.h"

#include <QScrollBar>

namespace convlab::ui {

ScrollReturn::ScrollReturn(QScrollBar &bar, double share) : QObject(&bar), m_bar(bar), m_share(share)
{
    connect(&bar, &QScrollBar::rangeChanged, this, &ScrollReturn::put);
    connect(&bar, &QScrollBar::valueChanged, this, [this] {
        if (m_putting)
            return;
        m_bar.disconnect(this);
        deleteLater();
    });
    put();
}

void ScrollReturn::put()
{
    m_putting = true;
    m_bar.setValue(m_bar.minimum() + qRound(m_share * (m_bar.maximum() - m_bar.minimum())));
    m_putting = false;
}

double shareOf(const QScrollBar &bar)
{
    const int range = bar.maximum() - bar.minimum();
    return range > 0 ? static_cast<double>(bar.value() - bar.minimum()) / range : 0;
}

} // namespace convlab::ui

#include "moc_scroll_return.cpp"
