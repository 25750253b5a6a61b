// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace convlab::app {

/// What lies at a database's path.
struct FileFinding {
    enum class Kind {
        Absent,
        Healthy,        ///< ours, whole, of a version that this program can read
        Damaged,        ///< not a database, not ours, or not whole
        Newer,          ///< written by a later version of the program
        Unreadable,     ///< perhaps healthy, but it cannot be read now (permissions, locks, disk errors)
    };
    Kind kind = Kind::Absent;
    int version = 0;
    QString detail;     ///< the system's own words
};

/// Looks at a study database and its write-ahead log without changing either.
FileFinding inspectDatabase(const QString &path);

/// Renames study.sqlite with its -wal and -shm to study.<reason>-<stamp>.sqlite beside it, never over an
/// existing file. Returns the new path; empty if it could not be moved.
QString setAside(const QString &path, const QString &reason, const QString &stamp);

} // namespace convlab::app
