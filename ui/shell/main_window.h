// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lesson/lesson_library.h"
#include "ui/shell/course.h"
#include "ui/shell/settings.h"
#include "ui/theme/system_look.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QMainWindow>
#include <QSet>
#include <QTimer>

#include <functional>
#include <vector>

class QSplitter;
class QStackedWidget;

namespace convlab::ui {

class CourseOpening;
class LessonPage;
class Navigator;
class SideDock;
class StatusFacts;

/// The window: navigator, pages, status bar. Knows lessons only by their interface; other pages are handed
/// to it as widgets.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(const LessonLibrary &library, const Course &course, Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// A page beside the lessons, made when it is opened for the first time: a start waits for none of them. Takes
    /// ownership; a ThemedWidget gets the theme.
    void addPage(const QString &id, const QString &title, const std::function<QWidget *()> &make);
    /// That page, made now if need be; null for a lesson and for what is unknown.
    QWidget *otherPage(const QString &id);
    /// The entry of a page that will be added, so that it stands in the navigator from the first frame on.
    void announcePage(const QString &id, const QString &title);
    /// What the status bar says while this page is in front.
    void setPageFacts(const QString &id, const QStringList &facts);
    void setBadge(const QString &id, const QString &badge);
    /// A closed dock at the right that the View menu opens. What it holds is made now, or in a start that hurries after the
    /// first frame, or as soon as it is opened. Takes ownership; a ThemedWidget gets the theme.
    void addDock(const QString &id, const QString &title, std::function<QWidget *()> make, const QKeySequence &key);
    /// Calls back well within a second: for saving what is being typed.
    void callSoon(std::function<void()> act);

    /// For a start: what the first frame can do without, the words beside a stage, closed docks and what is to be saved,
    /// comes right after it.
    void hurryFirstFrame();
    /// Opens a page by `open`: now, or in a start that hurries right after its first frame, which shows the navigator with
    /// the entry `id` marked.
    void openFirst(const QString &id, std::function<void()> open);
    /// Calls now, or in a start that hurries after the first frame of its page, and before any page is made that is not a lesson's.
    void callSettled(std::function<void()> act);
    /// Makes now what waits for the first frame. Nothing to do in a window that does not hurry.
    void finishStart();

    /// Opens a lesson or a page; unknown ids open nothing.
    void open(const QString &id);
    /// Where the learner was, or on a first start the first section, playing slowly.
    void openLast();
    /// The page that openLast() opens, as far as that is known before.
    QString lastPage() const;
    /// The lesson in front, or null.
    LessonPage *currentLesson() const;
    /// Gives the page in front the keyboard.
    void focusPage();
    QString currentId() const { return m_currentId; }

    const Preferences &preferences() const { return m_preferences; }
    /// Applies and keeps changed preferences (theme, text size, motion, visibility).
    void setPreferences(const Preferences &preferences);
    /// The learner's own choice: in force from now on, also over a theme of the command line.
    void chooseTheme(Preferences::ThemeChoice choice);
    /// Shows theme `name` for this run whatever is preferred, until the learner chooses a theme.
    void overrideTheme(const QString &name);
    QString themeOverride() const { return m_themeOverride; }
    const Theme &theme() const { return m_theme; }
    const LessonLibrary &library() const { return m_library; }
    void openNeighbour(int direction);
    StatusFacts &status() { return *m_status; }

    /// What keeps the learner's work, for the list of what the program is made of.
    void setDatabaseVersion(std::function<QString()> version) { m_databaseVersion = std::move(version); }
    QString databaseVersion() const { return m_databaseVersion ? m_databaseVersion() : QString(); }

    /// Writes what the open lessons show, without waiting for the moment after the last change.
    void saveNow();
    /// Saves everything, as at the end: this window is closed, or replaced by another.
    void leave();
    /// The lessons that have been opened.
    QList<LessonPage *> openLessons() const { return m_lessonPages.values(); }
    /// All pages that have been made, by id.
    QHash<QString, QWidget *> openPages() const;

Q_SIGNALS:
    void currentChanged(const QString &id);
    /// The learner comes to this window, perhaps from another one that wrote to the same files.
    void activated();
    /// Preferences, or the theme that follows from them, were changed and are in force.
    void preferencesChanged();
    /// The last moment to save what is shown.
    void closing();
    /// The learner has chosen a language: all of this is to be made anew.
    void languageChosen();
    /// A lesson's page has just been made and shows what was left of it.
    void lessonMade(convlab::ui::LessonPage *page);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;    ///< as the eye meets things

private:
    LessonPage *makeLessonPage(const LessonLibrary::Entry &entry);
    void watch(LessonPage *page, const QString &id);
    void addOpening();
    void keepPage(const QString &id, QWidget *page);
    void showProgress();
    void savePreferences();
    void noteProgress(const QString &id, const QString &state);
    Theme styleApplication() const;
    void applyTheme();
    void dressAll();
    void dress(QWidget *page);
    void showFacts();
    bool openFirstPage();   ///< false: it was open
    void showFirstPage();
    void fitColumns();
    void saveSoon(const QString &id, bool playing = false);
    void saveLayoutSoon();
    void saveLayout();
    void restoreLayout();

    const LessonLibrary &m_library;
    const Course m_course;
    Settings &m_settings;
    Preferences m_preferences;
    SystemLook m_system;
    QString m_themeOverride;
    QString m_breadcrumb;
    bool m_applyingTheme = false;
    std::function<QString()> m_databaseVersion;
    Theme m_theme;
    QHash<QString, LessonPage *> m_lessonPages;
    QHash<QString, QWidget *> m_otherPages;
    QSet<QWidget *> m_undressed;            ///< pages with another theme than m_theme
    QHash<QString, std::function<QWidget *()>> m_latePages;     ///< those that are still to be made
    QHash<QString, QStringList> m_pageFacts;
    QList<SideDock *> m_docks;
    QString m_currentId;
    QStringList m_unsaved;
    bool m_layoutUnsaved = false;
    QTimer m_saveTimer;
    QSplitter *m_splitter;
    Navigator *m_navigator;
    QStackedWidget *m_pages;
    StatusFacts *m_status;
    CourseOpening *m_opening = nullptr;     ///< once it was opened
    bool m_hurrying = false;                ///< until the first frame is seen
    std::function<void()> m_firstPage;      ///< opens it; empty once it is open
    std::vector<std::function<void()>> m_late;      ///< to be called then
};

} // namespace convlab::ui
