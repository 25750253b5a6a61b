// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/hints/first_hints.h"

#include "ui/canvas/canvas_view.h"
#include "ui/lesson/lesson_page.h"
#include "ui/lesson/stage_panel.h"
#include "ui/player/player_bar.h"
#include "ui/shell/menus.h"
#include "ui/shell/navigator.h"

#include <QAction>
#include <QKeyEvent>

namespace convlab::ui {

namespace {

const QString play = QStringLiteral("play"), edit = QStringLiteral("edit"), places = QStringLiteral("places");

struct Hint {
    QString title, text;
};

} // namespace

FirstHints::FirstHints(MainWindow &window) : QObject(&window), m_window(window), m_bubble(new HintBubble(window))
{
    m_bubble->setTheme(window.theme());
    window.installEventFilter(this);
    auto *again = new QAction(tr("Show the &hints again"), this);
    connect(again, &QAction::triggered, this, &FirstHints::beginAgain);
    addToMenu(window, MenuPlace::Help, again);
    connect(m_bubble, &HintBubble::closed, this, [this] {
        const bool focused = m_bubble->isAncestorOf(m_window.focusWidget());
        done(current());
        if (focused)
            m_window.focusPage();
    });
    connect(&window, &MainWindow::preferencesChanged, this, [this] {
        m_bubble->setTheme(m_window.theme());
        place();
    });
    connect(&window, &MainWindow::currentChanged, this, [this](const QString &id) {
        if (id != m_firstPage)
            done(places);
        follow(m_window.currentLesson());
    });
}

QString FirstHints::current() const
{
    return m_bubble->isHidden() ? QString() : m_waiting.value(0);
}

void FirstHints::begin()
{
    m_waiting.clear();
    m_firstPage = m_window.currentId();
    for (const QString &name : {play, edit, places}) {
        if (!m_window.preferences().hintsSeen.contains(name))
            m_waiting << name;
    }
    follow(m_window.currentLesson());
}

void FirstHints::beginAgain()
{
    Preferences preferences = m_window.preferences();
    preferences.hintsSeen.clear();
    m_window.setPreferences(preferences);
    if (!m_window.currentLesson() && !m_window.library().entries().empty())
        m_window.open(m_window.library().entries().front().content.id);
    begin();
}

/// What is done in a lesson may be what a hint says.
void FirstHints::follow(LessonPage *page)
{
    if (m_page)
        m_page->session().disconnect(this);
    m_page = page;
    if (page && !m_waiting.isEmpty()) {
        m_wasPlaying = page->session().timeline().playing();
        connect(&page->session(), &LessonSession::positionChanged, this, &FirstHints::heedPlayer);
        connect(&page->session(), &LessonSession::stateChanged, this, &FirstHints::heedEdit);
    }
    showNext();
}

/// What plays moves by itself; somebody who stops it, starts it or steps has understood.
void FirstHints::heedPlayer()
{
    const Timeline &timeline = m_page->session().timeline();
    const bool byItself = m_wasPlaying && (timeline.playing() || timeline.atEnd());
    m_wasPlaying = timeline.playing();
    if (!byItself && current() == play)
        done(play);
}

void FirstHints::heedEdit()
{
    if (current() == edit)
        done(edit);
}

void FirstHints::done(const QString &name)
{
    if (!m_waiting.removeOne(name))
        return;
    Preferences preferences = m_window.preferences();
    preferences.hintsSeen << name;
    m_window.setPreferences(preferences);
    showNext();
}

void FirstHints::showNext()
{
    const Hint hints[] = {
        {tr("It plays by itself"), tr("Space stops it and lets it go on. The arrow keys ← and → go a step back or forward; so do the buttons here.")},
        {tr("Touch everything"), tr("Drag the window over the input, type a number into a cell, move a slider: the result follows at once. Ctrl+Z takes anything back.")},
        {tr("Where to go on"), tr("Thirteen sections stand here, and below them practice, progress and the image studio. F7 opens your notes.")},
    };
    const bool shown = m_page && !m_waiting.isEmpty() && !m_page->stage().view();
    m_bubble->setVisible(shown);
    if (!shown)
        return;
    const QStringList all{play, edit, places};
    const auto index = all.indexOf(m_waiting.front());
    m_bubble->setHint(hints[index].title, hints[index].text, tr("%1 of %2").arg(index + 1).arg(all.size()));
    place();
}

void FirstHints::place()
{
    if (current().isEmpty() || !m_page)
        return;
    using Side = HintBubble::Side;
    StagePanel &stage = m_page->stage();
    const QWidget *player = stage.findChild<PlayerBar *>(), *navigator = m_window.findChild<Navigator *>();
    if (current() == play)
        m_bubble->pointAt(*player, Side::LeftOf, 0.5);
    else if (current() == edit)
        m_bubble->pointAt(stage.canvas(), Side::LeftOf, 0.2);
    else
        m_bubble->pointAt(*navigator, Side::RightOf, 0.4);
}

bool FirstHints::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &FirstHints::place, Qt::QueuedConnection); // when its parts have their places
    // Esc that nobody else wanted.
    if (watched == &m_window && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && !current().isEmpty()) {
        done(current());
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace convlab::ui

#include "moc_first_hints.cpp"
