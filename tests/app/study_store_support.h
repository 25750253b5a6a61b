// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/sqlite_answer_store.h"
#include "app/store/sqlite_connection.h"
#include "app/store/study_database.h"

#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <string>
#include <vector>

namespace convlab::tests {

using namespace convlab::app;

inline const std::vector<std::string> questionIds{"module", "section", "term", "way"};

/// What one open program sees of its store.
struct Store {
    explicit Store(const QString &folder) : database(folder), answers(database) { }
    StudyDatabase database;
    SqliteAnswerStore answers;
};

inline Attempt attemptWith(int answers, std::int64_t startedMs = 1000)
{
    Attempt attempt{0, startedMs, 4, {}};
    for (int i = 0; i < answers; ++i)
        attempt.answers.push_back({questionIds[static_cast<std::size_t>(i)], i % 2 ? "wrong" : "right",
                                   i % 2 == 0, startedMs + i + 1});
    return attempt;
}

/// A store with one finished attempt, closed again.
inline Attempt fill(const QString &folder)
{
    Store store(folder);
    Attempt attempt = attemptWith(4);
    if (store.answers.save(attempt) != Saved::Yes)
        qFatal("the healthy store cannot save");
    return attempt;
}

inline QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

inline void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot prepare %s", qPrintable(path));
}

inline QString database(const QTemporaryDir &dir)
{
    return dir.filePath(QStringLiteral("study.sqlite"));
}

/// Makes a database what the program of an earlier version left.
inline void turnBack(const QString &path, int version)
{
    static const QList<QStringList> later{{}, {QStringLiteral("note")}, {QStringLiteral("checklist_proof")}, // by version that added them - 1
                                          {QStringLiteral("practice_review"), QStringLiteral("practice_seen"), QStringLiteral("practice_setting")}};
    SqliteConnection connection(path, SqliteConnection::Access::ReadWrite);
    for (int added = version; added < later.size(); ++added)
        for (const QString &table : later[added])
            if (!connection.run(QStringLiteral("DROP TABLE %1").arg(table)))
                qFatal("cannot drop %s", qPrintable(table));
    if (version == 4 && !connection.run(QStringLiteral("ALTER TABLE practice_review DROP COLUMN stage")))
        qFatal("cannot drop the stage of an answer");
    if (!connection.run(QStringLiteral("PRAGMA user_version = %1").arg(version)))
        qFatal("cannot turn back");
}

} // namespace convlab::tests
