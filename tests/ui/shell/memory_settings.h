// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/settings.h"

namespace convlab::ui {

/// Settings that live as long as the test.
class MemorySettings : public Settings {
public:
    Preferences preferences() const override { return kept; }
    void save(const Preferences &preferences) override { kept = preferences; }
    QJsonObject lesson(const QString &id) const override { return lessons.value(id); }
    void saveLesson(const QString &id, const QJsonObject &saved) override { lessons[id] = saved; }

    Preferences kept;
    QHash<QString, QJsonObject> lessons;
};

} // namespace convlab::ui
