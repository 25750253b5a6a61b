// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QTime>

namespace convlab::app {

class SqliteConnection;

/// A copy of the study database as it was on a day, or before something was imported into it.
struct StudyBackup {
    QString path;
    QDate day;
    QTime importAt;     ///< invalid: the day's backup
    bool operator==(const StudyBackup &) const = default;
};

inline constexpr int backupsKept = 7, importBackupsKept = 3;

/// The backups of a study folder, newest first.
QList<StudyBackup> studyBackups(const QString &folder);

/// Writes `today`'s backup of an open database, whole or not at all, if there is none yet, and removes those beyond
/// the newest `backupsKept`. False when it could not be written; the connection may say why.
bool backUpStudy(SqliteConnection &connection, const QString &folder, const QDate &today);

/// Likewise a copy of what is there at `now`, beside the day's backup; the newest `importBackupsKept` stay.
bool backUpBeforeImport(SqliteConnection &connection, const QString &folder, const QDateTime &now);

} // namespace convlab::app
