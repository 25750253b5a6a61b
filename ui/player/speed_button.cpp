// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/speed_button.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr double speeds[] = {0.25, 0.5, 1, 2, 4};

QString speedText(double speed)
{
    if (speed == 0.25)
        return QStringLiteral("¼×");
    if (speed == 0.5)
        return QStringLiteral("½×");
    return QStringLiteral("%1×").arg(speed, 0, 'g', 3);
}

} // namespace

SpeedButton::SpeedButton(QWidget *parent) : QToolButton(parent), m_choices(new QActionGroup(this))
{
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setPopupMode(QToolButton::InstantPopup);
    setProperty("class", QStringLiteral("quiet compact"));
    auto *menu = new QMenu(this);
    int key = 1;
    for (const double speed : speeds) {
        QAction *action = menu->addAction(QStringLiteral("%1\t%2").arg(speedText(speed)).arg(key++));
        action->setCheckable(true);
        action->setData(speed);
        m_choices->addAction(action);
    }
    setMenu(menu);
    setToolTip(tr("Speed (1 to 5)"));
    connect(m_choices, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT speedChosen(action->data().toDouble()); });
    setSpeed(1);
}

void SpeedButton::setSpeed(double speed)
{
    const QString words = speedText(speed);
    if (words == text())
        return;
    setText(words);
    setAccessibleName(tr("Speed %1").arg(text()));
    for (QAction *action : m_choices->actions())
        action->setChecked(std::abs(action->data().toDouble() - speed) < 1e-9);
}

QSize SpeedButton::sizeHint() const
{
    ensurePolished();
    int widest = 0;
    for (const double speed : speeds)
        widest = std::max(widest, fontMetrics().horizontalAdvance(speedText(speed)));
    return {widest + 2 * fontMetrics().averageCharWidth() + 4, std::max(32, fontMetrics().height() + 12)};
}

} // namespace convlab::ui

#include "moc_speed_button.cpp"
