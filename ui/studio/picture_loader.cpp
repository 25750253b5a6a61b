// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/picture_loader.h"

#include "ui/studio/built_in_pictures.h"

namespace convlab::ui {

PictureLoader::PictureLoader(QObject *parent) : QObject(parent) {}

PictureLoader::~PictureLoader()
{
    if (m_progress)
        m_progress->cancelled = true;
}

void PictureLoader::read(const QString &path)
{
    start([path](ReadingProgress &progress) { return readPicture(path, progress); });
}

void PictureLoader::draw(const QString &builtIn, const QSize &size)
{
    start([builtIn, size](ReadingProgress &) {
        ReadPicture result;
        result.picture = builtInPicture(builtIn, size);
        return result;
    });
}

void PictureLoader::cancel()
{
    if (!m_progress)
        return;
    m_progress->cancelled = true;
    m_progress.reset();
    Q_EMIT busyChanged(false);
}

void PictureLoader::start(const Work &work)
{
    if (m_progress)
        m_progress->cancelled = true;
    auto progress = std::make_shared<ReadingProgress>();
    m_progress = progress;
    progress->advanced = [this, watched = std::weak_ptr(progress)](int percent) {
        QMetaObject::invokeMethod(this, [this, watched, percent] {
            if (m_progress && watched.lock() == m_progress)
                Q_EMIT advanced(percent);
        }, Qt::QueuedConnection);
    };
    // The thread before is waited for in the new one: it stops at its next read, and the window goes on.
    m_thread = std::jthread([this, progress, work, before = std::move(m_thread)]() mutable {
        before = {};
        const ReadPicture result = work(*progress);
        QMetaObject::invokeMethod(this, [this, progress, result] { take(progress, result); }, Qt::QueuedConnection);
    });
    Q_EMIT busyChanged(true);
}

void PictureLoader::take(const std::shared_ptr<ReadingProgress> &progress, const ReadPicture &result)
{
    if (progress != m_progress || progress->cancelled)
        return;
    m_progress.reset();
    Q_EMIT busyChanged(false);
    Q_EMIT brought(result);
}

} // namespace convlab::ui

#include "moc_picture_loader.cpp"
