// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/copy_desk.h"

#include "ui/canvas/canvas_view.h"
#include "ui/lesson/lesson_page.h"
#include "ui/lesson/stage_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/menus.h"
#include "ui/shell/status_facts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeySequence>
#include <QMenu>
#include <QMimeData>

namespace convlab::app {

namespace {

/// Its name in a menu.
QString entryText(CopyFormat format)
{
    switch (format) {
    case CopyFormat::NumPy: return CopyDesk::tr("&NumPy program");
    case CopyFormat::PyTorch: return CopyDesk::tr("PyTorc&h program");
    case CopyFormat::Cpp: return CopyDesk::tr("&C++ program");
    case CopyFormat::Latex: return CopyDesk::tr("&LaTeX: formula and matrices");
    case CopyFormat::Csv: return CopyDesk::tr("C&SV: the stage’s numbers");
    case CopyFormat::Scene: break;
    }
    return CopyDesk::tr("&Scene as text (JSON)");
}

/// Its name in a sentence.
QString shortName(CopyFormat format)
{
    switch (format) {
    case CopyFormat::NumPy: return QStringLiteral("NumPy");
    case CopyFormat::PyTorch: return QStringLiteral("PyTorch");
    case CopyFormat::Cpp: return QStringLiteral("C++");
    case CopyFormat::Latex: return QStringLiteral("LaTeX");
    case CopyFormat::Csv: return QStringLiteral("CSV");
    case CopyFormat::Scene: break;
    }
    return QStringLiteral("JSON");
}

/// An entry that cannot be used says why.
void settle(QAction &action, const QString &reason)
{
    action.setEnabled(reason.isEmpty());
    action.setToolTip(reason);
}

} // namespace

CopyDesk::CopyDesk(ui::MainWindow &window, std::function<void()> copyPicture) : m_window(window), m_copyPicture(std::move(copyPicture))
{
    auto *menu = new QMenu(tr("&Copy as"), &m_window);
    menu->setObjectName(QStringLiteral("copyAs"));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fill(*menu); });
    ui::addToMenu(m_window, ui::MenuPlace::Edit, menu->menuAction());
    auto *line = new QAction(&m_window);
    line->setSeparator(true);
    ui::addToMenu(m_window, ui::MenuPlace::Edit, line);
    connect(&m_window, &ui::MainWindow::currentChanged, this, &CopyDesk::followStage);
    followStage();
}

void CopyDesk::followStage()
{
    ui::LessonPage *page = m_window.currentLesson();
    if (!page || page->stage().canvas().contextMenuPolicy() == Qt::CustomContextMenu)
        return;
    ui::CanvasView &canvas = page->stage().canvas();
    canvas.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&canvas, &QWidget::customContextMenuRequested, this, [this, &canvas](const QPoint &point) {
        auto *menu = new QMenu(&canvas);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const CellRef cell = canvas.cellAt(point);
        fillStageMenu(*menu, cell.valid() ? cell.part : canvas.cursorCell().part);
        menu->popup(canvas.mapToGlobal(point));
    });
}

std::optional<CopySource> CopyDesk::source() const
{
    ui::LessonPage *page = m_window.currentLesson();
    if (!page || page->session().error())
        return {};
    ui::LessonSession &session = page->session();
    return CopySource{*m_window.library().find(session.content().id), session.state(), session.run(), session.timeline().moment(), session.sceneNow(),
                      [&session](double number) { return session.predict().keepsSecret(number); }};
}

QString CopyDesk::reasonAgainstAll() const
{
    ui::LessonPage *page = m_window.currentLesson();
    if (!page)
        return tr("There is no stage here: open a section");
    return page->session().error() ? tr("There is nothing to copy: these parameters cannot be") : QString();
}

QString CopyDesk::reasonAgainst(CopyFormat format) const
{
    const std::optional<CopySource> stage = source();
    if (!stage)
        return reasonAgainstAll();
    return !hasText(format, *stage) ? tr("This stage has nothing that could be written as %1").arg(shortName(format)) : QString();
}

void CopyDesk::fill(QMenu &menu)
{
    menu.clear();
    menu.setToolTipsVisible(true);
    settle(*menu.addAction(tr("&Picture") + QLatin1Char('\t') + QKeySequence(QStringLiteral("Ctrl+Shift+C")).toString(QKeySequence::NativeText), this, [this] { m_copyPicture(); }), reasonAgainstAll());
    for (const CopyFormat format : copyFormats)
        settle(*menu.addAction(entryText(format), this, [this, format] { copy(format); }), reasonAgainst(format));
}

void CopyDesk::fillStageMenu(QMenu &menu, int part)
{
    const std::optional<CopySource> stage = source();
    if (stage && !app::copyPart(CopyFormat::Csv, *stage, part).isEmpty()) {
        menu.addAction(tr("Copy this &grid as CSV"), this, [this, part] { copyPart(CopyFormat::Csv, part); });
        menu.addAction(tr("Copy this grid as La&TeX"), this, [this, part] { copyPart(CopyFormat::Latex, part); });
        menu.addSeparator();
    }
    auto *all = menu.addMenu(tr("&Copy as"));
    fill(*all);
}

bool CopyDesk::copy(CopyFormat format)
{
    if (const QString reason = reasonAgainst(format); !reason.isEmpty()) {
        m_window.status().say(reason);
        return false;
    }
    put(format, copyText(format, *source()), tr("The stage is in the clipboard as %1").arg(shortName(format)));
    return true;
}

bool CopyDesk::copyPart(CopyFormat format, int part)
{
    const std::optional<CopySource> stage = source();
    const QString text = stage ? app::copyPart(format, *stage, part) : QString();
    if (!text.isEmpty())
        put(format, text, tr("The grid is in the clipboard as %1").arg(shortName(format)));
    return !text.isEmpty();
}

void CopyDesk::put(CopyFormat format, const QString &text, const QString &what)
{
    auto *data = new QMimeData; // the clipboard takes it
    data->setText(text);
    data->setData(formatMimeType(format), text.toUtf8());
    QGuiApplication::clipboard()->setMimeData(data);
    m_window.status().say(what);
}

} // namespace convlab::app

#include "moc_copy_desk.cpp"
