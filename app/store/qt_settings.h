// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/settings.h"

namespace convlab::app {

/// Preferences in an INI file, open lessons as one JSON file each, written atomically. Nonsense in any of
/// them falls back to what a first start shows; a folder that cannot be written changes nothing but that.
class QtSettings : public ui::Settings {
public:
    /// `configFolder`/convlab.conf and `dataFolder`/lessons/<id>.json; made when first written.
    QtSettings(const QString &configFolder, const QString &dataFolder);

    ui::Preferences preferences() const override;
    void save(const ui::Preferences &preferences) override;
    QJsonObject lesson(const QString &id) const override;
    void saveLesson(const QString &id, const QJsonObject &saved) override;

private:
    QString lessonPath(const QString &id) const;

    QString m_configPath;
    QString m_lessonFolder;
    ui::Preferences m_saved;
};

} // namespace convlab::app
