// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage_request.h"

#include "app/suggestion.h"
#include "ui/lesson/scene_file.h"

#include <QJsonArray>

#include <algorithm>

namespace convlab::app {

namespace {

using Entry = ui::LessonLibrary::Entry;

const Entry &findLesson(const QString &id, const ui::LessonLibrary &library)
{
    if (const Entry *entry = library.find(id))
        return *entry;
    QStringList known;
    for (const Entry &entry : library.entries())
        known << entry.content.id;
    const QString meant = didYouMean(id, known);
    throw CommandLineError(QStringLiteral("unknown lesson \"%1\"%2").arg(id, meant.isEmpty() ? QStringLiteral("; convlab list names them") : meant));
}

QString withoutStop(QString sentence)
{
    if (sentence.endsWith(QLatin1Char('.')))
        sentence.chop(1);
    return sentence;
}

/// "; did you mean …?" or, when nothing is near, "; there are …".
QString choiceAmong(const QString &typed, const QStringList &known)
{
    const QString meant = didYouMean(typed, known);
    if (!meant.isEmpty() || known.isEmpty())
        return meant;
    return QStringLiteral("; there are %1").arg(known.join(QStringLiteral(", ")));
}

const ui::Preset &findPreset(const QString &name, const ui::LessonContent &content)
{
    if (const ui::Preset *preset = content.preset(name))
        return *preset;
    QStringList known;
    for (const ui::Preset &preset : content.presets)
        known << preset.name;
    throw CommandLineError(QStringLiteral("%1 has no preset \"%2\"%3").arg(content.id, name, choiceAmong(name, known)));
}

const ui::ControlSpec &findControl(const QString &name, const ui::LessonContent &content)
{
    if (const ui::ControlSpec *control = content.control(name))
        return *control;
    QStringList known;
    for (const ui::ControlSpec &control : content.controls)
        known << control.name;
    throw CommandLineError(QStringLiteral("%1 has no parameter \"%2\"%3").arg(content.id, name, choiceAmong(name, known)));
}

/// One number may stand for a pair or for four sides.
bool sameValue(const QJsonValue &a, const QJsonValue &b)
{
    if (a.isArray() == b.isArray())
        return a == b;
    const QJsonArray many = a.isArray() ? a.toArray() : b.toArray();
    const QJsonValue one = a.isArray() ? b : a;
    return std::all_of(many.begin(), many.end(), [&one](const QJsonValue &part) { return part == one; });
}

ui::SceneFile sceneOf(const QString &path)
{
    try {
        return ui::loadScene(path);
    } catch (const ui::SceneFileError &error) {
        throw CommandLineError(QStringLiteral("%1: %2").arg(path, withoutStop(error.problem())));
    }
}

/// A script wants the picture that was saved or none.
void requireTaken(const ui::SceneFile &scene, const Entry &entry)
{
    const QStringList changed = ui::changedValues(*entry.lesson, scene.state);
    if (!changed.isEmpty())
        throw CommandLineError(QStringLiteral("the scene has values that %1 does not take: %2").arg(scene.section, ui::inBrief(changed)));
}

QJsonObject buildState(const StageOptions &options, const Entry &entry, const QJsonObject &start)
{
    QJsonObject state = start;
    const auto merge = [&state](const QJsonObject &changes) {
        for (auto it = changes.begin(); it != changes.end(); ++it)
            state.insert(it.key(), it.value());
    };
    if (!options.preset.isEmpty())
        merge(findPreset(options.preset, entry.content).state);
    QJsonObject wanted;
    for (const auto &[name, text] : options.values) {
        QString problem;
        const QJsonValue value = findControl(name, entry.content).parse(text, &problem);
        if (value.isUndefined())
            throw CommandLineError(problem);
        wanted.insert(name, value);
    }
    merge(wanted);
    const QJsonObject complete = entry.lesson->normalised(state);
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (!sameValue(complete.value(it.key()), it.value()))
            throw CommandLineError(QStringLiteral("%1 cannot be set to this together with the other parameters").arg(it.key()));
    }
    return complete;
}

std::unique_ptr<const Playable> play(const Entry &entry, const QJsonObject &state)
{
    try {
        return entry.lesson->play(state);
    } catch (const ParameterError &error) {
        throw CommandLineError(withoutStop(entry.words->say(error)));
    }
}

int findStep(const StepWish &wish, const Playable &run, const QString &id)
{
    const int count = run.stepCount();
    if (!wish.last && wish.number > count)
        throw CommandLineError(QStringLiteral("there is no step %1: %2 has %3 in this state").arg(wish.number).arg(id).arg(count));
    return wish.last ? count - 1 : wish.number - 1;
}

/// A moment of the run; --set may have made it shorter.
Moment momentIn(const Playable &run, const Moment &wanted)
{
    const int step = std::min(wanted.step, run.stepCount() - 1);
    return {step, std::min(wanted.micro, run.finished(step).micro)};
}

} // namespace

StageRequest resolveStage(const StageOptions &options, const ui::LessonLibrary &library)
{
    StageRequest request;
    const std::optional<ui::SceneFile> scene = options.scene.isEmpty() ? std::nullopt : std::optional(sceneOf(options.scene));
    request.entry = &findLesson(scene ? scene->section : options.lesson, library);
    if (scene)
        requireTaken(*scene, *request.entry);
    request.state = buildState(options, *request.entry, scene ? scene->state : request.entry->lesson->defaultState());
    request.run = play(*request.entry, request.state);
    if (options.step)
        request.step = findStep(*options.step, *request.run, request.entry->content.id);
    else if (scene && scene->moment)
        request.moment = momentIn(*request.run, *scene->moment);
    return request;
}

} // namespace convlab::app
