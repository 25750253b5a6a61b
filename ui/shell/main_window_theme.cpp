// SPDX-License-Identifier: GPL-3.0-or-later
// What the learner prefers, and the theme of the window and of the application around it.
#include "ui/shell/main_window.h"

#include "ui/lesson/lesson_page.h"
#include "ui/shell/navigator.h"
#include "ui/shell/side_dock.h"
#include "ui/shell/status_facts.h"
#include "ui/theme/application_style.h"
#include "ui/theme/theme_loader.h"
#include "ui/theme/themed_widget.h"

#include <QApplication>
#include <QStackedWidget>

#include <utility>

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

/// Whether one asks for another theme than the other: to apply one passes through every widget.
bool lookOther(const Preferences &one, const Preferences &other)
{
    return one.theme != other.theme || one.textScale != other.textScale || one.valueMap != other.valueMap || one.reducedMotion != other.reducedMotion;
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

/// Gives a page the theme if it has another one: those behind wait until they are opened, so that a change of theme or
/// text size costs no more with all pages made than with one.
void MainWindow::dress(QWidget *page)
{
    if (!m_undressed.remove(page))
        return;
    if (auto *lesson = qobject_cast<LessonPage *>(page))
        lesson->setTheme(m_theme);
    else if (auto *themed = dynamic_cast<ThemedWidget *>(page))
        themed->setTheme(m_theme);
}

void MainWindow::overrideTheme(const QString &name)
{
    if (name.isEmpty())
        return;
    m_themeOverride = name;
    applyTheme();
    Q_EMIT preferencesChanged();
}

void MainWindow::chooseTheme(Preferences::ThemeChoice choice)
{
    if (choice == m_preferences.theme && !m_themeOverride.isEmpty()) {
        m_themeOverride.clear(); // what is preferred stays, what is shown becomes it
        applyTheme();
        Q_EMIT preferencesChanged();
        return;
    }
    Preferences preferences = m_preferences;
    preferences.theme = choice;
    setPreferences(preferences);
}

void MainWindow::setPreferences(const Preferences &preferences)
{
    if (preferences == m_preferences)
        return; // as from a menu's tick that follows what has just been set
    if (preferences.theme != m_preferences.theme)
        m_themeOverride.clear();
    const bool language = preferences.language != m_preferences.language, look = lookOther(preferences, m_preferences);
    m_preferences = preferences;
    for (LessonPage *page : std::as_const(m_lessonPages)) {
        page->setTextVisible(preferences.textVisible);
        page->setSpeaking(preferences.speakSteps);
        page->setPython(preferences.python);
    }
    if (look)
        applyTheme();
    else
        fitColumns();
    m_settings.save(m_preferences);
    Q_EMIT preferencesChanged();
    if (language)
        Q_EMIT languageChosen();
}

} // namespace convlab::ui
