// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace convlab::ui {
class ExportDialog;
class LessonSession;
class MainWindow;
}

namespace convlab::app {

/// The stage as a picture: the dialog that writes files, and the clipboard.
class ExportDesk : public QObject {
    Q_OBJECT

public:
    explicit ExportDesk(ui::MainWindow &window);

    /// Opens the dialog for the stage in front, or brings it to the front.
    void open();
    void copyPicture();

private:
    void addEntries();
    void follow(ui::LessonSession &session);

    ui::MainWindow &m_window;
    QPointer<ui::ExportDialog> m_dialog;
    QPointer<ui::LessonSession> m_session;  ///< the dialog's
};

} // namespace convlab::app
