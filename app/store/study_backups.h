// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace convlab::app {

class SqliteConnection;

/// A copy of the study database as it was on a day.
struct StudyBackup {
    QString path;
    QDate day;
    bool operator==(const StudyBackup &) const = default;
};

inline constexpr int backupsKept = 7;

/// The backups of a study folder, newest first.
QList<StudyBackup> studyBackups(const QString &folder);

/// Writes `today`'s backup of an open database, whole or not at all, if there is none yet, and removes those beyond
/// the newest `backupsKept`. False when it could not be written; the connection may say why.
bool backUpStudy(SqliteConnection &connection, const QString &folder, const QDate &today);

} // namespace convlab::app
