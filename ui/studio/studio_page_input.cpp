// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, files, clipboard and what is dropped.
#include "ui/studio/studio_page.h"

#include "ui/studio/picture_canvas.h"
#include "ui/studio/result_file.h"
#include "ui/studio/studio_bar.h"

#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QStandardPaths>

namespace convlab::ui {

namespace {

constexpr double zoomStep = 1.25;

/// The first file that a drop or the clipboard names; empty: none.
QString fileIn(const QMimeData &data)
{
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    return {};
}

} // namespace

bool StudioPage::take(const QMimeData &mime)
{
    if (const QString path = fileIn(mime); !path.isEmpty()) {
        m_session.openFile(path);
        return true;
    }
    if (!mime.hasImage())
        return false;
    m_session.paste(qvariant_cast<QImage>(mime.imageData()));
    return true;
}

void StudioPage::pasteClipboard()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    if (!mime || !take(*mime))
        say(tr("The clipboard holds no picture. Copy one, or a file, and paste again."), false);
}

void StudioPage::copyResult()
{
    const QImage picture = result();
    if (picture.isNull())
        return;
    QGuiApplication::clipboard()->setImage(picture.copy());
    say(tr("The result is copied, %1 × %2 pixels.").arg(picture.width()).arg(picture.height()), false);
}

void StudioPage::saveResult(const QString &path)
{
    const QImage picture = result();
    if (picture.isNull())
        return;
    say(tr("Writing %1…").arg(QFileInfo(path).fileName()), false);
    m_file->write(picture, path);
}

void StudioPage::askForFile()
{
    const QString filters = tr("Pictures (%1);;All files (*)").arg(readablePatterns());
    const QString folder = QFileInfo(m_session.state().path).path();
    if (const QString path = QFileDialog::getOpenFileName(this, tr("Open a picture"), folder, filters); !path.isEmpty())
        m_session.openFile(path);
}

void StudioPage::askWhereToSave()
{
    if (result().isNull())
        return;
    const QString name = tr("%1-filtered.png").arg(QFileInfo(m_session.pictureName()).completeBaseName());
    const QString folder = m_session.state().path.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)
                                                            : QFileInfo(m_session.state().path).path();
    QString path = QFileDialog::getSaveFileName(this, tr("Save the result"), QDir(folder).filePath(name), tr("PNG picture (*.png)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".png");
    saveResult(path);
}

/// The keys of the page; `really`: not only to say that they are known.
bool StudioPage::obey(const QKeyEvent &event, bool really)
{
    const auto doing = [really](auto act) {
        if (really)
            act();
        return true;
    };
    if (event.matches(QKeySequence::Undo))
        return doing([this] { m_session.undo(); });
    if (event.matches(QKeySequence::Redo) || (event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) && event.key() == Qt::Key_Z))
        return doing([this] { m_session.redo(); });
    if (event.matches(QKeySequence::Open))
        return doing([this] { askForFile(); });
    if (event.matches(QKeySequence::Paste))
        return doing([this] { pasteClipboard(); });
    if (event.matches(QKeySequence::Copy))
        return doing([this] { copyResult(); });
    if (event.matches(QKeySequence::Save))
        return doing([this] { askWhereToSave(); });
    if (event.matches(QKeySequence::ZoomIn))
        return doing([this] { m_canvas->zoomBy(zoomStep); });
    if (event.matches(QKeySequence::ZoomOut))
        return doing([this] { m_canvas->zoomBy(1 / zoomStep); });
    if (event.modifiers() == Qt::ControlModifier && event.key() == Qt::Key_0)
        return doing([this] { m_canvas->fit(); });
    if (event.modifiers() == Qt::ControlModifier && event.key() == Qt::Key_1)
        return doing([this] { m_canvas->showPixels(); });
    if (event.modifiers() == Qt::NoModifier && event.key() == Qt::Key_L)
        return doing([this] { m_bar->setLoupeOn(!m_bar->loupeOn()); });
    if (event.modifiers() == Qt::NoModifier && event.key() == Qt::Key_Escape && m_canvas->pinned())
        return doing([this] { m_canvas->unpin(); });
    return false;
}

bool StudioPage::event(QEvent *event)
{
    // The menus have some of these keys for lessons.
    if (event->type() == QEvent::ShortcutOverride && obey(*static_cast<QKeyEvent *>(event), false)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void StudioPage::keyPressEvent(QKeyEvent *event)
{
    if (!obey(*event, true))
        QWidget::keyPressEvent(event);
}

void StudioPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasImage() || !fileIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void StudioPage::dropEvent(QDropEvent *event)
{
    if (take(*event->mimeData()))
        event->acceptProposedAction();
}

} // namespace convlab::ui
