// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scene_desk.h"

#include "ui/export/text_file.h"
#include "ui/lesson/lesson_page.h"
#include "ui/lesson/scene_file.h"
#include "ui/shell/main_window.h"
#include "ui/shell/menus.h"
#include "ui/shell/status_facts.h"

#include <QAction>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>

namespace convlab::app {

namespace {

constexpr int mostRecent = 8;

/// The one scene that is being dragged; empty for anything else.
QString draggedScene(const QDropEvent &event)
{
    const QList<QUrl> urls = event.mimeData()->urls();
    const QString path = urls.size() == 1 ? urls.front().toLocalFile() : QString();
    return path.endsWith(ui::sceneSuffix, Qt::CaseInsensitive) ? path : QString();
}

void setStage(ui::LessonSession &session, const ui::SceneFile &scene)
{
    session.edit(scene.state);
    session.move([&scene](ui::Timeline &timeline) {
        timeline.pause();
        timeline.toStart();
        if (scene.moment)
            timeline.goTo(*scene.moment);
    });
}

} // namespace

SceneDesk::SceneDesk(ui::MainWindow &window) : m_window(window)
{
    addEntries();
    m_window.setAcceptDrops(true);
    m_window.installEventFilter(this);
}

void SceneDesk::addEntries()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, void (SceneDesk::*act)(), bool needsLesson) {
        auto *action = new QAction(text, &m_window);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, act);
        if (needsLesson) {
            action->setEnabled(m_window.currentLesson());
            connect(&m_window, &ui::MainWindow::currentChanged, action, [this, action] { action->setEnabled(m_window.currentLesson()); });
        }
        ui::addToMenu(m_window, ui::MenuPlace::File, action);
    };
    add(tr("&Open scene…"), QKeySequence::Open, &SceneDesk::askOpen, false);
    auto *recent = new QMenu(tr("Open &recent scene"), &m_window);
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(*recent); });
    ui::addToMenu(m_window, ui::MenuPlace::File, recent->menuAction());
    add(tr("&Save scene"), QKeySequence::Save, &SceneDesk::saveAgain, true);
    add(tr("Save scene &as…"), QKeySequence(QStringLiteral("Ctrl+Shift+S")), &SceneDesk::askSave, true);
    auto *line = new QAction(&m_window);
    line->setSeparator(true);
    ui::addToMenu(m_window, ui::MenuPlace::File, line);
}

void SceneDesk::fillRecent(QMenu &menu)
{
    menu.clear();
    for (const QString &path : m_window.preferences().recentScenes) {
        QAction *action = menu.addAction(QFileInfo(path).fileName().replace(QLatin1Char('&'), QLatin1String("&&")), this, [this, path] { open(path); });
        action->setToolTip(QDir::toNativeSeparators(path));
    }
    menu.setToolTipsVisible(true);
    if (menu.isEmpty())
        menu.addAction(tr("No scene was opened yet"))->setEnabled(false);
}

void SceneDesk::remember(const QString &path)
{
    ui::Preferences preferences = m_window.preferences();
    QStringList &recent = preferences.recentScenes;
    recent.removeAll(path);
    recent.prepend(path);
    recent.resize(std::min<qsizetype>(recent.size(), mostRecent));
    m_window.setPreferences(preferences);
}

bool SceneDesk::open(const QString &path)
{
    try {
        const ui::SceneFile scene = ui::loadScene(path);
        const ui::LessonLibrary::Entry *entry = m_window.library().find(scene.section);
        if (!entry)
            throw ui::SceneFileError(tr("The scene belongs to a section that this ConvLab does not have: %1.").arg(scene.section));
        const QStringList changed = ui::changedValues(*entry->lesson, scene.state);
        m_window.open(scene.section);
        setStage(m_window.currentLesson()->session(), scene);
        const QString full = QFileInfo(path).absoluteFilePath();
        m_files[scene.section] = full;
        remember(full);
        m_window.status().say(changed.isEmpty() ? tr("%1 is on the stage").arg(QFileInfo(path).fileName())
                                                : tr("%1 is on the stage; not as written there: %2").arg(QFileInfo(path).fileName(), ui::inBrief(changed)));
        return true;
    } catch (const ui::SceneFileError &error) {
        m_window.status().say(tr("Nothing was opened. %1").arg(error.problem()));
        return false;
    }
}

bool SceneDesk::saveAs(const QString &path)
{
    ui::LessonPage *page = m_window.currentLesson();
    if (!page)
        return false;
    const ui::LessonSession &session = page->session();
    const QByteArray text = ui::sceneText({m_window.currentId(), session.state(), session.timeline().moment()});
    if (const QString problem = ui::writeText(QString::fromUtf8(text), path); !problem.isEmpty()) {
        m_window.status().say(tr("The scene was not saved; a file that was there is as it was. %1").arg(problem));
        return false;
    }
    m_files[m_window.currentId()] = QFileInfo(path).absoluteFilePath();
    remember(m_files[m_window.currentId()]);
    m_window.status().say(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
    return true;
}

void SceneDesk::askOpen()
{
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Open scene"), {}, tr("ConvLab scene (*.convlab);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void SceneDesk::askSave()
{
    const QString known = m_files.value(m_window.currentId(), m_window.currentId() + ui::sceneSuffix);
    QString path = QFileDialog::getSaveFileName(&m_window, tr("Save scene"), known, tr("ConvLab scene (*.convlab)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += ui::sceneSuffix;
    saveAs(path);
}

void SceneDesk::saveAgain()
{
    const QString known = m_files.value(m_window.currentId());
    if (known.isEmpty())
        askSave();
    else
        saveAs(known);
}

bool SceneDesk::eventFilter(QObject *watched, QEvent *event)
{
    const bool enters = event->type() == QEvent::DragEnter, drops = event->type() == QEvent::Drop;
    if (enters || drops) {
        auto &drag = *static_cast<QDropEvent *>(event);
        if (const QString path = draggedScene(drag); !path.isEmpty() && (!drops || open(path)))
            drag.acceptProposedAction();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace convlab::app

#include "moc_scene_desk.cpp"
