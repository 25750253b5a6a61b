// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/scene_file.h"

#include "ui/lesson/lesson.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr qsizetype longestName = 64, longestProblem = 600, mostNames = 8;

const QString versionKey = QStringLiteral("convlab_scene"), sectionKey = QStringLiteral("section"), stateKey = QStringLiteral("state"),
              stepKey = QStringLiteral("step"), microKey = QStringLiteral("micro");

struct Say {
    Q_DECLARE_TR_FUNCTIONS(convlab::ui::SceneFile)
};

/// A whole number from `first` on; `fallback` where the key is missing.
int countFrom(const QJsonObject &object, const QString &key, int first, int fallback)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined())
        return fallback;
    const double number = value.toDouble(-1);
    if (number != std::floor(number) || number < first || number > 1e9)
        throw SceneFileError(Say::tr("The scene is damaged: “%1” is no whole number from %2.").arg(key).arg(first));
    return static_cast<int>(number);
}

void checkVersion(const QJsonObject &object)
{
    if (!object.contains(versionKey))
        throw SceneFileError(Say::tr("This is not a ConvLab scene."));
    const int version = countFrom(object, versionKey, 1, 0);
    if (version > sceneVersion)
        throw SceneFileError(Say::tr("This scene was made by a newer ConvLab (scene version %1; this one reads up to %2).").arg(version).arg(sceneVersion));
}

} // namespace

SceneFileError::SceneFileError(const QString &problem)
    : std::runtime_error((problem.size() <= longestProblem ? problem : problem.left(longestProblem) + QChar(0x2026)).toStdString())
{
}

QByteArray sceneText(const SceneFile &scene)
{
    QJsonObject object{{versionKey, sceneVersion}, {sectionKey, scene.section}, {stateKey, scene.state}};
    if (scene.moment) {
        object.insert(stepKey, scene.moment->step + 1);
        object.insert(microKey, scene.moment->micro);
    }
    return QJsonDocument(object).toJson();
}

SceneFile readScene(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        throw SceneFileError(Say::tr("This is not a ConvLab scene: at byte %1 the JSON ends or breaks.").arg(error.offset));
    const QJsonObject object = document.object();
    checkVersion(object);
    SceneFile scene;
    scene.section = object.value(sectionKey).toString();
    if (scene.section.isEmpty())
        throw SceneFileError(Say::tr("The scene is damaged: it names no section."));
    if (!object.value(stateKey).isObject())
        throw SceneFileError(Say::tr("The scene is damaged: it has no state."));
    scene.state = object.value(stateKey).toObject();
    if (object.contains(stepKey))
        scene.moment = Moment{countFrom(object, stepKey, 1, 1) - 1, countFrom(object, microKey, 0, 0)};
    scene.section.truncate(longestName); // no section is called so, and a message has to name it
    return scene;
}

SceneFile loadScene(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isDir() && !info.isFile())
        return readScene({}); // a pipe or a device: reading may never end
    QFile file(path);
    if (!QFileInfo::exists(path))
        throw SceneFileError(Say::tr("There is no file %1.").arg(path));
    if (QFileInfo(path).isDir())
        throw SceneFileError(Say::tr("%1 is a folder.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        throw SceneFileError(Say::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    const QByteArray bytes = file.read(largestScene + 1);
    if (bytes.size() > largestScene)
        throw SceneFileError(Say::tr("This is not a ConvLab scene: the file is larger than %1 MiB.").arg(largestScene >> 20));
    return readScene(bytes);
}

QStringList changedValues(const Lesson &lesson, const QJsonObject &state)
{
    const QJsonObject taken = lesson.normalised(state);
    QStringList names;
    for (auto it = state.begin(); it != state.end(); ++it) {
        if (taken.value(it.key()) != it.value())
            names << it.key();
    }
    return names;
}

QString inBrief(const QStringList &names)
{
    QStringList some;
    for (const QString &name : names.first(std::min(names.size(), mostNames)))
        some << (name.size() <= longestName ? name : name.left(longestName) + QChar(0x2026));
    return some.join(QStringLiteral(", ")) + (names.size() > mostNames ? QStringLiteral(", …") : QString());
}

} // namespace convlab::ui
