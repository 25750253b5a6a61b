// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eval/operator.h"

#include "app/eval/eval_error.h"
#include "app/eval/operators/tables.h"
#include "app/suggestion.h"

#include <algorithm>
#include <vector>

namespace convlab::app {

std::span<const Operator> operators()
{
    static const std::vector<Operator> all = [] {
        std::vector<Operator> joined;
        for (const auto table : {convolutionOperators(), transposedOperators(), slidingOperators(), poolOperators(), gradientOperators(),
                                 normOperators(), blockOperators(), matrixOperators(), classOperators(), shapeOperators(),
                                 countOperators(), fieldOperators(), memoryOperators()})
            joined.insert(joined.end(), table.begin(), table.end());
        return joined;
    }();
    return all;
}

const Operator &operatorNamed(const QString &name)
{
    QStringList known;
    for (const Operator &one : operators()) {
        if (name == QLatin1String(one.name))
            return one;
        known << QLatin1String(one.name);
    }
    const QString meant = didYouMean(name, known);
    throw EvalError("unknown_op", QStringLiteral("There is no operator \"%1\"%2").arg(name, meant.isEmpty() ? QStringLiteral(".") : meant));
}

QStringList namesIn(const char *list)
{
    return QString::fromLatin1(list).remove(QLatin1Char('?')).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace convlab::app
