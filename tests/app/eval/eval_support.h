// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/eval/evaluator.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace convlab::tests {

inline const app::Evaluator &evaluator()
{
    static const app::Evaluator one = [] {
        ui::Words words;
        words.load(QStringLiteral(SOURCE_ROOT "/resources/words/en.json"));
        return app::Evaluator(words);
    }();
    return one;
}

/// The answer to a line, which must be one JSON object without a line break.
inline QJsonObject answerTo(const QByteArray &line)
{
    const QByteArray answer = QByteArray::fromStdString(evaluator().answer(line));
    const QJsonDocument document = QJsonDocument::fromJson(answer);
    return answer.contains('\n') || !document.isObject() ? QJsonObject{{QStringLiteral("broken"), QString::fromUtf8(answer)}} : document.object();
}

inline QJsonObject answerTo(const QJsonObject &one)
{
    return answerTo(QJsonDocument(one).toJson(QJsonDocument::Compact));
}

/// The code of the error that a line gives; empty where it gives a result.
inline QString codeOfError(const QJsonObject &answer)
{
    return answer[QLatin1String("error")][QLatin1String("code")].toString();
}

} // namespace convlab::tests
