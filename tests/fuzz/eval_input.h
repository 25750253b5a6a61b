// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/eval/eval_command.h"
#include "app/eval/evaluator.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

#include <algorithm>
#include <sstream>

namespace convlab::tests {

inline bool isAnswer(const QByteArray &line)
{
    const QJsonObject answer = QJsonDocument::fromJson(line).object();
    return answer.contains(QStringLiteral("id")) && answer.contains(QStringLiteral("out")) != answer.contains(QStringLiteral("error"));
}

/// Gives any bytes to `convlab eval`: whether it answered, with one answer in each line.
inline bool isAnswered(const QByteArray &bytes, const app::Evaluator &evaluator)
{
    std::istringstream cases(bytes.toStdString());
    std::ostringstream results;
    if (!app::evaluateCases(cases, results, evaluator))
        return false;
    QList<QByteArray> lines = QByteArray::fromStdString(results.str()).split('\n');
    return lines.takeLast().isEmpty() && std::all_of(lines.begin(), lines.end(), isAnswer);
}

} // namespace convlab::tests
