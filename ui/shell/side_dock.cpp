// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/side_dock.h"

#include "ui/theme/icons.h"
#include "ui/theme/themed_widget.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <utility>

namespace convlab::ui {

SideDock::SideDock(const QString &id, const QString &title, std::function<QWidget *()> make, QWidget *parent)
    : QDockWidget(title, parent), m_bar(new QWidget(this)), m_title(new QLabel(title, m_bar)), m_close(new QToolButton(m_bar)), m_make(std::move(make))
{
    setObjectName(id);
    setAccessibleName(title);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(12, 6, 6, 0);
    row->addWidget(m_title, 1);
    row->addWidget(m_close);
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close %1").arg(title));
    m_close->setToolTip(tr("Close"));
    m_bar->setAutoFillBackground(true);
    setTitleBarWidget(m_bar);
    connect(m_close, &QToolButton::clicked, this, &QWidget::close);
    connect(this, &QDockWidget::topLevelChanged, this, &SideDock::roomWanted);
    // Who opens a dock wants to write in it.
    connect(toggleViewAction(), &QAction::triggered, this, [this](bool shown) {
        if (shown)
            widget()->setFocus(Qt::ShortcutFocusReason);
    });
}

void SideDock::fill()
{
    const auto make = std::exchange(m_make, nullptr);
    if (!make)
        return;
    setWidget(make());
    widget()->setAutoFillBackground(true);
    if (m_theme.text.isValid())
        dressContent();
}

int SideDock::wantedWidth() const
{
    return m_shown && !isFloating() ? minimumSizeHint().width() : 0;
}

void SideDock::setVisible(bool visible)
{
    m_shown = visible;
    if (visible) {
        fill();
        Q_EMIT roomWanted();
    }
    QDockWidget::setVisible(visible);
    if (!visible)
        Q_EMIT roomWanted();
}

void SideDock::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_title->setFont(theme.uiFont(14, true));
    m_close->setIcon(themedIcon(QStringLiteral("close"), theme));
    QPalette surface = palette();
    surface.setColor(QPalette::Window, theme.panel);
    m_bar->setPalette(surface);
    if (widget())
        dressContent();
}

void SideDock::dressContent()
{
    widget()->setPalette(m_bar->palette());
    if (auto *themed = dynamic_cast<ThemedWidget *>(widget()))
        themed->setTheme(m_theme);
}

} // namespace convlab::ui

#include "moc_side_dock.cpp"
