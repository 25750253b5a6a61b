// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/state_words.h"

#include "ui/text/number_format.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace convlab::ui {

namespace {

bool allEqual(const QJsonArray &numbers)
{
    for (const QJsonValue &number : numbers) {
        if (number != numbers.first())
            return false;
    }
    return !numbers.isEmpty();
}

QString numbersText(const QJsonValue &value)
{
    if (!value.isArray())
        return formatGrouped(value.toDouble());
    const QJsonArray numbers = value.toArray();
    if (allEqual(numbers))
        return formatNumber(numbers.first().toDouble());
    QStringList parts;
    for (const QJsonValue &number : numbers)
        parts << formatNumber(number.toDouble());
    return parts.join(QStringLiteral("×"));
}

} // namespace

QString valueText(const ControlSpec &spec, const QJsonValue &value)
{
    switch (spec.kind) {
    case ControlSpec::Kind::Flag:
        return value.toBool() ? QCoreApplication::translate("state", "on")
                              : QCoreApplication::translate("state", "off");
    case ControlSpec::Kind::Choice: {
        const qsizetype index = spec.choices.indexOf(value.toString());
        return index < 0 ? value.toString() : spec.choiceLabels.at(index);
    }
    default:
        return numbersText(value);
    }
}

QString changeText(const LessonContent &content, const QJsonObject &from, const QJsonObject &to)
{
    QStringList changes;
    for (const ControlSpec &spec : content.controls) {
        if (from.value(spec.name) != to.value(spec.name))
            changes << QStringLiteral("%1 %2").arg(spec.label, valueText(spec, to.value(spec.name)));
    }
    return listOf(changes);
}

QHash<QString, QString> liveValues(const LessonContent &content, const QJsonObject &state)
{
    QHash<QString, QString> values;
    for (const ControlSpec &spec : content.controls)
        values.insert(spec.name, valueText(spec, state.value(spec.name)));
    return values;
}

} // namespace convlab::ui
