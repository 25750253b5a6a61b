// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/list_command.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace convlab::app {

namespace {

using Kind = ui::ControlSpec::Kind;

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Int: return QStringLiteral("int");
    case Kind::Pair: return QStringLiteral("pair");
    case Kind::Sides: return QStringLiteral("sides");
    case Kind::Real: return QStringLiteral("real");
    case Kind::Flag: return QStringLiteral("flag");
    case Kind::Choice: break;
    }
    return QStringLiteral("choice");
}

QJsonObject parameterJson(const ui::ControlSpec &spec, const QJsonObject &defaults)
{
    QJsonObject json{{QStringLiteral("name"), spec.name},
                     {QStringLiteral("kind"), kindName(spec.kind)},
                     {QStringLiteral("label"), spec.label},
                     {QStringLiteral("default"), defaults.value(spec.name)}};
    if (spec.kind == Kind::Choice) {
        json.insert(QStringLiteral("choices"), QJsonArray::fromStringList(spec.choices));
    } else if (spec.kind != Kind::Flag) {
        json.insert(QStringLiteral("min"), spec.minimum);
        json.insert(QStringLiteral("max"), spec.maximum);
    }
    return json;
}

QJsonObject lessonJson(const ui::LessonLibrary::Entry &entry)
{
    const ui::LessonContent &content = entry.content;
    const QJsonObject defaults = entry.lesson->normalised(entry.lesson->defaultState());
    QJsonArray parameters, presets;
    for (const ui::ControlSpec &spec : content.controls)
        parameters << parameterJson(spec, defaults);
    for (const ui::Preset &preset : content.presets)
        presets << QJsonObject{{QStringLiteral("name"), preset.name}, {QStringLiteral("title"), preset.title}};
    return {{QStringLiteral("id"), content.id},
            {QStringLiteral("number"), content.order},
            {QStringLiteral("title"), content.title},
            {QStringLiteral("summary"), content.summary},
            {QStringLiteral("parameters"), parameters},
            {QStringLiteral("presets"), presets}};
}

QString plainList(const ui::LessonLibrary &library)
{
    qsizetype idWidth = 0;
    for (const auto &entry : library.entries())
        idWidth = std::max(idWidth, entry.content.id.size());
    QString text;
    for (const auto &entry : library.entries()) {
        const ui::LessonContent &content = entry.content;
        text += QStringLiteral("%1  %2  %3\n").arg(content.order, 2).arg(content.id, -static_cast<int>(idWidth)).arg(content.title);
    }
    return text;
}

} // namespace

QString lessonList(const ListOptions &options, const ui::LessonLibrary &library)
{
    if (!options.json)
        return plainList(library);
    QJsonArray lessons;
    for (const auto &entry : library.entries())
        lessons << lessonJson(entry);
    return QString::fromUtf8(QJsonDocument(lessons).toJson());
}

} // namespace convlab::app
