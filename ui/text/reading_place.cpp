// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/reading_place.h"

#include <QAbstractScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace convlab::ui {

ReadingPlace::ReadingPlace(QAbstractScrollArea &area) : QObject(&area), m_area(area), m_bar(*area.verticalScrollBar())
{
    connect(&m_bar, &QScrollBar::rangeChanged, this, &ReadingPlace::put);
    connect(&m_bar, &QScrollBar::valueChanged, this, [this] {
        put();
        if (!m_wanted && m_area.isVisible())
            Q_EMIT changed();
    });
    connect(&m_bar, &QScrollBar::actionTriggered, this, &ReadingPlace::release); // a hand, a key or the wheel
}

double ReadingPlace::share() const
{
    if (m_wanted)
        return *m_wanted;
    return m_bar.maximum() > 0 ? static_cast<double>(m_bar.value()) / m_bar.maximum() : 0;
}

void ReadingPlace::setShare(double share)
{
    m_wanted = std::clamp(share, 0.0, 1.0);
    put();
}

void ReadingPlace::release()
{
    m_wanted.reset();
}

void ReadingPlace::put()
{
    if (!m_wanted || m_putting)
        return;
    m_putting = true;
    m_bar.setValue(qRound(*m_wanted * m_bar.maximum()));
    m_putting = false;
}

} // namespace convlab::ui

#include "moc_reading_place.cpp"
