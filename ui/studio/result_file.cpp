// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/result_file.h"

#include "ui/export/png_file.h"

namespace convlab::ui {

void ResultFile::write(const QImage &picture, const QString &path)
{
    m_thread = std::jthread([this, picture, path, before = std::move(m_thread)]() mutable {
        before = {};
        const QString problem = writePng(picture, path);
        QMetaObject::invokeMethod(this, [this, path, problem] { Q_EMIT written(path, problem); }, Qt::QueuedConnection);
    });
}

} // namespace convlab::ui

#include "moc_result_file.cpp"
