// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/dialog/handout_dialog.h"

#include <QObject>
#include <QPointer>
#include <QRect>

#include <optional>

namespace convlab::ui {
class MainWindow;
}

namespace convlab::app {

/// The section in front as a handout: File, Print handout.
class HandoutDesk : public QObject {
    Q_OBJECT

public:
    explicit HandoutDesk(ui::MainWindow &window);

    /// Opens the dialog for the section in front; where its parameters cannot be, the status bar says so.
    void open();
    // cppcheck-suppress CastIntegerToAddressAtReturn ; a QPointer becomes the pointer in it
    ui::HandoutDialog *dialog() const { return m_dialog; }

    /// What was wanted last, and where the dialog stands if it is open: for another window.
    struct Left {
        ui::HandoutChoice choice;
        std::optional<QRect> place;
    };
    Left left() const;
    void resume(const Left &left);

private:
    ui::MainWindow &m_window;
    QPointer<ui::HandoutDialog> m_dialog;
    ui::HandoutChoice m_last;       ///< what was wanted last
};

} // namespace convlab::app
