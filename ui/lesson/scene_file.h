// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/playable.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <stdexcept>

namespace convlab::ui {

class Lesson;

/// What stands on a stage, for a file: `.convlab`, JSON in UTF-8,
///
///     {"convlab_scene": 1, "section": "pooling", "state": {…}, "step": 3, "micro": 2}
///
/// `state` is the section's state as it is written everywhere, `step` is counted from 1 and `micro` from 0; without them
/// the stage stands at its beginning. Other keys are not looked at.
struct SceneFile {
    QString section;
    QJsonObject state;
    std::optional<Moment> moment;
};

/// Why a scene cannot be read or written: a sentence for the learner. What is very long in it is cut.
class SceneFileError : public std::runtime_error {
public:
    explicit SceneFileError(const QString &problem);
    QString problem() const { return QString::fromUtf8(what()); }
};

inline const QString sceneSuffix = QStringLiteral(".convlab");
inline constexpr int sceneVersion = 1;
inline constexpr qint64 largestScene = 4 << 20;    ///< bytes; ours have some kilobytes

/// The same scene gives the same bytes.
QByteArray sceneText(const SceneFile &scene);

/// Throws SceneFileError for bytes that are no scene, are damaged, or come from a newer version.
SceneFile readScene(const QByteArray &bytes);

/// The same from a file. Nothing larger than largestScene is read.
SceneFile loadScene(const QString &path);

/// Names of the state's values that the lesson would not take as they are written: unknown ones and ones out of range.
QStringList changedValues(const Lesson &lesson, const QJsonObject &state);

/// The first of such names for a message: a file may hold any number of them, of any length.
QString inBrief(const QStringList &names);

} // namespace convlab::ui
