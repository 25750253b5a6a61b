// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/settings.h"

#include <QSet>

#include <functional>

namespace convlab::app {

/// Preferences in an INI file, open lessons as one JSON file each, written atomically. Nonsense in any of
/// them falls back to what a first start shows; a damaged file is kept aside before another takes its place. A folder
/// that cannot be written changes nothing but that.
class QtSettings : public ui::Settings {
public:
    /// `configFolder`/convlab.conf and `dataFolder`/lessons/<id>.json; made when first written.
    QtSettings(const QString &configFolder, const QString &dataFolder);

    /// Is given a sentence for the learner when a damaged file was put aside, and when saving begins to fail.
    void setReport(std::function<void(const QString &)> report) { m_report = std::move(report); }

    /// Says where damaged settings were kept that this object met; empty: they were sound.
    const QString &damage() const { return m_damage; }

    ui::Preferences preferences() const override;
    void save(const ui::Preferences &preferences) override;
    QJsonObject lesson(const QString &id) const override;
    void saveLesson(const QString &id, const QJsonObject &saved) override;

private:
    QString lessonPath(const QString &id) const;
    void keepDamagedSettings();
    bool keepDamaged(const QString &id);
    bool writeLesson(const QString &id, const QJsonObject &saved);
    void note(bool saved);

    QString m_configPath;
    QString m_lessonFolder;
    ui::Preferences m_saved;
    QSet<QString> m_sound;          ///< lessons whose files were looked at
    bool m_failing = false;
    QString m_damage;
    std::function<void(const QString &)> m_report;
};

} // namespace convlab::app
