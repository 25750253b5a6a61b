// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme_loader.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace convlab::ui {

/// What the learner chose and how the window stood. Plain values; defaults are those of a first start.
struct Preferences {
    enum class ThemeChoice { System, Light, Dark, Contrast };

    ThemeChoice theme = ThemeChoice::System;
    double textScale = 1;           ///< 0.8 to 3
    ValueMap valueMap = ValueMap::OrangeBlue;
    QString language;               ///< "en", "de", …; empty: the system's
    bool reducedMotion = false;
    bool speakSteps = false;        ///< each step to a screen reader
    bool navigatorVisible = true;
    bool textVisible = true;
    QString python;                 ///< the interpreter of the Lab tab; empty: it is looked for
    QStringList hintsSeen;          ///< of the first start, by name
    QString learner;                ///< the name on the certificate; empty until it is given
    QStringList recentScenes;       ///< paths, the newest first
    QString lastPage;               ///< a lesson id or "skill_check"; empty on a first start
    QByteArray geometry, windowState;
    QByteArray navigatorLayout;     ///< splitter between navigator and pages
    QByteArray pageLayout;          ///< splitter between words and stage
    QHash<QString, QString> sectionStates; ///< lesson id -> "started" or "finished"

    bool operator==(const Preferences &) const = default;
};

/// Where preferences and open lessons are kept between starts. One object, made in app, passed down.
class Settings {
public:
    virtual ~Settings() = default;

    virtual Preferences preferences() const = 0;
    virtual void save(const Preferences &preferences) = 0;

    /// What LessonSession::saved() gave; empty when there is none.
    virtual QJsonObject lesson(const QString &id) const = 0;
    virtual void saveLesson(const QString &id, const QJsonObject &saved) = 0;
};

} // namespace convlab::ui
