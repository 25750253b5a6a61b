// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/lesson_content.h"

#include "ui/content/strict_object.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr int mostLessons = 1000;

ControlSpec::Kind kindFrom(StrictObject &object)
{
    static const QHash<QString, ControlSpec::Kind> kinds{
        {QStringLiteral("int"), ControlSpec::Kind::Int},     {QStringLiteral("pair"), ControlSpec::Kind::Pair},
        {QStringLiteral("sides"), ControlSpec::Kind::Sides}, {QStringLiteral("real"), ControlSpec::Kind::Real},
        {QStringLiteral("flag"), ControlSpec::Kind::Flag},   {QStringLiteral("choice"), ControlSpec::Kind::Choice}};
    const QString name = object.string(QStringLiteral("kind"));
    const auto found = kinds.constFind(name);
    if (found == kinds.constEnd())
        object.fail(QStringLiteral("unknown kind \"%1\"").arg(name));
    return *found;
}

Role roleFrom(StrictObject &object)
{
    static const QHash<QString, Role> roles{
        {QString(), Role::None},
        {QStringLiteral("input"), Role::Input},       {QStringLiteral("kernel"), Role::Kernel},
        {QStringLiteral("output"), Role::Output},     {QStringLiteral("gradient"), Role::Gradient},
        {QStringLiteral("padding"), Role::Padding},   {QStringLiteral("bias"), Role::Bias},
        {QStringLiteral("column"), Role::Column}};
    const QString name = object.string(QStringLiteral("role"), false);
    const auto found = roles.constFind(name);
    if (found == roles.constEnd())
        object.fail(QStringLiteral("unknown role \"%1\"").arg(name));
    return *found;
}

bool flagFrom(StrictObject &object, const QString &key)
{
    const QJsonValue value = object.take(key);
    if (!value.isBool() && !value.isUndefined())
        object.fail(QStringLiteral("\"%1\" must be true or false").arg(key));
    return value.toBool();
}

QJsonObject objectFrom(StrictObject &object, const QString &key)
{
    const QJsonValue value = object.take(key);
    if (!value.isObject() && !value.isUndefined())
        object.fail(QStringLiteral("\"%1\" must be an object").arg(key));
    return value.toObject();
}

int orderFrom(StrictObject &object)
{
    const double order = object.number(QStringLiteral("order"), 0);
    if (order != std::floor(order) || order < 0 || order > mostLessons)
        object.fail(QStringLiteral("\"order\" must be a whole number from 0 to %1").arg(mostLessons));
    return static_cast<int>(order);
}

void readChoices(StrictObject &object, ControlSpec &spec)
{
    const QJsonArray choices = object.array(QStringLiteral("choices"), spec.kind == ControlSpec::Kind::Choice);
    for (const QJsonValue &entry : choices) {
        const QJsonArray pair = entry.toArray();
        if (pair.size() != 2 || !pair[0].isString() || !pair[1].isString())
            object.fail(QStringLiteral("a choice must be [\"value\", \"Label\"]"));
        if (spec.choices.contains(pair[0].toString()))
            object.fail(QStringLiteral("the choice \"%1\" is there twice").arg(pair[0].toString()));
        spec.choices << pair[0].toString();
        spec.choiceLabels << object.translated(pair[1].toString());
    }
}

/// {"view": ["shift"]}: one choice and its values.
void readCondition(StrictObject &object, ControlSpec &spec)
{
    const QJsonObject only = objectFrom(object, QStringLiteral("only"));
    if (only.isEmpty())
        return;
    if (only.size() > 1)
        object.fail(QStringLiteral("only one choice can be asked for"));
    spec.onlyWith = only.begin().key();
    for (const QJsonArray list = only.begin().value().toArray(); const QJsonValue &value : list)
        spec.onlyValues << value.toString();
}

void requireConditions(StrictObject &object, const LessonContent &content)
{
    for (const ControlSpec &spec : content.controls) {
        if (spec.onlyWith.isEmpty())
            continue;
        const ControlSpec *asked = content.control(spec.onlyWith);
        const auto known = [asked](const QString &value) { return asked && asked->choices.contains(value); };
        if (spec.onlyValues.isEmpty() || !std::all_of(spec.onlyValues.begin(), spec.onlyValues.end(), known))
            object.fail(QStringLiteral("control \"%1\" asks for a choice that \"%2\" does not offer").arg(spec.name, spec.onlyWith));
    }
}

/// A second entry of a name would never be found.
template<typename Entry>
void requireOwnNames(const StrictObject &object, const std::vector<Entry> &entries, const QString &what)
{
    QSet<QString> names;
    for (const Entry &entry : entries) {
        if (entry.name.isEmpty() || names.contains(entry.name))
            object.fail(entry.name.isEmpty() ? QStringLiteral("a %1 has no name").arg(what) : QStringLiteral("the %1 \"%2\" is there twice").arg(what, entry.name));
        names << entry.name;
    }
}

ControlSpec readControl(const StrictObject &file, int index, const QJsonValue &value)
{
    StrictObject object = file.inner(QStringLiteral("control %1: ").arg(index + 1), value.toObject());
    ControlSpec spec;
    spec.name = object.string(QStringLiteral("name"));
    spec.kind = kindFrom(object);
    spec.label = object.text(QStringLiteral("label"));
    spec.tip = object.text(QStringLiteral("tip"), false);
    spec.role = roleFrom(object);
    spec.minimum = object.number(QStringLiteral("min"), 0);
    spec.maximum = object.number(QStringLiteral("max"), 1);
    spec.step = object.number(QStringLiteral("step"), 1);
    spec.advanced = flagFrom(object, QStringLiteral("advanced"));
    readChoices(object, spec);
    readCondition(object, spec);
    object.finish();
    if (spec.minimum > spec.maximum)
        object.fail(QStringLiteral("min is larger than max"));
    if (spec.step <= 0)
        object.fail(QStringLiteral("\"step\" must be larger than 0"));
    if ((spec.kind == ControlSpec::Kind::Choice) == spec.choices.isEmpty())
        object.fail(QStringLiteral("a control has \"choices\" when its kind is choice, and only then"));
    return spec;
}

Preset readPreset(const StrictObject &file, int index, const QJsonValue &value)
{
    StrictObject object = file.inner(QStringLiteral("preset %1: ").arg(index + 1), value.toObject());
    Preset preset;
    preset.name = object.string(QStringLiteral("name"));
    preset.title = object.text(QStringLiteral("title"));
    preset.note = object.text(QStringLiteral("note"), false);
    preset.state = objectFrom(object, QStringLiteral("state"));
    object.finish();
    return preset;
}

std::vector<double> readPageNumbers(const StrictObject &file, const QJsonValue &value)
{
    StrictObject object = file.inner(QStringLiteral("page: "), value.toObject());
    std::vector<double> numbers;
    for (const QJsonArray list = object.array(QStringLiteral("numbers")); const QJsonValue &number : list) {
        if (!number.isDouble())
            object.fail(QStringLiteral("numbers must be numbers"));
        numbers.push_back(number.toDouble());
    }
    object.finish();
    return numbers;
}

} // namespace

const ControlSpec *LessonContent::control(const QString &name) const
{
    for (const ControlSpec &spec : controls) {
        if (spec.name == name)
            return &spec;
    }
    return nullptr;
}

const Preset *LessonContent::preset(const QString &name) const
{
    for (const Preset &entry : presets) {
        if (entry.name == name)
            return &entry;
    }
    return nullptr;
}

LessonContent loadLessonContent(const QString &folder, const Language &language)
{
    StrictObject object = StrictObject::fromFile(folder + QStringLiteral("/lesson.json"), language);
    LessonContent content;
    content.id = object.string(QStringLiteral("id"));
    content.order = orderFrom(object);
    content.title = object.text(QStringLiteral("title"));
    content.summary = object.text(QStringLiteral("summary"));
    content.stepName = object.text(QStringLiteral("step"), false);
    for (const QJsonArray list = object.array(QStringLiteral("goals"), false); const QJsonValue &goal : list) {
        if (!goal.isString())
            object.fail(QStringLiteral("goals must be strings"));
        content.goals << object.translated(goal.toString());
    }
    const QJsonArray controls = object.array(QStringLiteral("controls"));
    for (int i = 0; i < controls.size(); ++i)
        content.controls.push_back(readControl(object, i, controls[i]));
    requireConditions(object, content);
    requireOwnNames(object, content.controls, QStringLiteral("control"));
    const QJsonArray presets = object.array(QStringLiteral("presets"));
    for (int i = 0; i < presets.size(); ++i)
        content.presets.push_back(readPreset(object, i, presets[i]));
    requireOwnNames(object, content.presets, QStringLiteral("preset"));
    content.pageNumbers = readPageNumbers(object, object.take(QStringLiteral("page")));
    object.finish();
    if (content.presets.empty())
        object.fail(QStringLiteral("no presets: the first one is the lab page's example"));
    content.text = translatedMarkdown(folder + QStringLiteral("/lesson.md"), language);
    return content;
}

} // namespace convlab::ui
