// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/layers/source_text.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <vector>

namespace convlab::tests {

inline QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The files under the given folders of the tree whose names match one of `filters`, sorted by path.
inline std::vector<SourceFile> sourceFiles(const QStringList &folders, const QStringList &filters)
{
    const QDir root(QStringLiteral(SOURCE_ROOT));
    QStringList paths;
    for (const QString &folder : folders) {
        QDirIterator files(root.filePath(folder), filters, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths += root.relativeFilePath(files.next());
    }
    paths.sort();
    std::vector<SourceFile> result;
    for (const QString &path : paths)
        result.push_back({path, readText(root.filePath(path))});
    return result;
}

/// The text of the header beside a .cpp; null if there is none.
inline QString headerOf(const SourceFile &source)
{
    const QString path =
        QStringLiteral("%1/%2/%3.h").arg(QStringLiteral(SOURCE_ROOT), source.folder(), source.stem());
    return QFile::exists(path) ? readText(path) : QString();
}

} // namespace convlab::tests
