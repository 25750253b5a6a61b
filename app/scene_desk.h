// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QString>

class QMenu;

namespace convlab::ui {
class MainWindow;
}

namespace convlab::app {

/// Scenes in files: the entries of the File menu, the files opened last, and scenes that are dropped on the window.
/// What cannot be read or written is said in the status bar, and nothing changes.
class SceneDesk : public QObject {
    Q_OBJECT

public:
    explicit SceneDesk(ui::MainWindow &window);

    /// Opens the section and sets its stage; what stood there is one undo away.
    bool open(const QString &path);
    /// Writes what stands on the stage in front; a file that was there is replaced whole or not at all.
    bool saveAs(const QString &path);

    /// Where the scenes of the sections came from or went to, for the desk of another window.
    const QHash<QString, QString> &files() const { return m_files; }
    void setFiles(const QHash<QString, QString> &files) { m_files = files; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addEntries();
    void fillRecent(QMenu &menu);
    void remember(const QString &path);
    void askOpen();
    void askSave();
    void saveAgain();

    ui::MainWindow &m_window;
    QHash<QString, QString> m_files;    ///< by section: where its scene came from or went to
};

} // namespace convlab::app
