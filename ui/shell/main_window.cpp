// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/controls/tab_order.h"
#include "ui/lesson/lesson_page.h"
#include "ui/shell/course_opening.h"
#include "ui/shell/menus.h"
#include "ui/shell/navigator.h"
#include "ui/shell/side_dock.h"
#include "ui/shell/status_facts.h"
#include "ui/text/reading_place.h"
#include "ui/theme/application_style.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QSplitter>
#include <QStackedWidget>

#include <utility>

namespace convlab::ui {

namespace {

constexpr int saveDelayMs = 400;    ///< after the last change; a kill -9 may lose the drag it interrupts
const QString readingKey = QStringLiteral("reading");

/// What is on the stage, and how far the text was read.
QJsonObject savedPage(LessonPage &page)
{
    QJsonObject saved = page.session().saved();
    saved.insert(readingKey, page.reading().share());
    return saved;
}

Navigator::SectionState sectionState(const QString &name)
{
    if (name == QLatin1String("finished"))
        return Navigator::SectionState::Finished;
    return name == QLatin1String("started") ? Navigator::SectionState::Started : Navigator::SectionState::New;
}

} // namespace

MainWindow::MainWindow(const LessonLibrary &library, const Course &course, Settings &settings, QWidget *parent)
    : QMainWindow(parent), m_library(library), m_course(course), m_settings(settings), m_preferences(settings.preferences()),
      m_system(systemLook()),
      m_breadcrumb(course.module + QStringLiteral(" / ") + course.title), m_theme(styleApplication()),
      m_splitter(new QSplitter(Qt::Horizontal, this)), m_navigator(new Navigator(course, m_splitter)),
      m_pages(new QStackedWidget(m_splitter)), m_status(new StatusFacts(this))
{
    setWindowTitle(QStringLiteral("ConvLab"));
    setCentralWidget(m_splitter);
    setStatusBar(m_status);
    m_splitter->addWidget(m_navigator);
    m_splitter->addWidget(m_pages);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(saveDelayMs);
    connect(&m_saveTimer, &QTimer::timeout, this, &MainWindow::saveNow);
    m_navigator->setAvailable(library.ids());
    addOpening();
    showProgress();
    connect(m_navigator, &Navigator::pageChosen, this, &MainWindow::open);
    connect(m_splitter, &QSplitter::splitterMoved, this, &MainWindow::saveLayoutSoon);
    addMenus(*this);
    m_navigator->setFocus(); // the title stands before the list, and would have it
    restoreLayout();
    dressAll();
}

MainWindow::~MainWindow()
{
    // Pages pause and report as they go: they go while there is still somebody to report to.
    delete m_pages;
}

void MainWindow::addOpening()
{
    m_pages->addWidget(new QWidget(m_pages)); // what comes into an empty stack is shown at once, before it is dressed
    m_latePages.insert(QLatin1String(CourseOpening::id), [this] {
        m_opening = new CourseOpening(m_course, m_library, m_pages);
        connect(m_opening, &CourseOpening::sectionWanted, this, &MainWindow::open);
        showProgress();
        return m_opening;
    });
    connect(m_navigator, &Navigator::titleChosen, this, [this] { open(QLatin1String(CourseOpening::id)); });
}

void MainWindow::showProgress()
{
    CourseOpening::States states;
    for (auto it = m_preferences.sectionStates.cbegin(); it != m_preferences.sectionStates.cend(); ++it)
        states.insert(it.key(), sectionState(it.value()));
    for (auto it = states.cbegin(); it != states.cend(); ++it)
        m_navigator->setSectionState(it.key(), it.value());
    if (m_opening)
        m_opening->setStates(states);
}

void MainWindow::callSoon(std::function<void()> act)
{
    QTimer::singleShot(saveDelayMs, this, std::move(act));
}

LessonPage *MainWindow::makeLessonPage(const LessonLibrary::Entry &entry)
{
    const QString id = entry.content.id;
    auto *page = new LessonPage(*entry.lesson, entry.content, m_breadcrumb, entry.words,
                                [this] { return m_library.labOutputOfAll(); }, m_pages);
    m_pages->addWidget(page);
    m_lessonPages.insert(id, page);
    page->holdTextBack(m_hurrying);
    page->setTheme(m_theme);
    page->setTextVisible(m_preferences.textVisible);
    page->setSpeaking(m_preferences.speakSteps);
    page->setPython(m_preferences.python);
    page->restoreLayout(m_preferences.pageLayout);
    const QJsonObject saved = m_settings.lesson(id);
    page->session().restore(saved);
    if (saved.contains(readingKey))
        page->restoreReading(saved.value(readingKey).toDouble());
    watch(page, id);
    Q_EMIT lessonMade(page);
    return page;
}

void MainWindow::watch(LessonPage *page, const QString &id)
{
    LessonSession *session = &page->session();
    connect(page, &LessonPage::factsChanged, this, &MainWindow::showFacts);
    connect(&page->reading(), &ReadingPlace::changed, this, [this, id] { saveSoon(id, true); });
    connect(page, &LessonPage::messageWanted, m_status, &StatusFacts::say);
    connect(session, &LessonSession::stateChanged, this, [this, id] { saveSoon(id); });
    for (const QSplitter *splitter : page->findChildren<QSplitter *>())
        connect(splitter, &QSplitter::splitterMoved, this, &MainWindow::saveLayoutSoon);
    connect(session, &LessonSession::positionChanged, this, [this, id, session] {
        saveSoon(id, session->timeline().playing());
        // A run of one step is at its end without anybody having played it.
        if (session->timeline().atEnd() && session->timeline().stepCount() > 1)
            noteProgress(id, QStringLiteral("finished"));
    });
}

void MainWindow::noteProgress(const QString &id, const QString &state)
{
    QString &known = m_preferences.sectionStates[id];
    if (known == state || known == QLatin1String("finished"))
        return;
    known = state;
    showProgress();
    savePreferences();
}

void MainWindow::open(const QString &id)
{
    QWidget *page = otherPage(id);
    if (!page) {
        page = m_lessonPages.value(id);
        const LessonLibrary::Entry *entry = m_library.find(id);
        if (!page && entry)
            page = makeLessonPage(*entry);
        if (!page)
            return;
        noteProgress(id, QStringLiteral("started"));
    }
    if (LessonPage *old = currentLesson())
        m_preferences.pageLayout = old->saveLayout();
    m_currentId = id;
    m_preferences.lastPage = id;
    if (LessonPage *lesson = m_lessonPages.value(id))
        lesson->restoreLayout(m_preferences.pageLayout);
    dress(page);
    m_pages->setCurrentWidget(page);
    m_navigator->setCurrent(id);
    savePreferences();
    showFacts();
    Q_EMIT currentChanged(id);
}

LessonPage *MainWindow::currentLesson() const
{
    return m_lessonPages.value(m_currentId);
}

void MainWindow::focusPage()
{
    if (QWidget *page = m_pages->currentWidget())
        page->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::openNeighbour(int direction)
{
    const auto &entries = m_library.entries();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].content.id != m_currentId)
            continue;
        const auto target = static_cast<std::ptrdiff_t>(i) + direction;
        if (target >= 0 && target < static_cast<std::ptrdiff_t>(entries.size()))
            open(entries[static_cast<std::size_t>(target)].content.id);
        return;
    }
}

void MainWindow::showFacts()
{
    if (const LessonPage *page = currentLesson())
        m_status->setFacts(page->facts(), page->truthText());
    else if (m_currentId == QLatin1String(CourseOpening::id))
        m_status->setFacts({}, {});
    else if (m_pageFacts.contains(m_currentId))
        m_status->setFacts(m_pageFacts.value(m_currentId), {});
    else
        m_status->setFacts({tr("Answers are kept on this computer")}, {});
}

void MainWindow::saveSoon(const QString &id, bool playing)
{
    if (!m_unsaved.contains(id))
        m_unsaved << id;
    // Again from the beginning: nothing is written in the middle of a drag. What plays never rests, so it is not waited for.
    if (!playing || !m_saveTimer.isActive())
        m_saveTimer.start();
}

void MainWindow::saveNow()
{
    for (const QString &id : std::as_const(m_unsaved))
        m_settings.saveLesson(id, savedPage(*m_lessonPages.value(id)));
    m_unsaved.clear();
    if (m_layoutUnsaved) {
        saveLayout();
        m_settings.save(m_preferences);
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    leave();
    QMainWindow::closeEvent(event);
}

void MainWindow::leave()
{
    m_layoutUnsaved = false;
    saveNow();
    Q_EMIT closing();
    saveLayout();
    m_settings.save(m_preferences);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // What nobody with the focus wanted: Space plays the lesson also from the navigator.
    LessonPage *page = currentLesson();
    if (!page || !page->obeyKey(*event))
        QMainWindow::keyPressEvent(event);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return moveFocus(*this, next);
}

void MainWindow::changeEvent(QEvent *event)
{
    // The desktop switched its colours while we follow it. Its palette can be read only while
    // ours is not in force.
    if (event->type() == QEvent::ThemeChange && !m_applyingTheme) {
        m_applyingTheme = true;
        m_system = readSystemLookAgain(*qApp);
        applyTheme();
        Q_EMIT preferencesChanged();
    }
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        Q_EMIT activated();
    QMainWindow::changeEvent(event);
}

} // namespace convlab::ui

#include "moc_main_window.cpp"
