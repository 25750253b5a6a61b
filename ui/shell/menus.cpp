// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menus.h"

#include "ui/canvas/canvas_view.h"
#include "ui/lesson/lesson_page.h"
#include "ui/lesson/stage_panel.h"
#include "ui/shell/about/about_dialog.h"
#include "ui/shell/course_opening.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/theme/fonts.h"

#include <QActionGroup>
#include <QApplication>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

/// The menu of a place; entries are added before the action of the same name, else at the end.
QString placeName(MenuPlace place)
{
    switch (place) {
    case MenuPlace::File: return QStringLiteral("filePlace");
    case MenuPlace::Edit: return QStringLiteral("editPlace");
    case MenuPlace::View: return QStringLiteral("viewPlace");
    case MenuPlace::Help: return QStringLiteral("helpPlace");
    case MenuPlace::Practice: break;
    }
    return QStringLiteral("practicePlace");
}

struct Say {
    Q_DECLARE_TR_FUNCTIONS(convlab::ui::Menus)
};

/// Adds menus to one window; a member function per menu.
class MenuBuilder {
public:
    explicit MenuBuilder(MainWindow &window) : m_window(window) {}

    void file()
    {
        QMenu *menu = add(Say::tr("&File"));
        menu->setObjectName(placeName(MenuPlace::File));
        menu->addSeparator()->setObjectName(placeName(MenuPlace::File));
        QAction *quit = menu->addAction(Say::tr("&Quit"), QKeySequence::Quit, &m_window, &QWidget::close);
        quit->setMenuRole(QAction::QuitRole);
    }

    void edit()
    {
        QMenu *menu = add(Say::tr("&Edit"));
        menu->setObjectName(placeName(MenuPlace::Edit));
        QAction *undo = lessonAction(menu, Say::tr("&Undo"), QKeySequence::Undo, [](LessonPage &p) { p.session().undo(); });
        QAction *redo = lessonAction(menu, Say::tr("&Redo"), QKeySequence(QStringLiteral("Ctrl+Shift+Z")),
                                     [](LessonPage &p) { p.session().redo(); });
        menu->addSeparator();
        lessonAction(menu, Say::tr("Back to the lab page’s e&xample"), QKeySequence(QStringLiteral("Ctrl+R")),
                     [](LessonPage &p) { p.session().applyPreset(p.session().content().presets.front().name); });
        menu->addSeparator();
        beforeShow(menu, [this, undo, redo] {
            LessonPage *page = m_window.currentLesson();
            undo->setEnabled(page && page->session().canUndo());
            redo->setEnabled(page && page->session().canRedo());
        });
    }

    void view()
    {
        QMenu *menu = add(Say::tr("&View"));
        menu->setObjectName(placeName(MenuPlace::View));
        theme(menu->addMenu(Say::tr("&Theme")));
        textSize(menu->addMenu(Say::tr("Text &size")));
        language(menu->addMenu(Say::tr("Lan&guage")));
        toggle(menu, Say::tr("&Reduced motion"), {}, &Preferences::reducedMotion);
        menu->addSeparator();
        toggle(menu, Say::tr("Spea&k each step"), {}, &Preferences::speakSteps);
        lessonAction(menu, Say::tr("S&ay the step again"), QKeySequence(QStringLiteral("F4")), [](LessonPage &p) { p.sayStep(); });
        menu->addSeparator();
        toggle(menu, Say::tr("&Navigator"), QKeySequence(QStringLiteral("F8")), &Preferences::navigatorVisible);
        toggle(menu, Say::tr("&Lesson text"), QKeySequence(QStringLiteral("F9")), &Preferences::textVisible);
        menu->addSeparator()->setObjectName(placeName(MenuPlace::View));
        const auto zoom = [](double factor) {
            return [factor](LessonPage &p) {
                CanvasView &canvas = p.stage().canvas();
                canvas.setZoom(canvas.zoom() * factor);
            };
        };
        lessonAction(menu, Say::tr("Zoom stage &in"), QKeySequence::ZoomIn, zoom(1.25));
        lessonAction(menu, Say::tr("Zoom stage &out"), QKeySequence::ZoomOut, zoom(0.8));
        lessonAction(menu, Say::tr("&Fit stage"), QKeySequence(QStringLiteral("Ctrl+0")),
                     [](LessonPage &p) { p.stage().canvas().resetView(); });
        menu->addSeparator();
        QAction *full = menu->addAction(Say::tr("F&ull screen"), QKeySequence(QStringLiteral("F11")), &m_window, [this] {
            m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen);
        });
        full->setCheckable(true);
        beforeShow(menu, [this, full] { full->setChecked(m_window.isFullScreen()); });
    }

    void lesson()
    {
        QMenu *menu = add(Say::tr("&Lesson"));
        const auto player = [this, menu](const QString &text, const char *key, auto change) {
            // The keys themselves live in LessonPage, so that text fields keep their spaces and arrows.
            lessonAction(menu, text + QLatin1Char('\t') + Say::tr(key), {},
                         [change](LessonPage &p) { p.session().move(change); });
        };
        player(Say::tr("&Play or pause"), QT_TRANSLATE_NOOP("convlab::ui::Menus", "Space"),
               [](Timeline &t) { t.playing() ? t.pause() : t.play(); });
        player(Say::tr("Step &forward"), QT_TRANSLATE_NOOP("convlab::ui::Menus", "Right"), [](Timeline &t) { t.stepForward(); });
        player(Say::tr("Step &back"), QT_TRANSLATE_NOOP("convlab::ui::Menus", "Left"), [](Timeline &t) { t.stepBack(); });
        player(Say::tr("&Micro-step forward"), QT_TRANSLATE_NOOP("convlab::ui::Menus", "."), [](Timeline &t) { t.microForward(); });
        player(Say::tr("Micro-step b&ack"), QT_TRANSLATE_NOOP("convlab::ui::Menus", ","), [](Timeline &t) { t.microBack(); });
        player(Say::tr("To the &start"), QT_TRANSLATE_NOOP("convlab::ui::Menus", "Home"), [](Timeline &t) { t.toStart(); });
        player(Say::tr("To the &end"), QT_TRANSLATE_NOOP("convlab::ui::Menus", "End"), [](Timeline &t) { t.toEnd(); });
        player(Say::tr("&Loop"), QT_TRANSLATE_NOOP("convlab::ui::Menus", "L"), [](Timeline &t) { t.setLooping(!t.looping()); });
        menu->addSeparator();
        QAction *predict = lessonAction(menu, Say::tr("Pre&dict first") + QStringLiteral("\tP"), {},
                                        [](LessonPage &p) { p.session().setPredicting(!p.session().predict().on()); });
        predict->setCheckable(true);
        QObject::connect(menu, &QMenu::aboutToShow, predict, [this, predict] {
            LessonPage *page = m_window.currentLesson();
            predict->setChecked(page && page->session().predict().on());
        });
        menu->addSeparator();
        presets(menu->addMenu(Say::tr("P&resets")));
        menu->addSeparator();
        menu->addAction(Say::tr("&Next section"), QKeySequence(QStringLiteral("Ctrl+PgDown")), &m_window,
                        [this] { m_window.openNeighbour(1); });
        menu->addAction(Say::tr("Pre&vious section"), QKeySequence(QStringLiteral("Ctrl+PgUp")), &m_window,
                        [this] { m_window.openNeighbour(-1); });
    }

    void practice()
    {
        QMenu *menu = add(Say::tr("&Practice"));
        menu->setObjectName(placeName(MenuPlace::Practice));
        menu->addAction(Say::tr("&Skill check"), QKeySequence(QStringLiteral("Ctrl+K")), &m_window,
                        [this] {
                            m_window.open(QStringLiteral("skill_check"));
                            m_window.focusPage();
                        });
    }

    void help()
    {
        QMenu *menu = add(Say::tr("&Help"));
        menu->setObjectName(placeName(MenuPlace::Help));
        menu->addAction(Say::tr("&Keyboard and mouse"), QKeySequence(QStringLiteral("F1")), &m_window,
                        [this] { showShortcutSheet(m_window, m_window.theme()); });
        menu->addAction(Say::tr("About this &course"), &m_window, [this] { m_window.open(QLatin1String(CourseOpening::id)); });
        menu->addSeparator()->setObjectName(placeName(MenuPlace::Help));
        QAction *about = menu->addAction(Say::tr("&About ConvLab"), &m_window,
                                         [this] { (new AboutDialog(m_window, m_window.theme(), m_window.databaseVersion()))->open(); });
        about->setMenuRole(QAction::AboutRole);
        menu->addAction(Say::tr("About &Qt"), qApp, &QApplication::aboutQt)->setMenuRole(QAction::AboutQtRole);
    }

private:
    QMenu *add(const QString &title) { return m_window.menuBar()->addMenu(title); }

    /// An entry for the lesson in front; greyed while none is.
    template<typename Act>
    QAction *lessonAction(QMenu *menu, const QString &text, const QKeySequence &keys, Act act)
    {
        QAction *action = menu->addAction(text, &m_window, [this, act] {
            if (LessonPage *page = m_window.currentLesson())
                act(*page);
        });
        action->setShortcut(keys);
        QObject::connect(&m_window, &MainWindow::currentChanged, action,
                         [this, action] { action->setEnabled(m_window.currentLesson()); });
        return action;
    }

    template<typename Prepare>
    void beforeShow(QMenu *menu, Prepare prepare)
    {
        QObject::connect(menu, &QMenu::aboutToShow, &m_window, prepare);
        // A disabled action's shortcut is dead: enable what the menu greyed as soon as it closes.
        QObject::connect(menu, &QMenu::aboutToHide, &m_window, [menu] {
            for (QAction *action : menu->actions())
                action->setEnabled(true);
        });
    }

    template<typename Change>
    void change(Change apply)
    {
        Preferences preferences = m_window.preferences();
        apply(preferences);
        m_window.setPreferences(preferences);
    }

    void toggle(QMenu *menu, const QString &text, const QKeySequence &keys, bool Preferences::*field)
    {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setShortcut(keys);
        action->setChecked(m_window.preferences().*field);
        QObject::connect(action, &QAction::toggled, &m_window,
                         [this, field](bool on) { change([=](Preferences &p) { p.*field = on; }); });
        QObject::connect(&m_window, &MainWindow::preferencesChanged, action,
                         [this, field, action] { action->setChecked(m_window.preferences().*field); });
    }

    void theme(QMenu *menu)
    {
        auto *group = new QActionGroup(menu);
        const auto choice = [&](const QString &text, Preferences::ThemeChoice value) {
            QAction *action = group->addAction(menu->addAction(text));
            action->setCheckable(true);
            action->setChecked(m_window.preferences().theme == value);
            QObject::connect(action, &QAction::triggered, &m_window,
                             [this, value] { m_window.chooseTheme(value); });
            QObject::connect(&m_window, &MainWindow::preferencesChanged, action,
                             [this, value, action] { action->setChecked(m_window.preferences().theme == value); });
        };
        choice(Say::tr("Follow the &system"), Preferences::ThemeChoice::System);
        choice(Say::tr("&Light"), Preferences::ThemeChoice::Light);
        choice(Say::tr("&Dark"), Preferences::ThemeChoice::Dark);
        choice(Say::tr("&High contrast"), Preferences::ThemeChoice::Contrast);
    }

    void language(QMenu *menu)
    {
        auto *group = new QActionGroup(menu);
        const auto choice = [&](const QString &text, const QString &code) {
            QAction *action = group->addAction(menu->addAction(text));
            action->setCheckable(true);
            action->setChecked(m_window.preferences().language == code);
            action->setData(code);
            QObject::connect(action, &QAction::triggered, &m_window,
                             [this, code] { change([=](Preferences &p) { p.language = code; }); });
        };
        choice(Say::tr("As the &system"), {});
        menu->addSeparator();
        for (const Language &known : Language::all())
            choice(known.name(), known.code()); // in itself, so that it is found by those who read nothing else
        QObject::connect(menu, &QMenu::aboutToShow, menu, [] {
            for (const Language &known : Language::all())
                loadLettersOf(known);
        });
    }

    void textSize(QMenu *menu)
    {
        const auto by = [this, menu](const QString &text, const char *keys, double step) {
            menu->addAction(text, QKeySequence(QLatin1String(keys)), &m_window, [this, step] {
                change([step](Preferences &p) {
                    const double wanted = step == 0 ? 1 : std::round((p.textScale + step) * 10) / 10;
                    p.textScale = std::clamp(wanted, 0.8, 3.0);
                });
            });
        };
        by(Say::tr("&Larger"), "Ctrl+Shift+Up", 0.1);
        by(Say::tr("&Smaller"), "Ctrl+Shift+Down", -0.1);
        by(Say::tr("&Normal"), "Ctrl+Shift+0", 0);
    }

    void presets(QMenu *menu)
    {
        QObject::connect(menu, &QMenu::aboutToShow, menu, [this, menu] {
            menu->clear();
            LessonPage *page = m_window.currentLesson();
            if (!page)
                return;
            for (const Preset &preset : page->session().content().presets)
                menu->addAction(preset.title, page, [page, name = preset.name] { page->session().applyPreset(name); });
        });
        QObject::connect(&m_window, &MainWindow::currentChanged, menu,
                         [this, menu] { menu->setEnabled(m_window.currentLesson()); });
    }

    MainWindow &m_window;
};

} // namespace

void addToMenu(MainWindow &window, MenuPlace place, QAction *action)
{
    auto *menu = window.menuBar()->findChild<QMenu *>(placeName(place));
    menu->insertAction(menu->findChild<QAction *>(placeName(place)), action);
}

void addMenus(MainWindow &window)
{
    // The builder lives as long as the window: its connections use it.
    auto builder = std::make_shared<MenuBuilder>(window);
    builder->file();
    builder->edit();
    builder->view();
    builder->lesson();
    builder->practice();
    builder->help();
    QObject::connect(&window, &QObject::destroyed, [builder] {});
}

} // namespace convlab::ui
