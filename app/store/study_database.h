// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/study_backups.h"
#include "core/study/answer_store.h"
#include "ui/platform/disk.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace convlab::app {

struct FileFinding;
class SqliteConnection;

/// The one database of everything the learner does, `folder`/study.sqlite: WAL, synced at every commit,
/// migrated to this program's version. A damaged file or one of a newer version is left alone. If nothing can be
/// saved the program goes on, with what can still be read; notices() says so.
class StudyDatabase {
public:
    enum class Opening { Now, Later };
    /// Opened later, by openNow() or the first use, it has no notices before.
    explicit StudyDatabase(const QString &folder, Opening opening = Opening::Now);
    ~StudyDatabase();
    /// Opens it, unless that was done.
    void openNow();

    /// Null when nothing can be read; read-only when nothing can be saved. Follows the file when another window put
    /// another one in its place: ask again for every use.
    SqliteConnection *connection();
    /// The same for a save: first tries again what could not be opened for writing, or not be made. A file that was there
    /// and has been deleted is not made again: whoever took it away may bring it back.
    SqliteConnection *connectionToSave();
    /// Another number after another program, or another connection, wrote.
    std::int64_t version();
    /// A save succeeded: the next lock is worth a long wait again.
    void noteSaved();
    QString path() const { return m_path; }
    /// What happened while opening.
    const std::vector<StoreNotice> &notices() const { return m_notices; }
    /// Whether there is a file that this program cannot use, so that starting afresh means something.
    bool isUnusable() const;

    bool backUp(const QDate &today);
    bool backUpBeforeImport(const QDateTime &now);
    QList<StudyBackup> backups() const { return studyBackups(m_folder); }
    /// Puts a backup in the file's place; what lay there is renamed, never deleted. False, with nothing changed,
    /// when the backup is no good or the folder cannot be written.
    bool restore(const StudyBackup &backup);
    /// Runs `act` as one transaction, while nobody else writes or puts another file in this one's place; what it did is
    /// undone when it returns false. False when nothing was changed; the connection says why.
    bool transact(const std::function<bool()> &act);
    /// An empty database in the file's place; what lay there is renamed, never deleted.
    bool startAfresh();

private:

    void openAny();
    bool mayBeWritable() const;
    void open();
    void createIfAbsent();
    bool create();
    bool replaceBy(const std::function<bool()> &makeDraft);
    bool canWrite(SqliteConnection &connection);
    bool configure(SqliteConnection &connection);
    void openForReading();
    void notSaving(const QString &detail);
    void note(const FileFinding &finding);

    QString m_folder;
    QString m_path;
    std::unique_ptr<SqliteConnection> m_connection;
    platform::FileId m_opened{};
    std::int64_t m_openings = 0;
    int m_lockWaitMs = 3000;                ///< short once it was in vain
    std::vector<StoreNotice> m_notices;
};

} // namespace convlab::app
