// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eval/evaluator.h"

#include "app/eval/eval_error.h"
#include "app/eval/json_reading.h"
#include "app/eval/limits.h"
#include "app/eval/operator.h"
#include "core/errors/parameter_error.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <new>

namespace convlab::app {

namespace {

/// What a case may have. Those from "out" on belong to stored cases and are not looked at.
const QStringList caseKeys{QStringLiteral("id"),   QStringLiteral("op"),     QStringLiteral("attrs"), QStringLiteral("in"),
                           QStringLiteral("out"),  QStringLiteral("tol"),    QStringLiteral("strict"), QStringLiteral("note"),
                           QStringLiteral("why"),  QStringLiteral("source"), QStringLiteral("torch_message")};

QJsonObject parsed(const QByteArray &line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError)
        throw EvalError("invalid_json", QStringLiteral("This is no JSON: %1 at byte %2.").arg(error.errorString()).arg(error.offset));
    if (!document.isObject())
        throw EvalError("wrong_type", QStringLiteral("A case is a JSON object, not a list."));
    return document.object();
}

/// An id is echoed as it is: a string or a whole number.
JsonText idOf(const QJsonObject &one)
{
    const QJsonValue id = one[QLatin1String("id")];
    JsonText text;
    if (id.isString())
        text.text(id.toString());
    else if (id.isDouble())
        text.integer(readInteger(id, QStringLiteral("\"id\"")));
    else
        throw EvalError(id.isUndefined() ? "missing_key" : "wrong_type", QStringLiteral("A case has an \"id\": a string or a whole number."));
    return text;
}

QJsonObject memberOf(const QJsonObject &one, const char *name)
{
    const QJsonValue value = one[QLatin1String(name)];
    if (value.isUndefined())
        throw EvalError("missing_key", QStringLiteral("A case has \"%1\".").arg(QLatin1String(name)));
    if (!value.isObject())
        throw EvalError("wrong_type", QStringLiteral("\"%1\" takes an object, not %2.").arg(QLatin1String(name), kindOf(value)));
    return value.toObject();
}

void requireKnown(const QJsonObject &object, const QStringList &known, const QString &whose)
{
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            throw EvalError("unknown_key", QStringLiteral("%1 has no \"%2\".").arg(whose, key));
    }
}

std::string computed(const QJsonObject &one)
{
    requireKnown(one, caseKeys, QStringLiteral("A case"));
    if (!one.contains(QLatin1String("op")))
        throw EvalError("missing_key", QStringLiteral("A case has \"op\", the name of the operator."));
    const Operator &op = operatorNamed(readWord(one[QLatin1String("op")], QStringLiteral("\"op\"")));
    const QJsonObject attributes = memberOf(one, "attrs"), inputs = memberOf(one, "in");
    requireKnown(attributes, namesIn(op.attributes), QStringLiteral("\"attrs\" of %1").arg(QLatin1String(op.name)));
    requireKnown(inputs, namesIn(op.inputs), QStringLiteral("\"in\" of %1").arg(QLatin1String(op.name)));
    Answer answer;
    op.run(Arguments(attributes, inputs), answer);
    return answer.json();
}

std::string resultLine(const JsonText &id, const char *member, const std::string &value)
{
    JsonText line;
    line.beginObject();
    line.key(QStringLiteral("id"));
    line.raw(id.json());
    line.key(QLatin1String(member));
    line.raw(value);
    line.endObject();
    return line.json();
}

std::string errorLine(const JsonText &id, const char *code, const QString &message)
{
    JsonText error;
    error.beginObject();
    error.key(QStringLiteral("code"));
    error.text(QLatin1String(code));
    error.key(QStringLiteral("message"));
    error.text(message);
    error.endObject();
    return resultLine(id, "error", error.json());
}

JsonText nullId()
{
    JsonText id;
    id.null();
    return id;
}

} // namespace

std::string Evaluator::answer(const QByteArray &line) const
{
    JsonText id = nullId();
    try {
        const QJsonObject one = parsed(line);
        id = idOf(one);
        return resultLine(id, "out", computed(one));
    } catch (const EvalError &error) {
        return errorLine(id, error.code(), error.message());
    } catch (const ParameterError &error) {
        return errorLine(id, ruleKey(error.rule()), m_words.say(error));
    } catch (const std::bad_alloc &) {
        return errorLine(id, "out_of_memory", QStringLiteral("There is not enough memory for this."));
    }
}

std::string Evaluator::refusalOfLongLine() const
{
    return errorLine(nullId(), "line_too_long", QStringLiteral("The line has more than %1 bytes, which is the limit.").arg(mostLineBytes));
}

} // namespace convlab::app
