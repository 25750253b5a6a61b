// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/options/data_place.h"

namespace convlab::app {

/// Which folder holds the learner's work: the one of the system, or another that was chosen. The choice lies in a file of
/// its own beside the settings, so that damaged settings cannot hide it.
class DataChoice : public ui::DataPlace {
public:
    DataChoice(const QString &configFolder, const QString &standardFolder);

    /// Does what was chosen before the last end. Call it before anything in the folders is opened.
    void settle();
    /// What the learner must know about it; empty: nothing.
    QString said() const { return m_said; }

    QString folder() const override { return m_folder; }
    QString standardFolder() const override { return m_standard; }
    QString settingsFolder() const override { return m_config; }
    QString nextFolder() const override;
    Look look(const QString &path) const override;
    bool choose(const QString &path, Way way) override;
    void stay() override;

private:
    bool write(const QString &folder, const QString &next, Way way) const;

    QString m_config, m_standard;
    QString m_chosen;       ///< empty: the standard folder
    QString m_folder;       ///< in use
    QString m_said;
};

} // namespace convlab::app
