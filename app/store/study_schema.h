// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace convlab::app {

class SqliteConnection;

/// The version of the study database that this program reads and writes.
int studySchemaVersion();

/// Marks the file as ConvLab's own ("CLab").
inline constexpr int studyApplicationId = 0x434c6162;

/// Brings an open database from its own version to studySchemaVersion(), all or nothing. False on an error,
/// which the connection then holds.
bool migrateStudySchema(SqliteConnection &connection);
/// Likewise to an earlier version: what a program of that time left behind.
bool migrateStudySchema(SqliteConnection &connection, int to);

/// Whether every table that a database of `version` must have is there.
bool hasStudyTables(SqliteConnection &connection, int version);

} // namespace convlab::app
