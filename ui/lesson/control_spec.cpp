// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/control_spec.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

using Kind = ControlSpec::Kind;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ControlSpec)
};

/// A bound as one would type it.
QString plain(double number) { return QString::number(number, 'g', 12); }

QString numberProblemOf(const ControlSpec &spec)
{
    const QString range = Say::tr("from %1 to %2").arg(plain(spec.minimum), plain(spec.maximum));
    switch (spec.kind) {
    case Kind::Pair: return Say::tr("%1 must be one or two whole numbers %2, such as 2x3").arg(spec.name, range);
    case Kind::Sides:
        return Say::tr("%1 must be one or four whole numbers %2 (top,left,bottom,right)").arg(spec.name, range);
    case Kind::Real: return Say::tr("%1 must be a number %2").arg(spec.name, range);
    default: return Say::tr("%1 must be a whole number %2").arg(spec.name, range);
    }
}

/// What the value has to be, as the first half of a sentence.
QString requirementOf(const ControlSpec &spec)
{
    if (spec.kind == Kind::Flag)
        return Say::tr("%1 must be true or false").arg(spec.name);
    if (spec.kind != Kind::Choice)
        return numberProblemOf(spec);
    if (spec.choices.size() == 1)
        return Say::tr("%1 must be %2").arg(spec.name, spec.choices.first());
    const QStringList firsts = spec.choices.mid(0, spec.choices.size() - 1);
    return Say::tr("%1 must be %2 or %3").arg(spec.name, firsts.join(QStringLiteral(", ")), spec.choices.last());
}

QString problem(const ControlSpec &spec, const QString &got)
{
    return Say::tr("%1, not %2").arg(requirementOf(spec), got);
}

/// A wrong value as the learner would write it.
QString written(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double: return plain(value.toDouble());
    case QJsonValue::String: return QStringLiteral("\"%1\"").arg(value.toString());
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonArray list = value.toArray(); const QJsonValue &part : list)
            parts << written(part);
        return parts.join(parts.size() == 2 ? QLatin1Char('x') : QLatin1Char(','));
    }
    case QJsonValue::Object: return Say::tr("an object");
    default: return Say::tr("empty");
    }
}

bool numberFits(const ControlSpec &spec, const QJsonValue &value)
{
    if (!value.isDouble())
        return false;
    const double number = value.toDouble();
    const bool whole = spec.kind == Kind::Real || number == std::floor(number);
    return whole && number >= spec.minimum && number <= spec.maximum;
}

/// How many numbers the kind is made of.
int sizeOf(Kind kind) { return kind == Kind::Pair ? 2 : kind == Kind::Sides ? 4 : 1; }

bool fits(const ControlSpec &spec, const QJsonValue &value)
{
    switch (spec.kind) {
    case Kind::Flag: return value.isBool();
    case Kind::Choice: return value.isString() && spec.choices.contains(value.toString());
    case Kind::Int:
    case Kind::Real: return numberFits(spec, value);
    case Kind::Pair:
    case Kind::Sides: break;
    }
    if (!value.isArray())
        return numberFits(spec, value); // one number means all
    const QJsonArray parts = value.toArray();
    return parts.size() == sizeOf(spec.kind) &&
           std::all_of(parts.begin(), parts.end(), [&spec](const QJsonValue &part) { return numberFits(spec, part); });
}

/// "2x3" and "1,0,1,0" as numbers; undefined when a part is none.
QJsonValue numbersFrom(const QString &text, int count)
{
    static const QRegularExpression separator(QStringLiteral("\\s*[x×,]\\s*"));
    const QStringList parts = count == 1 ? QStringList{text} : text.split(separator);
    QJsonArray numbers;
    for (const QString &part : parts) {
        bool ok = false;
        const double number = part.toDouble(&ok);
        if (!ok || !std::isfinite(number))
            return QJsonValue::Undefined;
        numbers << number;
    }
    if (count > 1 && numbers.size() == 1) {
        while (numbers.size() < count)
            numbers << numbers.first();
    }
    return count == 1 ? numbers.first() : QJsonValue(numbers);
}

QJsonValue flagFromText(const QString &text)
{
    const QString word = text.toLower();
    if (word == QLatin1String("true") || word == QLatin1String("on"))
        return true;
    if (word == QLatin1String("false") || word == QLatin1String("off"))
        return false;
    return QJsonValue::Undefined;
}

QJsonValue valueFrom(const ControlSpec &spec, const QString &text)
{
    switch (spec.kind) {
    case Kind::Flag: return flagFromText(text);
    case Kind::Choice: return text;
    default: return numbersFrom(text, sizeOf(spec.kind));
    }
}

} // namespace

bool ControlSpec::belongsTo(const QJsonObject &state) const
{
    return onlyWith.isEmpty() || onlyValues.contains(state.value(onlyWith).toString());
}

QString ControlSpec::problemWith(const QJsonValue &value) const
{
    return fits(*this, value) ? QString() : problem(*this, written(value));
}

QJsonValue ControlSpec::parse(const QString &text, QString *error) const
{
    const QString trimmed = text.trimmed();
    const QJsonValue value = valueFrom(*this, trimmed);
    if (fits(*this, value))
        return value;
    if (error) {
        const bool number = !value.isUndefined() && kind != Kind::Flag && kind != Kind::Choice;
        *error = problem(*this, number ? trimmed : QStringLiteral("\"%1\"").arg(trimmed));
    }
    return QJsonValue::Undefined;
}

} // namespace convlab::ui
