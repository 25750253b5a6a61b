// SPDX-License-Identifier: GPL-3.0-or-later
// The theme of the window and of the application around it.
#include "ui/shell/main_window.h"

#include "ui/shell/navigator.h"
#include "ui/shell/side_dock.h"
#include "ui/shell/status_facts.h"
#include "ui/theme/application_style.h"
#include "ui/theme/theme_loader.h"

#include <QApplication>
#include <QStackedWidget>

namespace convlab::ui {

namespace {

QString themeName(Preferences::ThemeChoice choice, const QString &systemTheme)
{
    switch (choice) {
    case Preferences::ThemeChoice::Light: return QStringLiteral("light");
    case Preferences::ThemeChoice::Dark: return QStringLiteral("dark");
    case Preferences::ThemeChoice::Contrast: return QStringLiteral("contrast");
    case Preferences::ThemeChoice::System: break;
    }
    return systemTheme;
}

} // namespace

/// The application gets its style before it has widgets: a style that comes later measures and dresses them all again.
Theme MainWindow::styleApplication() const
{
    const QString preferred = themeName(m_preferences.theme, m_system.theme);
    Theme theme = loadTheme(m_themeOverride.isEmpty() ? preferred : m_themeOverride, m_preferences.valueMap);
    theme.fontScale = m_preferences.textScale;
    theme.reducedMotion = m_preferences.reducedMotion || m_system.still;
    ui::applyTheme(*qApp, theme);
    return theme;
}

void MainWindow::applyTheme()
{
    m_applyingTheme = true;
    m_theme = styleApplication();
    dressAll();
    m_applyingTheme = false;
}

void MainWindow::dressAll()
{
    m_navigator->setTheme(m_theme);
    fitColumns();
    m_status->setTheme(m_theme);
    for (int i = 0; i < m_pages->count(); ++i)
        m_undressed.insert(m_pages->widget(i));
    dress(m_pages->currentWidget());
    for (SideDock *dock : std::as_const(m_docks))
        dock->setTheme(m_theme);
}

} // namespace convlab::ui
