// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/dialog/export_form.h"

#include <QObject>
#include <QPointer>
#include <QRect>

#include <optional>

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
    /// A film is being written: nothing may take the window away.
    bool busy() const;

    /// An open dialog, for another window.
    struct Left {
        QString section;
        ui::ExportChoice choice;
        QRect place;
    };
    std::optional<Left> left() const;
    void resume(const Left &left);

private:
    void addEntries();
    void show(ui::LessonSession &session, const ui::ExportChoice &first);
    void follow(ui::LessonSession &session);

    ui::MainWindow &m_window;
    QPointer<ui::ExportDialog> m_dialog;
    QPointer<ui::LessonSession> m_session;  ///< the dialog's
};

} // namespace convlab::app
