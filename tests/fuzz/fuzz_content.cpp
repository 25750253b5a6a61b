// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a lesson's lesson.json and as a file of words: read, or refused with a ContentError.
#include "ui/content/content_error.h"
#include "ui/lesson/lesson_content.h"
#include "ui/text/words.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir folder;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    write(folder.filePath(QStringLiteral("lesson.json")), bytes);
    write(folder.filePath(QStringLiteral("lesson.md")), bytes);
    try {
        convlab::ui::loadLessonContent(folder.path());
    } catch (const std::runtime_error &) { // ContentError: refused in words
    }
    try {
        convlab::ui::Words words;
        words.load(folder.filePath(QStringLiteral("lesson.json")));
        words.say(convlab::Label{"id", {1, 2.5}});
    } catch (const std::runtime_error &) {
    }
    return 0;
}
