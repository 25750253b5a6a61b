// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/options/data_place.h"
#include "ui/shell/options/settings_page.h"

class QPushButton;

namespace convlab::ui {

/// Where the learner's work lies, and how it gets elsewhere. Nothing is moved while it is in use: the next start does it.
class DataPage : public SettingsPage {
    Q_OBJECT

public:
    DataPage(MainWindow &window, DataPlace &place, QWidget *parent = nullptr);
    void refresh() override;
    void forget(Preferences &) const override {}
    /// Asks about the folder that is used without a choice.
    void reset() override;

    /// Looks at a folder, and asks what shall become of what lies there and here.
    void offer(const QString &path);

private:
    QLabel *addFolder(const QString &heading, const QString &open, QString (DataPlace::*folder)() const);
    void addOffer();
    void browse();
    void take(DataPlace::Way way);
    void say(const QString &text);

    DataPlace &m_place;
    QString m_offered;
    QLabel *m_folder, *m_settings, *m_said;
    QPushButton *m_another, *m_along, *m_fresh, *m_there, *m_cancel, *m_stay;
};

} // namespace convlab::ui
