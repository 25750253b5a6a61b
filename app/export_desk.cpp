// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_desk.h"

#include "ui/canvas/arithmetic_strip.h"
#include "ui/canvas/canvas_view.h"
#include "ui/export/dialog/export_dialog.h"
#include "ui/export/stage_image.h"
#include "ui/lesson/lesson_page.h"
#include "ui/lesson/stage_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/menus.h"
#include "ui/shell/status_facts.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

namespace convlab::app {

namespace {

/// The stage of a session as it is now, with a run of its own.
ui::ExportSubject subjectOf(const ui::LessonSession &session, const ui::LessonLibrary &library)
{
    const QString id = session.content().id;
    // An impossible state has no run: the stage shows the last possible one, and so does the export.
    std::shared_ptr<const Playable> run;
    try {
        run = session.lesson().play(session.state());
    } catch (const ParameterError &) {
        return {};
    }
    return {run, session.timeline().moment(), library.find(id)->words, session.content().title, id};
}

/// The stage with its arithmetic, as large as it stands in the window.
QSize paperOf(ui::StagePanel &stage)
{
    return QSize(stage.canvas().width(), stage.canvas().height() + stage.strip().height()).expandedTo(QSize(400, 300));
}

} // namespace

ExportDesk::ExportDesk(ui::MainWindow &window) : m_window(window)
{
    addEntries();
}

void ExportDesk::addEntries()
{
    const auto add = [this](const QString &text, const QString &keys, void (ExportDesk::*act)()) {
        auto *action = new QAction(text, &m_window);
        action->setShortcut(QKeySequence(keys));
        action->setEnabled(m_window.currentLesson());
        connect(action, &QAction::triggered, this, act);
        connect(&m_window, &ui::MainWindow::currentChanged, action, [this, action] { action->setEnabled(m_window.currentLesson()); });
        ui::addToMenu(m_window, ui::MenuPlace::File, action);
    };
    add(tr("Export &picture or film…"), QStringLiteral("Ctrl+E"), &ExportDesk::open);
    add(tr("&Copy picture"), QStringLiteral("Ctrl+Shift+C"), &ExportDesk::copyPicture);
    auto *line = new QAction(&m_window);
    line->setSeparator(true);
    ui::addToMenu(m_window, ui::MenuPlace::File, line);
}

void ExportDesk::open()
{
    ui::LessonPage *page = m_window.currentLesson();
    if (!page)
        return;
    if (m_dialog && m_session == &page->session()) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    if (page->session().error()) {
        m_window.status().say(tr("There is nothing to export: these parameters cannot be"));
        return;
    }
    if (m_dialog && !m_dialog->close()) // a film is being written
        return;
    ui::ExportChoice first;
    first.theme = m_window.theme().name;
    first.values = m_window.preferences().valueMap;
    first.picture.page.size = paperOf(page->stage());
    show(page->session(), first);
}

void ExportDesk::show(ui::LessonSession &session, const ui::ExportChoice &first)
{
    follow(session);
    m_dialog = new ui::ExportDialog([this] { return m_session ? subjectOf(*m_session, m_window.library()) : ui::ExportSubject(); }, first,
                                    m_window.theme(), &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->show();
}

bool ExportDesk::busy() const
{
    return m_dialog && m_dialog->busy();
}

std::optional<ExportDesk::Left> ExportDesk::left() const
{
    if (!m_dialog || !m_session)
        return std::nullopt;
    return Left{m_session->content().id, m_dialog->form().choice(), m_dialog->geometry()};
}

/// The section is opened for it if need be: a dialog may show another one than that in front.
void ExportDesk::resume(const Left &left)
{
    const QString front = m_window.currentId();
    m_window.open(left.section);
    if (ui::LessonPage *page = m_window.currentLesson(); page && !page->session().error()) {
        show(page->session(), left.choice);
        m_dialog->setGeometry(left.place);
    }
    m_window.open(front);
}

void ExportDesk::follow(ui::LessonSession &session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = &session;
    const auto refresh = [this] {
        if (m_dialog && m_dialog->isVisible())
            m_dialog->refresh();
    };
    connect(&session, &ui::LessonSession::stateChanged, this, refresh);
    connect(&session, &ui::LessonSession::positionChanged, this, refresh);
}

void ExportDesk::copyPicture()
{
    ui::LessonPage *page = m_window.currentLesson();
    if (!page)
        return;
    if (page->session().error()) {
        m_window.status().say(tr("There is nothing to copy: these parameters cannot be"));
        return;
    }
    const ui::StagePage paper{paperOf(page->stage()), false, QString()};
    QGuiApplication::clipboard()->setImage(ui::stageImage(page->session().sceneNow(), paper, 2, m_window.theme(),
                                                          *m_window.library().find(m_window.currentId())->words));
    m_window.status().say(tr("The picture is in the clipboard"));
}

} // namespace convlab::app

#include "moc_export_desk.cpp"
