// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the input of `convlab eval`: one JSON object comes out for each line that is not blank.
#include "app/eval/eval_command.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <sstream>

namespace {

const convlab::app::Evaluator &evaluator()
{
    static const convlab::app::Evaluator one = [] {
        convlab::ui::Words words;
        words.load(QStringLiteral(SOURCE_ROOT "/resources/words/en.json"));
        return convlab::app::Evaluator(words);
    }();
    return one;
}

bool isAnswer(const QByteArray &line)
{
    const QJsonObject answer = QJsonDocument::fromJson(line).object();
    return answer.contains(QStringLiteral("id")) && answer.contains(QStringLiteral("out")) != answer.contains(QStringLiteral("error"));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::istringstream cases(std::string(reinterpret_cast<const char *>(data), size));
    std::ostringstream results;
    if (!evaluateCases(cases, results, evaluator()))
        std::abort();
    QList<QByteArray> lines = QByteArray::fromStdString(results.str()).split('\n');
    if (!lines.takeLast().isEmpty() || !std::all_of(lines.begin(), lines.end(), isAnswer))
        std::abort();
    return 0;
}
